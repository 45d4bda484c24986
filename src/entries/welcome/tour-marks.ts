import type { MarkId } from '#core/contract/page-api.ts';
import { shownMarks } from '#core/marks/shown-marks.ts';
import type { TourData } from '#core/model/tour-data.ts';
import { createPainter, type PlacedMark } from '#page/highlight/painter.ts';
import { marksAt } from '#page/hit-test/marks-at.ts';
import { watchTheme } from '#page/watch/watch-theme.ts';

/**
 * Paints the marks of the sample article as on any page, and tells which are clicked.
 * @param article holds one element for each paragraph, with nothing but its text
 */
export function showTourMarks(
  article: Element,
  { article: { text }, analysis, topicWords }: TourData,
  onClick: (marks: readonly MarkId[]) => void,
  signal: AbortSignal,
): void {
  const doc = article.ownerDocument;
  const place = placer(article);
  const placed: readonly PlacedMark[] = shownMarks(text, analysis, topicWords, 'calm').map(
    ({ id, paint, spans }) => ({ id, paint, ranges: spans.flatMap(([start, end]) => place(start, end)) }),
  );
  const painter = createPainter(doc, 'adopted', signal);
  painter.paint(placed);
  watchTheme(doc, () => painter.refresh(), signal);
  article.addEventListener(
    'click',
    (event) => {
      const { clientX: x, clientY: y } = event as MouseEvent;
      const ids = marksAt(doc, { x, y }, placed).map(({ id }) => id);
      if (ids.length > 0) onClick(ids);
    },
    { signal },
  );
}

/** The ranges of a stretch of the text, one for each paragraph that it touches. */
function placer(article: Element): (start: number, end: number) => readonly Range[] {
  let offset = 0;
  const paragraphs = [...article.children].map(({ firstChild: node }) => {
    const start = offset;
    offset += (node?.textContent?.length ?? 0) + 1;
    return { node, start, end: offset - 1 };
  });
  return (start, end) =>
    paragraphs.flatMap((paragraph) => {
      if (!paragraph.node || paragraph.start >= end || start >= paragraph.end) return [];
      const range = article.ownerDocument.createRange();
      range.setStart(paragraph.node, Math.max(0, start - paragraph.start));
      range.setEnd(paragraph.node, Math.min(end, paragraph.end) - paragraph.start);
      return [range];
    });
}
