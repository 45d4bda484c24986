/** A stretch of text: UTF-16 offsets into the article's text, `start` included, `end` excluded. */
export type Span = readonly [start: number, end: number];

/** True when the two stretches share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
