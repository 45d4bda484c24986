import '../../support/speak-english.ts';
import { expect, test } from 'vitest';
import type { OwnTopic } from '#core/model/own-topic.ts';
import { mergeOwnTopics, readOwnTopics, writeOwnTopics } from '#core/topics/own-topics-file.ts';
import { topicsFaultInWords } from '#ui/options/phrase-words.ts';

const water: OwnTopic = {
  id: 'own:1',
  label: 'Water',
  group: 'economy',
  phrases: ['river water', 'shared dam'],
};
const dialect: OwnTopic = { id: 'own:2', label: 'Dialect', group: 'politics', phrases: ['valley dialect'] };

test('what was written is read back', () => {
  expect(readOwnTopics(writeOwnTopics([water, dialect]))).toEqual({
    state: 'read',
    topics: [water, dialect],
  });
});

test('an imported topic takes the place of the one with its id', () => {
  const renamed = { ...water, label: 'Rivers' };
  expect(mergeOwnTopics([water, dialect], [renamed])).toEqual([dialect, renamed]);
});

const file = (change: object) => JSON.stringify({ ...JSON.parse(writeOwnTopics([water])), ...change });
const refused: readonly (readonly [string, string, RegExp])[] = [
  ['a truncated file', writeOwnTopics([water]).slice(0, 40), /not a JSON file/],
  ['another kind of file', '{"type":"Annotation"}', /no topics of Parley/],
  ['a newer version', file({ version: 2 }), /newer Parley/],
  [
    'a topic without a group',
    file({ topics: [{ id: 'own:1', label: 'X', phrases: [] }] }),
    /One topic in the file lacks/,
  ],
  [
    'a bad phrase',
    file({ topics: [{ ...water, phrases: ['river (water'] }] }),
    /Topic “Water”, phrase “river \(water”/,
  ],
];
test.each(refused)('%s is refused with a reason', (_, content, problem) => {
  const read = readOwnTopics(content);
  expect(read.state === 'bad' ? topicsFaultInWords(read.fault) : '').toMatch(problem);
});
