import type { Span } from '../model/span.ts';

/** Where a stretch of the longer text stands in the shorter one; `null` when it went with its paragraph. */
export type SpanShift = (span: Span) => Span | null;

interface Shift {
  /** A paragraph of the longer text: offsets there, end excluded. */
  readonly start: number;
  readonly end: number;
  /** What to add to get to the shorter text. */
  readonly by: number;
}

/**
 * Follows stretches from a text to the same text with some of its paragraphs taken out, or in another order.
 * `null` when the new text has a paragraph that the old one has not: then there is something new to read.
 */
export function followShortened(before: string, now: string): SpanShift | null {
  const starts = paragraphStarts(before);
  const shifts: Shift[] = [];
  let offset = 0;
  for (const paragraph of now.split('\n')) {
    const start = starts.get(paragraph)?.shift();
    if (start === undefined) return null;
    shifts.push({ start, end: start + paragraph.length, by: offset - start });
    offset += paragraph.length + 1;
  }
  shifts.sort((a, b) => a.start - b.start);
  return ([start, end]) => {
    const first = shifts.find((shift) => shift.start <= start && start <= shift.end);
    const last = shifts.find((shift) => shift.start <= end && end <= shift.end);
    // A stretch over paragraphs is kept only if they stayed together.
    return first && last && first.by === last.by ? [start + first.by, end + first.by] : null;
  };
}

/** Offsets of each paragraph by its words; equal paragraphs are used up from first to last. */
function paragraphStarts(text: string): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    const known = starts.get(paragraph);
    if (known) known.push(offset);
    else starts.set(paragraph, [offset]);
    offset += paragraph.length + 1;
  }
  return starts;
}
