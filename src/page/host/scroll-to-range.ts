/** Below this share of the viewport's height the keyboard list may cover the text. */
const CLEAR_SHARE = 0.62;

/** Scrolls a range to the upper middle of the viewport, through every scrolling box around it, unless it is in view. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view || isInView(range, view)) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A long paragraph is in the middle now, the range in it perhaps not.
  if (isInView(range, view)) return;
  const box = range.getBoundingClientRect();
  view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: 'instant' });
}

function isInView(range: Range, view: Window): boolean {
  const box = range.getClientRects()[0];
  return box !== undefined && box.top >= 0 && box.bottom <= view.innerHeight * CLEAR_SHARE;
}
