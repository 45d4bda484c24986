import type { MainText, TextPiece } from './compose-text.ts';

/**
 * The live ranges of `text.slice(start, end)`: one for each text node that holds a part of it, in text order.
 * Gives an empty list when a part of it is no longer on the page, or no longer reads as it did.
 */
export function rangesOf(main: MainText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let at = firstPiece(main.pieces, start); at < main.pieces.length; at += 1) {
    const piece = main.pieces[at]!;
    if (piece.textStart >= end) break;
    const from = Math.max(start, piece.textStart);
    const to = Math.min(end, piece.textStart + piece.nodeEnd - piece.nodeStart);
    if (from >= to) continue;
    if (!stillReads(piece, main.text, from, to)) return [];
    extendOrAdd(ranges, piece, from, to);
  }
  return ranges;
}

/** Index of the first piece that ends after `offset`. */
function firstPiece(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.textStart + piece.nodeEnd - piece.nodeStart > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Pages change their text nodes in place: what was read there must still be there. */
function stillReads(piece: TextPiece, text: string, from: number, to: number): boolean {
  if (!piece.node.isConnected) return false;
  const live = piece.node.data.slice(nodeOffset(piece, from), nodeOffset(piece, to));
  return live.replace(/\s/g, ' ') === text.slice(from, to);
}

function extendOrAdd(ranges: Range[], piece: TextPiece, from: number, to: number): void {
  const last = ranges.at(-1);
  if (last?.endContainer === piece.node) {
    last.setEnd(piece.node, nodeOffset(piece, to));
    return;
  }
  const range = piece.node.ownerDocument.createRange();
  range.setStart(piece.node, nodeOffset(piece, from));
  range.setEnd(piece.node, nodeOffset(piece, to));
  ranges.push(range);
}

function nodeOffset(piece: TextPiece, textOffset: number): number {
  return piece.nodeStart + textOffset - piece.textStart;
}
