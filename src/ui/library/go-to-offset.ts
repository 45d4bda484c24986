/**
 * Scrolls to a place in a text whose elements carry their offset (`data-start`) and gives it the focus, so that screen
 * readers read on from there.
 * @param offset UTF-16 offset into the article's text
 */
export function goToOffset(within: HTMLElement, offset: number): void {
  const parts = [...within.querySelectorAll<HTMLElement>('[data-start]')];
  const part = parts.findLast(({ dataset }) => Number(dataset.start) <= offset);
  if (!part) return;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}
