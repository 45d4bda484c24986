import type { Analysis } from '../model/analysis.ts';
import type { Statement } from '../model/statement.ts';
import type { TopicMark } from '../model/topic-mark.ts';

/** A statement as lists show it: once, with every place where the page has it. */
export interface DistinctStatement {
  readonly statement: Statement;
  /** Indices into the analysis's statements, in text order; more than one when the page repeats the words. */
  readonly places: readonly number[];
}

/** A topic as lists show it. */
export interface DistinctTopic {
  readonly topic: string;
  /** Indices into the analysis's topic marks, in text order. */
  readonly places: readonly number[];
}

/** The marks of a page as lists show them. */
export interface DistinctMarks {
  readonly topics: readonly DistinctTopic[];
  readonly statements: readonly DistinctStatement[];
}

/** All marks of an analysis. */
export function distinctMarks(text: string, { topics, statements }: Analysis): DistinctMarks {
  return { topics: distinctTopics(topics), statements: distinctStatements(text, statements) };
}

/** Folds statements of the same speaker in the same words, as on a page that holds its article twice. */
export function distinctStatements(
  text: string,
  statements: readonly Statement[],
): readonly DistinctStatement[] {
  const groups = placesBy(
    statements,
    (statement) => `${statement.speaker?.key ?? ''}\n${comparableWords(text, statement)}`,
  );
  return [...groups.values()].map((places) => ({ statement: statements[places[0]!]!, places }));
}

/** Folds topic marks by topic, in order of first appearance. */
export function distinctTopics(marks: readonly TopicMark[]): readonly DistinctTopic[] {
  const groups = placesBy(marks, (mark) => mark.topic);
  return [...groups].map(([topic, places]) => ({ topic, places }));
}

/** Indices of the items under each key, in order (Map.groupBy came to node only after 20). */
function placesBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    const places = groups.get(key);
    if (places) places.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

/** The content in a form in which case, punctuation, quotation marks and spacing make no difference. */
function comparableWords(text: string, statement: Statement): string {
  return statement.content
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
