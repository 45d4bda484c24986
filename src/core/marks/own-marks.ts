import { findQuote } from '../anchor/find-quote.ts';
import type { Analysis } from '../model/analysis.ts';
import type { OwnMark } from '../model/reader-annotation.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { TopicMark } from '../model/topic-mark.ts';

/** Stands in place of a rule; exported, so not translated. */
const OWN_WHY = 'marked by the reader';

/**
 * An analysis with the reader's own marks among its topics and statements, in text order, each where its words stand in
 * the text now; those whose words are gone are left out. The same input gives the same order, so that indices agree
 * between page and library. Own marks that are already in are replaced.
 */
export function withOwnMarks(text: string, analysis: Analysis, ownMarks: readonly OwnMark[]): Analysis {
  const found = withoutOwnMarks(analysis);
  const topics: TopicMark[] = [];
  const statements: Statement[] = [];
  for (const own of ownMarks) {
    const place = findQuote(text, own.target);
    if (place.state === 'not-found') continue;
    if (own.mark.kind === 'topic') topics.push(topicMark(own.id, own.mark.topic, place.span));
    else statements.push(statementOf(own.id, own.mark, place.span));
  }
  if (topics.length + statements.length === 0) return found;
  return {
    ...found,
    topics: [...found.topics, ...topics].sort((a, b) => a.start - b.start),
    statements: [...found.statements, ...statements].sort((a, b) => startOf(a) - startOf(b)),
  };
}

/** The analysis as Parley made it: that is what is stored, so that no reading of the article loses a mark. */
export function withoutOwnMarks(analysis: Analysis): Analysis {
  const isFound = ({ ownMark }: TopicMark | Statement) => ownMark === undefined;
  if (analysis.topics.every(isFound) && analysis.statements.every(isFound)) return analysis;
  return {
    ...analysis,
    topics: analysis.topics.filter(isFound),
    statements: analysis.statements.filter(isFound),
  };
}

/** Whether the reader made one of the marks at these places. */
export function hasOwnMark(marks: readonly (TopicMark | Statement)[], places: readonly number[]): boolean {
  return places.some((place) => marks[place]?.ownMark !== undefined);
}

function topicMark(ownMark: string, topic: string, [start, end]: Span): TopicMark {
  return { topic, start, end, why: OWN_WHY, ownMark };
}

function statementOf(
  ownMark: string,
  { form, speaker, move, topics }: Extract<OwnMark['mark'], { kind: 'statement' }>,
  span: Span,
): Statement {
  const content = [span];
  return { kind: form, content, source: null, cue: null, speaker, move, moveCue: null, topics, ownMark };
}

function startOf({ content }: Statement): number {
  return content[0]?.[0] ?? 0;
}
