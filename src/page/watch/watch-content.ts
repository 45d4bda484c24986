/** Time without changes after which new content counts as settled, in milliseconds. */
const QUIET_MS = 400;
/** Content that never comes to rest (a ticker) is looked at this often at first, in milliseconds … */
const FIRST_MAX_WAIT_MS = 2000;
/** … and ever more rarely, down to this, as long as looking finds nothing new. */
const LAST_MAX_WAIT_MS = 60_000;
/** Shorter additions are counters, clocks and badges. */
const ENOUGH_TEXT = 24;

/** Elements whose text is not shown. */
const UNREADABLE = 'script, style, noscript, template, iframe, svg, meta, link';

/** What the watch does when content has settled: resolves to true when there was something new for Parley. */
export type OnSettled = () => Promise<boolean>;

/**
 * Calls back when text was added to the page or taken from it: late content, infinite scroll, re-rendering. Debounced;
 * pages that change all the time for nothing are looked at more and more rarely. Between changes nothing runs.
 */
export function watchContent(
  root: Node,
  isOwnNode: (node: Node) => boolean,
  onSettled: OnSettled,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let maxWaitMs = FIRST_MAX_WAIT_MS;
  let isLooking = false;
  let hasMissedChanges = false;

  const observer = new MutationObserver((records) => {
    if (!records.some((record) => isTextual(record, isOwnNode))) return;
    schedule();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );

  function schedule(): void {
    hasMissedChanges = isLooking;
    if (isLooking) return;
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    const latest = firstChange + maxWaitMs;
    // A page found restless before has to wait in full, not only until it is quiet.
    const delay = maxWaitMs > FIRST_MAX_WAIT_MS ? latest - now : Math.min(QUIET_MS, latest - now);
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(0, delay));
  }

  async function look(): Promise<void> {
    timer = undefined;
    isLooking = true;
    try {
      const foundNews = await onSettled();
      maxWaitMs = foundNews ? FIRST_MAX_WAIT_MS : Math.min(2 * maxWaitMs, LAST_MAX_WAIT_MS);
    } finally {
      isLooking = false;
      if (hasMissedChanges && !signal.aborted) schedule();
    }
  }
}

function isTextual(record: MutationRecord, isOwnNode: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return isReadable(record.target) && hasEnoughText(record.target);
  const changed = [...record.addedNodes, ...record.removedNodes];
  return changed.some((node) => !isOwnNode(node) && isReadable(node) && hasEnoughText(node));
}

/** Scripts and styles come and go with advertisements; what they hold is not for readers. */
function isReadable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element === null || !element.matches(UNREADABLE);
}

function hasEnoughText(node: Node): boolean {
  return (node.textContent?.length ?? 0) >= ENOUGH_TEXT;
}
