import { expect, test } from 'vitest';
import { topicsOfStatement } from '#core/analysis/statement-topics.ts';
import type { Span } from '#core/model/span.ts';
import { tokenise } from '#core/text/tokens.ts';

const text =
  'Reyl called the truce “very tough”. “No referendum before a prisoner swap,” Lindqvist said. The strike ended.';
const doc = tokenise(text);
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const mark = (topic: string, words: string) => ({
  topic,
  start: at(words)[0],
  end: at(words)[1],
  why: 'test',
});
const marks = [
  mark('ceasefire', 'truce'),
  mark('referendum', 'referendum'),
  mark('prisoner-exchange', 'prisoner swap'),
  mark('strike', 'strike'),
];

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'topics marked in the words',
    ['“No referendum before a prisoner swap,”'],
    ['referendum', 'prisoner-exchange'],
  ],
  ['words without a topic take those of their sentence', ['“very tough”'], ['ceasefire']],
  ['words with a topic do not take their neighbours’', ['“No referendum'], ['referendum']],
  [
    'several stretches together',
    ['“No referendum', 'a prisoner swap,”'],
    ['referendum', 'prisoner-exchange'],
  ],
];
test.each(cases)('%s', (_, content, topics) => {
  expect(topicsOfStatement(doc, { content: content.map(at) }, marks)).toEqual(topics);
});

test('no marks, no topics', () => {
  expect(topicsOfStatement(doc, { content: [at('“very tough”')] }, [])).toEqual([]);
});
