import type { MarkId } from '#core/contract/page-api.ts';
import type { Paint } from '#core/marks/shown-marks.ts';
import { type Ground, groundReader } from './ground.ts';
import { CURRENT, highlightName, highlightSheetText, PAINTS } from './palette.ts';

/** A mark with its place on the live page. */
export interface PlacedMark {
  readonly id: MarkId;
  readonly paint: Paint;
  readonly ranges: readonly Range[];
}

/** Paints marks without touching the page's DOM (CSS Custom Highlight API). */
export interface Painter {
  /** Replaces everything painted. */
  paint(marks: readonly PlacedMark[]): void;
  /** Shows which mark the keyboard is on; no ranges for none. */
  paintCurrent(ranges: readonly Range[]): void;
  /** Chooses the colours anew after the page changed its own, for example by its button for the night. */
  refresh(): void;
  /** Puts back what the page took away, for example with `CSS.highlights.clear()`. */
  restore(): void;
}

/** Where the looks of the highlights come from. */
export type SheetSource =
  /** The browser put the packaged sheet in place, best before the page was laid out. */
  | 'packaged'
  /** Nobody did: the painter adopts one, which makes the browser recalculate the style of the whole page. */
  | 'adopted';

/**
 * A painter for one document; when the signal aborts, everything is taken off again. The page reads and writes the
 * same registry, so only highlights that are still ours are ever deleted.
 */
export function createPainter(doc: Document, source: SheetSource, signal: AbortSignal): Painter {
  const sheet = source === 'adopted' ? newSheet() : null;
  let painted = new Map<string, Highlight>();
  let marksPainted: readonly PlacedMark[] = [];
  signal.addEventListener('abort', takeOff, { once: true });

  function takeOff(): void {
    show(new Map());
    if (sheet) doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  }

  function show(next: Map<string, Highlight>): void {
    for (const [name, highlight] of painted)
      if (!next.has(name) && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    painted = next;
    restore();
  }

  function restore(): void {
    if (signal.aborted && painted.size === 0) return;
    if (sheet) adopt(doc, sheet);
    for (const [name, highlight] of painted)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  function paint(marks: readonly PlacedMark[]): void {
    if (signal.aborted) return;
    marksPainted = marks;
    // Colours first, the sheet after: a new sheet makes the page's styles stale, and asking for one then would
    // recalculate them all within this task instead of the browser's next frame.
    const next = highlightsOf(marks, groundReader(doc));
    const current = painted.get(CURRENT);
    if (current) next.set(CURRENT, current);
    show(next);
  }

  return {
    paint,
    refresh: () => paint(marksPainted),
    paintCurrent(ranges) {
      if (signal.aborted) return;
      const next = new Map(painted);
      next.delete(CURRENT);
      if (ranges.length > 0) next.set(CURRENT, prioritised(new Highlight(...ranges), 2));
      show(next);
    },
    restore,
  };
}

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightSheetText());
  return sheet;
}

function adopt(doc: Document, sheet: CSSStyleSheet): void {
  if (!doc.adoptedStyleSheets.includes(sheet)) doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
}

/** One highlight for each paint and ground in use, in the palette's order. */
function highlightsOf(
  marks: readonly PlacedMark[],
  groundOf: (node: Node) => Ground,
): Map<string, Highlight> {
  const ranges = new Map<string, Range[]>(
    PAINTS.flatMap((paint) => [
      [highlightName(paint, 'light'), []],
      [highlightName(paint, 'dark'), []],
    ]),
  );
  for (const mark of marks)
    for (const range of mark.ranges)
      ranges.get(highlightName(mark.paint, groundOf(range.startContainer)))?.push(range);
  const used = [...ranges].filter(([, ofName]) => ofName.length > 0);
  return new Map(
    used.map(([name, ofName]) => [
      name,
      prioritised(new Highlight(...ofName), name.startsWith('parley-statement') ? 0 : 1),
    ]),
  );
}

function prioritised(highlight: Highlight, priority: number): Highlight {
  highlight.priority = priority;
  return highlight;
}
