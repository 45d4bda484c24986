import type { PlacedMark } from '../highlight/painter.ts';

/** A point of the viewport in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What `CSS.highlights.highlightsFromPoint` answers; missing from TypeScript's DOM types. */
interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

type HitTestingRegistry = HighlightRegistry & {
  highlightsFromPoint?: (x: number, y: number) => readonly HighlightHit[];
};

/** Every mark under a point, the shortest first: the narrowest is what the reader most likely meant. */
export function marksAt(doc: Document, point: Point, marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const ranges = rangesFromRegistry(point);
  const hit = ranges
    ? marks.filter((mark) => mark.ranges.some((range) => ranges.has(range)))
    : marksAtCaret(doc, point, marks);
  return hit.toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

/** `null` where the browser cannot say (Chromium before 140). */
function rangesFromRegistry({ x, y }: Point): ReadonlySet<AbstractRange> | null {
  const registry = CSS.highlights as HitTestingRegistry;
  if (typeof registry.highlightsFromPoint !== 'function') return null;
  return new Set(registry.highlightsFromPoint(x, y).flatMap((hit) => [...hit.ranges]));
}

/** By the caret nearest to the point. It may be nearest and still far off, so the point must lie on the range. */
export function marksAtCaret(
  doc: Document,
  point: Point,
  marks: readonly PlacedMark[],
): readonly PlacedMark[] {
  const caret = doc.caretPositionFromPoint(point.x, point.y);
  if (!caret) return [];
  const { offsetNode, offset } = caret;
  return marks.filter((mark) =>
    mark.ranges.some((range) => range.isPointInRange(offsetNode, offset) && isOn(range, point)),
  );
}

function isOn(range: Range, { x, y }: Point): boolean {
  return [...range.getClientRects()].some(
    (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
  );
}

function lengthOf(mark: PlacedMark): number {
  return mark.ranges.reduce((sum, range) => sum + range.toString().length, 0);
}
