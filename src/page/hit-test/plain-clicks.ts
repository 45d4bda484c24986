import type { Point } from './marks-at.ts';

/** What a click on does something of its own; Parley stays out of its way. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, audio, video, iframe, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"]';

/**
 * Calls back for plain clicks on the page's text: the main button, no modifier key, no selection made, not on a link
 * or control. The page gets every click just the same.
 */
export function listenForPlainClicks(
  doc: Document,
  isOwnNode: (node: Node) => boolean,
  onClick: (point: Point, isOnControl: boolean) => void,
  signal: AbortSignal,
): void {
  doc.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Node && isOwnNode(event.target)) return;
      // Inside the page's own shadow roots the event's target is only their host.
      const target = event.composedPath()[0];
      if (!(target instanceof Node)) return;
      if (doc.getSelection()?.isCollapsed === false) return;
      const element = target instanceof Element ? target : target.parentElement;
      onClick({ x: event.clientX, y: event.clientY }, element?.closest(INTERACTIVE) != null);
    },
    { signal, capture: true, passive: true },
  );
}
