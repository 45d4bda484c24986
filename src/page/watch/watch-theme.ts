/** Pages change several attributes at once, and some fade from one colour to the next. In milliseconds. */
const SETTLE_MS = 400;

/**
 * Calls back when the page may have changed its colours: the system's scheme, or an attribute of the root or the body,
 * which is where pages keep their own theme.
 */
export function watchTheme(doc: Document, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  };
  const observer = new MutationObserver(schedule);
  for (const element of [doc.documentElement, doc.body])
    observer.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
  doc.defaultView
    ?.matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', schedule, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
