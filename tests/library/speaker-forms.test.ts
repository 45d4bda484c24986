import { expect, test } from 'vitest';
import type { Library } from '#library/library.ts';
import { libraryOf, queryOf, type Sample } from './sample-articles.ts';

const WORDS = 'The truce must hold.';

function saidBy(key: string, day: number): Sample {
  const published = `2026-02-0${day}`;
  const text = `${WORDS} That was said on day ${day}, of the ceasefire in the valley.`;
  return {
    url: `https://ledger.example/${day}`,
    published,
    text,
    topics: [['ceasefire', 'ceasefire']],
    statements: [[key, WORDS, ['ceasefire']]],
  };
}

async function daysOfEarlierStatements(library: Library, key: string): Promise<readonly (string | null)[]> {
  const query = {
    ...saidBy(key, 9),
    text: 'The truce has failed, and the ceasefire with it.',
    statements: [],
  };
  const related = await library.related({
    article: queryOf(query),
    subject: { kind: 'statement', speaker: key, topics: ['ceasefire'], passage: 'The truce has failed' },
    limit: 5,
  });
  return related.earlierStatements.map(({ published }) => published);
}

const cases: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
  [
    'a surname finds the person known by the full name',
    ['person:lindqvist,ada'],
    'person:lindqvist',
    ['2026-02-01'],
  ],
  [
    'a full name finds the person known by the surname',
    ['person:lindqvist'],
    'person:lindqvist,ada',
    ['2026-02-01'],
  ],
  [
    'two of one family are kept apart',
    ['person:lindqvist,ada', 'person:lindqvist,olof'],
    'person:lindqvist',
    [],
  ],
  ['another given name is another person', ['person:lindqvist,ada'], 'person:lindqvist,olof', []],
  ['a longer surname is another name', ['person:lindqvist-holm,ada'], 'person:lindqvist', []],
  [
    'forms of one name gather',
    ['person:lindqvist,ada', 'person:lindqvist'],
    'person:lindqvist,ada',
    ['2026-02-02', '2026-02-01'],
  ],
];
test.each(cases)('%s', async (_, known, asked, days) => {
  const library = await libraryOf(...known.map((key, index) => saidBy(key, index + 1)));
  expect(await daysOfEarlierStatements(library, asked)).toEqual(days);
});
