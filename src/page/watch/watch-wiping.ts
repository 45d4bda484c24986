/** Time between two looks at the registry, in milliseconds. */
const LOOK_EVERY_MS = 1000;
/** Looks after the last sign of life from reader or page; then nothing runs until the next sign. */
const LOOKS = 30;

/** Signs that the reader or a script of the page is at work. */
const SIGNS = [
  'pointerdown',
  'pointermove',
  'keydown',
  'scroll',
  'focus',
  'visibilitychange',
  'load',
] as const;

/**
 * Calls `look` every second while somebody is at work on the page, and stops when all is idle. The browser tells
 * nobody when a page empties the highlight registry; a look costs microseconds.
 * Returns a function that reports a sign of life from elsewhere.
 */
export function watchWiping(view: Window, look: () => void, signal: AbortSignal): () => void {
  let looksLeft = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const wake = () => {
    if (signal.aborted) return;
    looksLeft = LOOKS;
    timer ??= setInterval(() => {
      look();
      if (--looksLeft <= 0) stop();
    }, LOOK_EVERY_MS);
  };
  for (const sign of SIGNS) view.addEventListener(sign, wake, { signal, capture: true, passive: true });
  signal.addEventListener('abort', stop, { once: true });
  wake();
  return wake;
}
