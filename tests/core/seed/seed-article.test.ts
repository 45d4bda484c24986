import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '#core/analysis/analyse.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { Span } from '#core/model/span.ts';
import type { Statement } from '#core/model/statement.ts';

const SEED = fileURLToPath(new URL('../../../../shared/seed/', import.meta.url));
const MODEL = fileURLToPath(new URL('../../../assets/model/statements.bin', import.meta.url));
const MISSING = existsSync(`${SEED}expected.json`) ? null : `${SEED} is not there`;

interface ExpectedStatement {
  readonly text: string;
  readonly speaker: string;
  readonly cue: string;
  readonly move: string;
  readonly topics: readonly string[];
  readonly note: string;
}

interface Expected {
  readonly statements: readonly ExpectedStatement[];
  readonly topics: Readonly<Record<string, readonly string[]>>;
}

/** Phrases of topics, of 48, that must lie in or overlap a mark of their topic. */
const LEAST_PHRASES = 44;
/** Statements, of 16, whose move must be the expected one. */
const LEAST_MOVES = 15;

describe.skipIf(MISSING !== null)('the article that Parley grew from', () => {
  const text = MISSING ? '' : readFileSync(`${SEED}article.txt`, 'utf8');
  const expected: Expected = MISSING
    ? { statements: [], topics: {} }
    : JSON.parse(readFileSync(`${SEED}expected.json`, 'utf8'));
  const analysis: Analysis = createAnalyser(readFileSync(MODEL)).analyse({ text }, {});

  test.each(expected.statements)('gives $speaker: $text', ({ text: words, speaker, note, cue }) => {
    const found = statementsOn(analysis, text, words);
    const alsoRight = /speaker (\w+) also accepted/.exec(note)?.[1];
    const accepted = alsoRight === undefined ? [speaker] : [speaker, alsoRight];
    expect(found.map(describeStatement(text))).toContainEqual({
      speaker: expect.toSatisfy((name: string) => accepted.includes(name)),
      cue: expect.stringContaining(cue),
    });
  });

  test('gives the moves of the statements', () => {
    const wrong = expected.statements.filter(({ text: words, move, note }) => {
      const accepted = note.includes("'states' also accepted") ? [move, 'states'] : [move];
      return !statementsOn(analysis, text, words).some((one) => accepted.includes(one.move));
    });
    expect(expected.statements.length - wrong.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(
      LEAST_MOVES,
    );
  });

  test('gives the topics with the phrases that show them', () => {
    const missed = Object.entries(expected.topics).flatMap(([topic, phrases]) =>
      phrases
        .filter((phrase) => !isMarked(analysis, text, topic, phrase))
        .map((phrase) => `${topic}: ${phrase}`),
    );
    const all = Object.values(expected.topics).flat().length;
    expect(all - missed.length, missed.join('; ')).toBeGreaterThanOrEqual(LEAST_PHRASES);
    const found = new Set(analysis.topics.map(({ topic }) => topic));
    expect(Object.keys(expected.topics).filter((topic) => !found.has(topic))).toEqual([]);
  });
});

function describeStatement(text: string) {
  return ({ speaker, cue }: Statement) => ({ speaker: speaker?.name, cue: cue ? text.slice(...cue) : '' });
}

/** The statements whose content holds at least half of an occurrence of the words. */
function statementsOn(analysis: Analysis, text: string, words: string): Statement[] {
  return occurrences(text, words).flatMap(([start, end]) =>
    analysis.statements.filter(({ content }) => {
      const held = content.reduce(
        (sum, [a, b]) => sum + Math.max(0, Math.min(b, end) - Math.max(a, start)),
        0,
      );
      return held * 2 >= end - start;
    }),
  );
}

function isMarked(analysis: Analysis, text: string, topic: string, phrase: string): boolean {
  return occurrences(text, phrase).some(([start, end]) =>
    analysis.topics.some((mark) => mark.topic === topic && mark.start < end && start < mark.end),
  );
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push([at, at + words.length]);
  return found;
}
