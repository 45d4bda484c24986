import type { Analysis } from '../model/analysis.ts';
import type { Statement } from '../model/statement.ts';
import { TOPICS } from '../taxonomy/taxonomy.ts';

/** One topic of a page: where it is marked first, and how often. */
export interface TopicEntry {
  readonly topic: string;
  /** Index of the first mark in `analysis.topics`. */
  readonly first: number;
  readonly places: number;
}

/** One statement of a page, listed once however often its words stand there (pull quotes, doubled bodies). */
export interface StatementEntry {
  readonly statement: Statement;
  /** Index of its first place in `analysis.statements`. */
  readonly first: number;
  readonly places: number;
  readonly words: string;
}

/** The topics of a page, each once, in the taxonomy's order; a reader's own topics come last. */
export function topicEntries(analysis: Analysis): readonly TopicEntry[] {
  const entries = new Map<string, { topic: string; first: number; places: number }>();
  analysis.topics.forEach((mark, index) => {
    const entry = entries.get(mark.topic);
    if (entry) entry.places += 1;
    else entries.set(mark.topic, { topic: mark.topic, first: index, places: 1 });
  });
  const builtIn = TOPICS.flatMap((topic) => entries.get(topic.id) ?? []);
  const own = [...entries.values()].filter((entry) => entry.topic.startsWith('own:'));
  return [...builtIn, ...own];
}

/** The statements of a page in text order, the same words by the same speaker once. */
export function statementEntries(analysis: Analysis, text: string): readonly StatementEntry[] {
  const entries = new Map<string, { statement: Statement; first: number; places: number; words: string }>();
  analysis.statements.forEach((statement, index) => {
    const words = statementWords(statement, text);
    const identity = `${statement.speaker?.key ?? ''}\n${comparable(words)}`;
    const entry = entries.get(identity);
    if (entry) entry.places += 1;
    else entries.set(identity, { statement, first: index, places: 1, words });
  });
  return [...entries.values()];
}

/** The words of a statement; an interruption ("…," he said, "…") shows as an ellipsis. */
export function statementWords(statement: Statement, text: string): string {
  return statement.content
    .map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .join(' … ');
}

function comparable(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
