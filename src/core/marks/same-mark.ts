import type { MarkId } from '../contract/page-api.ts';
import type { AnnotatedPage } from '../contract/page-view.ts';
import { spanOf } from './mark-target.ts';

/** Where a mark of one reading of a page is in a later one, which numbers marks anew; `null` when it is gone. */
export function sameMark(before: AnnotatedPage, after: AnnotatedPage, mark: MarkId): MarkId | null {
  if (before.article.metadata.canonicalUrl !== after.article.metadata.canonicalUrl) return null;
  const wanted = wordsOf(before, mark);
  if (wanted === null) return null;
  const marks = mark.kind === 'topic' ? after.analysis.topics : after.analysis.statements;
  const same = [...marks.keys()].filter((index) => wordsOf(after, { ...mark, index }) === wanted);
  const nearest = same.toSorted((a, b) => Math.abs(a - mark.index) - Math.abs(b - mark.index))[0];
  return nearest === undefined ? null : { ...mark, index: nearest };
}

/** Enough to know a mark by: its topic or speaker, and its words. */
function wordsOf({ article, analysis }: AnnotatedPage, mark: MarkId): string | null {
  const span = spanOf(analysis, mark);
  if (!span) return null;
  const what =
    mark.kind === 'topic'
      ? analysis.topics[mark.index]?.topic
      : (analysis.statements[mark.index]?.speaker?.key ?? '');
  return `${what}\n${article.text.slice(...span)}`;
}
