import type { Span } from '../model/span.ts';

/** Where a pattern stands in a text, give or take some edits. */
export interface ApproximateMatch {
  readonly span: Span;
  /** Inserted, removed and replaced UTF-16 units. */
  readonly edits: number;
}

/**
 * The stretch of `text` closest to `pattern` in edit distance, or `null` when every stretch needs more than
 * `maxEdits`. Of equally close stretches the one that starts nearest to `near` wins.
 *
 * Sellers' algorithm with Ukkonen's cut-off: only rows that can still end within `maxEdits` are computed, so the
 * expected time is O(text length × maxEdits). The start of a match is carried along with its cost.
 */
export function approximateMatch(
  text: string,
  pattern: string,
  maxEdits: number,
  near: number,
): ApproximateMatch | null {
  const length = pattern.length;
  if (length === 0 || maxEdits >= length) return null;
  const cost = Int32Array.from({ length: length + 1 }, (_, row) => row);
  const startOf = new Int32Array(length + 1);
  let limit = maxEdits;
  let lastRow = Math.min(limit + 1, length);
  let best: ApproximateMatch | null = null;

  for (let column = 0; column < text.length; column++) {
    computeColumn(column);
    while (lastRow > 0 && cost[lastRow]! > limit) lastRow--;
    if (lastRow < length) {
      lastRow++;
      continue;
    }
    const found = { span: [startOf[length]!, column + 1] as const, edits: cost[length]! };
    if (isBetter(found, best, near)) best = found;
    limit = Math.min(limit, found.edits);
  }
  return best;

  /** Moves the costs on by one character of the text. Row 0 costs nothing: a match may start anywhere. */
  function computeColumn(column: number): void {
    const unit = text.charCodeAt(column);
    let diagonal = 0;
    let diagonalStart = column;
    let above = 0;
    let aboveStart = column + 1;
    for (let row = 1; row <= lastRow; row++) {
      const left = cost[row]!;
      const leftStart = startOf[row]!;
      if (pattern.charCodeAt(row - 1) === unit) {
        above = diagonal;
        aboveStart = diagonalStart;
      } else {
        const cheapest = Math.min(diagonal, left, above);
        if (cheapest === diagonal) aboveStart = diagonalStart;
        else if (cheapest === left) aboveStart = leftStart;
        above = cheapest + 1;
      }
      diagonal = left;
      diagonalStart = leftStart;
      cost[row] = above;
      startOf[row] = aboveStart;
    }
  }
}

function isBetter(found: ApproximateMatch, best: ApproximateMatch | null, near: number): boolean {
  if (!best || found.edits < best.edits) return true;
  const distance = (match: ApproximateMatch) => Math.abs(match.span[0] - near);
  return found.edits === best.edits && distance(found) < distance(best);
}
