/**
 * Turns UTF-16 offsets of a text into code-point offsets, as W3C selectors count them. The two differ after each
 * character outside the basic plane (emoji, some scripts), which takes two UTF-16 units.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  if (pairs.length === 0) return (utf16) => utf16;
  return (utf16) => utf16 - countBelow(pairs, utf16);
}

/** The inverse: code-point offsets into UTF-16 offsets of the same text. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index - pairs.length);
  if (pairs.length === 0) return (codePoint) => codePoint;
  return (codePoint) => codePoint + countBelow(pairs, codePoint);
}

/** How many of the ascending numbers lie below `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
