import { describe, expect, test } from 'vitest';
import { catalogueOf, textsOf } from '#core/words/catalogue.ts';

const MESSAGES = {
  plain: { message: 'Close' },
  named: {
    message: '$SPEAKER$ on $topics$',
    placeholders: { speaker: { content: '$1' }, topics: { content: '$2' } },
  },
  numbered: { message: '$2 before $1' },
  dollars: { message: 'It costs $$5' },
  unknown: { message: 'Keep $THIS$' },
};

describe('a message is filled in', () => {
  test.each([
    ['plain', [], 'Close'],
    ['named', ['Ada Lindqvist', 'ceasefire'], 'Ada Lindqvist on ceasefire'],
    ['numbered', ['one', 'two'], 'two before one'],
    ['dollars', ['x'], 'It costs $5'],
    ['unknown', ['x'], 'Keep $THIS$'],
    ['named', [], ' on '],
    // Words of a page are values: they are never read as a message.
    ['named', ['$2', '$TOPICS$'], '$2 on $TOPICS$'],
    ['missing', [], ''],
  ])('%s with %j', (key, values, words) => {
    expect(catalogueOf(textsOf(MESSAGES))(key, values)).toBe(words);
  });
});
