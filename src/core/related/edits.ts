import type { Analysis } from '../model/analysis.ts';
import type { ArticleEdits } from '../model/coverage.ts';
import type { Statement } from '../model/statement.ts';
import { isSameButForWords, matchUtterances } from './same-utterance.ts';
import { statementWords } from './statement-words.ts';
import { utteranceWords } from './utterance-words.ts';

/** One version of an article. */
export interface ReadVersion {
  readonly text: string;
  readonly analysis: Analysis;
}

/** Two wordings of this much in common are one statement edited; set on the pairs in the tests. */
const EDITED = 0.6;

/** Which statements and topics appeared, changed or went from one version to the next. */
export function compareVersions(before: ReadVersion, after: ReadVersion): Omit<ArticleEdits, 'readAt'> {
  const left = before.analysis.statements.map((statement) => quoted(before.text, statement));
  const now = after.analysis.statements.map((statement) => quoted(after.text, statement));
  const partner = matchStatements(left, now);
  const matched = new Set(partner.values());
  return {
    appeared: [...now.keys()].filter((index) => !partner.has(index)),
    changed: [...partner].flatMap(([index, earlier]) =>
      saysTheSame(left[earlier]!.words, now[index]!.words) ? [] : [{ index, before: left[earlier]!.words }],
    ),
    went: left.filter((_, index) => !matched.has(index)).map(({ name, words }) => ({ speaker: name, words })),
    topicsAppeared: topicsOnlyIn(after, before),
    topicsWent: topicsOnlyIn(before, after),
  };
}

/** True when one of two statements by the same speaker is an edit of the other. */
export function isEdited(before: string, after: string): boolean {
  const match = matchUtterances(before, after);
  return isSameButForWords(match) || match.alike >= EDITED;
}

interface Quoted {
  readonly speaker: string | null;
  readonly name: string | null;
  readonly words: string;
}

function quoted(text: string, statement: Statement): Quoted {
  return {
    speaker: statement.speaker?.key ?? null,
    name: statement.speaker?.name ?? null,
    words: statementWords(text, statement),
  };
}

/** From the index of a statement now to that of its earlier form: equal words first, then edits in order. */
function matchStatements(left: readonly Quoted[], now: readonly Quoted[]): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const tests = [
    (a: Quoted, b: Quoted) => a.words === b.words,
    (a: Quoted, b: Quoted) => a.speaker === b.speaker && isEdited(a.words, b.words),
  ];
  for (const fits of tests) {
    for (const [index, statement] of now.entries()) {
      if (partner.has(index)) continue;
      const earlier = left.findIndex((candidate, at) => !taken.has(at) && fits(candidate, statement));
      if (earlier < 0) continue;
      partner.set(index, earlier);
      taken.add(earlier);
    }
  }
  return partner;
}

/** Marks and spelling are no change. */
function saysTheSame(before: string, after: string): boolean {
  return before === after || utteranceWords(before).join(' ') === utteranceWords(after).join(' ');
}

function topicsOnlyIn(version: ReadVersion, other: ReadVersion): readonly string[] {
  const others = new Set(other.analysis.topics.map(({ topic }) => topic));
  return [...new Set(version.analysis.topics.map(({ topic }) => topic))].filter(
    (topic) => !others.has(topic),
  );
}
