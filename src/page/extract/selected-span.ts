import type { Span } from '#core/model/span.ts';
import type { MainText } from './compose-text.ts';

/**
 * The part of the main text that a range of the live page covers, without white space at its ends; `null` when it
 * covers none of its words.
 */
export function spanOfRange({ pieces, text }: MainText, range: Range): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { node, nodeStart, nodeEnd, textStart } of pieces) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? Math.max(nodeStart, range.startOffset) : nodeStart;
    const to = node === range.endContainer ? Math.min(nodeEnd, range.endOffset) : nodeEnd;
    if (from >= to) continue;
    start = Math.min(start, textStart + from - nodeStart);
    end = Math.max(end, textStart + to - nodeStart);
  }
  if (start >= end) return null;
  const words = text.slice(start, end);
  const leading = words.length - words.trimStart().length;
  const trimmed = words.trim();
  return trimmed === '' ? null : [start + leading, start + leading + trimmed.length];
}
