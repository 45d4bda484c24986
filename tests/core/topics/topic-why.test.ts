import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTopicWhy, type TopicWhy, writeTopicWhy } from '#core/topics/topic-why.ts';

const cases: readonly (readonly [string, TopicWhy])[] = [
  ['the words “truce”', { words: 'truce', reasons: [] }],
  ['the words “strike”, near “union”', { words: 'strike', reasons: [{ kind: 'near', word: 'union' }] }],
  [
    'the words “strike”, near “pay”, in a text about a labour dispute (“union”, “walkout”)',
    {
      words: 'strike',
      reasons: [
        { kind: 'near', word: 'pay' },
        { kind: 'about', field: 'a labour dispute', words: ['union', 'walkout'] },
      ],
    },
  ],
  [
    'the words “talks”, in a text about negotiations',
    { words: 'talks', reasons: [{ kind: 'about', field: 'negotiations', words: [] }] },
  ],
  ['the words “the “final” offer”', { words: 'the “final” offer', reasons: [] }],
];

describe('the reason of a mark', () => {
  test.each(cases)('%s', (sentence, why) => {
    expect(writeTopicWhy(why)).toBe(sentence);
    expect(readTopicWhy(sentence)).toEqual(why);
  });

  test.each(['', 'marked by the reader', 'phrase “truce”', 'the words “truce”, because'])(
    'another sentence is none: %s',
    (sentence) => {
      expect(readTopicWhy(sentence)).toBeNull();
    },
  );

  test('whatever the words of the page, what was written is read back', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.replace(/[“”]/g, '"'));
    const reason = fc.oneof(
      fc.record({ kind: fc.constant('near' as const), word }),
      fc.record({
        kind: fc.constant('about' as const),
        field: fc.constantFrom('negotiations', 'a war'),
        words: fc.array(word, { maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(fc.record({ words: word, reasons: fc.array(reason, { maxLength: 3 }) }), (why) => {
        expect(readTopicWhy(writeTopicWhy(why))).toEqual(why);
      }),
    );
  });
});
