import { around, type Box, placePopover } from '#ui/popover/place.ts';
import { language, say } from '#ui/words/say.ts';

/** The popover's element: shown in the top layer, kept at its highlight, closed by Escape. */
export interface Dialog {
  readonly element: HTMLElement;
  /** Puts the element where it belongs now; to be called after its content changed. */
  place(): void;
}

export interface DialogOptions {
  readonly root: ShadowRoot;
  readonly label: string;
  /** Line boxes of each mark in the viewport. */
  readonly boxes: () => readonly (readonly Box[])[];
  /** The clicked point, if any. */
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly onEscape: () => void;
  /** Ends the dialog. */
  readonly signal: AbortSignal;
}

/** Events that the page has no business with while they happen inside the popover. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'click',
  'pointerdown',
  'mousedown',
  'wheel',
];

/** Distance to the viewport's edge, in CSS pixels. */
const EDGE = 16;
/** A long highlight's popover starts this far left of the clicked point, in CSS pixels. */
const POINTER_INDENT = 48;

/** Opens an empty dialog. It takes no focus by itself. */
export function openDialog({ root, label, boxes, point, onEscape, signal }: DialogOptions): Dialog {
  const doc = root.ownerDocument;
  const view = doc.defaultView ?? window;
  const element = doc.createElement('div');
  element.className = 'dialog';
  element.popover = 'manual';
  element.tabIndex = -1;
  element.dataset.openedBy = point ? 'pointer' : 'keyboard';
  // The page's own language and direction say nothing about Parley's words.
  element.lang = language();
  element.dir = say('language_direction');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', label);
  // Where it stays when there is nothing to stand beside.
  element.style.left = element.style.top = `${EDGE}px`;
  // The line that was clicked, remembered by its distance to the marks' top, since everything moves when scrolled.
  // Asked for before the popover is on the page, when the layout is still good.
  const clickedLine = lineAt(boxes().flat(), point);
  root.append(element);
  element.showPopover();
  let frame = 0;
  const place = () => {
    const lines = boxes();
    const all = lines.flat();
    const line = clickedLine === null ? all[0] : all[clickedLine];
    const anchors = [around(all), around(lines[0] ?? []), line].filter((box) => box != null);
    if (anchors.length === 0) return;
    element.style.maxHeight = '';
    const size = { width: element.offsetWidth, height: element.scrollHeight };
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    const placement = placePopover(anchors, size, viewport, point ? point.x - POINTER_INDENT : undefined);
    element.style.left = `${placement.left}px`;
    element.style.maxHeight = `${placement.maxHeight}px`;
    element.style.top = placement.side === 'below' ? `${placement.top}px` : 'auto';
    element.style.bottom = placement.side === 'above' ? `${placement.bottom}px` : 'auto';
  };
  const placeSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const onScroll = (event: Event) => {
    // Scrolling inside the popover itself moves nothing.
    if (event.target instanceof Node && root.contains(event.target)) return;
    if (event.target !== root.host) placeSoon();
  };
  view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  view.addEventListener('resize', placeSoon, { signal });
  // Whoever opens the dialog places it; the observer's first call tells only of that.
  let isPlaced = false;
  const resized = new ResizeObserver(() => {
    if (isPlaced) placeSoon();
    isPlaced = true;
  });
  resized.observe(element);

  view.addEventListener('keydown', (event) => escapeFromPage(event, root.host, onEscape), {
    capture: true,
    signal,
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onEscape();
    if (event.key === 'Tab') keepFocusInside(event, element, root);
  });
  for (const type of KEPT_FROM_PAGE) element.addEventListener(type, (event) => event.stopPropagation());

  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      element.remove();
    },
    { once: true },
  );
  return { element, place };
}

/** Escape closes also while the focus is in the page; inside the popover its own fields hear it first. */
function escapeFromPage(event: KeyboardEvent, host: Element, onEscape: () => void): void {
  if (event.key !== 'Escape' || event.target === host) return;
  onEscape();
}

function lineAt(lines: readonly Box[], point: DialogOptions['point']): number | null {
  if (!point) return null;
  const index = lines.findIndex(
    ({ left, right, top, bottom }) =>
      left <= point.x && point.x <= right && top <= point.y && point.y <= bottom,
  );
  return index < 0 ? null : index;
}

/** From the last control Tab leads to the first: the page's own order has no place for the popover. */
function keepFocusInside(event: KeyboardEvent, element: HTMLElement, root: ShadowRoot): void {
  const controls = [
    ...element.querySelectorAll<HTMLElement>('a[href], button:enabled, input, select, textarea'),
  ];
  const edge = event.shiftKey ? controls[0] : controls.at(-1);
  const other = event.shiftKey ? controls.at(-1) : controls[0];
  const isAtEdge = root.activeElement === edge || (event.shiftKey && root.activeElement === element);
  if (!isAtEdge) return;
  event.preventDefault();
  other?.focus();
}
