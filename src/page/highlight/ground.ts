import { colourReader, luminance, over, type Rgba } from './css-colour.ts';

/** What the page's text stands on, as far as the choice of our colours goes. */
export type Ground = 'light' | 'dark';

/** At this luminance white and black text are equally readable (WCAG contrast 4.6:1 each). */
const MIDDLE_LUMINANCE = 0.179;

const WHITE: Rgba = [255, 255, 255, 1];
/** Near enough to the canvas of a dark page in every browser. */
const DARK_CANVAS: Rgba = [18, 18, 18, 1];

/**
 * Tells on what ground text stands: the page's own computed background, not the system's scheme. Elements already
 * looked at are remembered, so a reader is made anew for each painting.
 */
export function groundReader(doc: Document): (node: Node) => Ground {
  const colourOf = colourReader();
  const grounds = new WeakMap<Element, Rgba>();

  function backgroundOf(element: Element | null): Rgba {
    if (!element) return canvasOf(doc);
    const known = grounds.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    const own = colourOf(style.backgroundColor);
    const ground = hidesBehindPicture(style, own)
      ? oppositeOf(colourOf(style.color))
      : own[3] >= 1
        ? own
        : over(own, backgroundOf(parentOf(element)));
    grounds.set(element, ground);
    return ground;
  }

  return (node) => (luminance(backgroundOf(elementOf(node))) > MIDDLE_LUMINANCE ? 'light' : 'dark');
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** The parent as laid out: a shadow root's parent is its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Behind a picture nothing can be measured. */
function hidesBehindPicture(style: CSSStyleDeclaration, background: Rgba): boolean {
  return style.backgroundImage !== 'none' && background[3] < 1;
}

/** Authors choose text that can be read: light text tells of a dark ground. */
function oppositeOf(text: Rgba): Rgba {
  return luminance(text) > MIDDLE_LUMINANCE ? DARK_CANVAS : WHITE;
}

/** What shows where the page paints nothing: dark only where the page asked for it. */
function canvasOf(doc: Document): Rgba {
  const schemes = getComputedStyle(doc.documentElement).colorScheme;
  if (!schemes.includes('dark')) return WHITE;
  const systemIsDark = doc.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  return systemIsDark || !schemes.includes('light') ? DARK_CANVAS : WHITE;
}
