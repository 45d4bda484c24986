import { overlaps, type Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { ExportedArticle } from './exported-article.ts';

/** What of an article an export of one speaker or one topic holds. */
export type Narrowing = { readonly speakers: ReadonlySet<string> } | { readonly topic: string };

/**
 * An article with only the statements of a speaker (by keys) and the topics in them, or only the marks of a topic and
 * the statements about it; notes and corrections stay where they stand on what is left.
 */
export function narrowTo(article: ExportedArticle, narrowing: Narrowing): ExportedArticle {
  const { analysis, notes, corrections, ownMarks } = article;
  const statements = analysis.statements.filter((statement) =>
    'topic' in narrowing
      ? statement.topics.includes(narrowing.topic)
      : statement.speaker !== null && narrowing.speakers.has(statement.speaker.key),
  );
  const said = statements.map(extentOf);
  const topics = analysis.topics.filter((mark) =>
    'topic' in narrowing
      ? mark.topic === narrowing.topic
      : said.some((span) => overlaps(span, [mark.start, mark.end])),
  );
  const kept = [...said, ...topics.map(({ start, end }): Span => [start, end])];
  const shown = new Set([...statements, ...topics].map(({ ownMark }) => ownMark));
  const stands = ({ target }: { readonly target: { readonly start: number; readonly end: number } }) =>
    kept.some((span) => overlaps(span, [target.start, target.end]));
  return {
    ...article,
    analysis: { ...analysis, statements, topics },
    notes: notes.filter(stands),
    corrections: corrections.filter(stands),
    ownMarks: ownMarks.filter(({ id }) => shown.has(id)),
  };
}

/** From the first to the last word of a statement: an interruption ("…," he said, "…") lies inside. */
export function extentOf({ content }: Statement): Span {
  return [content[0]![0], content.at(-1)![1]];
}

/** The words of a statement, an interruption left out. */
export function wordsOf(text: string, { content }: Statement): string {
  return content.map((span) => text.slice(...span)).join(' … ');
}
