import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasOperator, searchTokens, toggleOperator, withoutOperators } from '#core/search/search-tokens.ts';

describe('the operators of a search', () => {
  test.each([
    ['to nothing', '', 'topic', 'Sanctions', 'topic:Sanctions'],
    ['a name with spaces is quoted', '', 'speaker', 'Ada Lindqvist', 'speaker:"Ada Lindqvist"'],
    [
      'before the words, of which the last may be unfinished',
      'buffer zo',
      'site',
      'Velin Courier',
      'site:"Velin Courier" buffer zo',
    ],
    ['a second one of a kind', 'topic:talks', 'topic', 'Ceasefire', 'topic:Ceasefire topic:talks'],
    [
      'of a name with quotation marks, the longest part without',
      '',
      'speaker',
      'Ivo “Kid” Marron',
      'speaker:Marron',
    ],
  ] as const)('added %s', (_, query, operator, value, expected) => {
    expect(toggleOperator(query, operator, value)).toBe(expected);
    expect(hasOperator(expected, operator, value)).toBe(true);
  });

  test.each([
    ['alone', 'topic:Sanctions', 'topic', 'Sanctions', ''],
    ['in other letters', 'speaker:"ada lindqvist"', 'speaker', 'Ada Lindqvist', ''],
    ['between words', 'buffer topic:talks zone', 'topic', 'talks', 'buffer zone'],
    ['written twice', 'topic:talks zone topic:"talks"', 'topic', 'talks', 'zone'],
  ] as const)('taken away %s', (_, query, operator, value, expected) => {
    expect(toggleOperator(query, operator, value)).toBe(expected);
  });

  test('all of some kinds are taken away', () => {
    expect(
      withoutOperators('zone after:2026-01-31 site:a.example before:2026-03-01', ['before', 'after']),
    ).toBe('zone site:a.example');
  });

  test('added and taken away again, any search keeps its tokens', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        fc.pre(!hasOperator(query, 'topic', 'talks') && !query.includes('"') && !query.includes('“'));
        const there = toggleOperator(query, 'topic', 'talks');
        const values = (words: string) => searchTokens(words).map(({ operator, value }) => [operator, value]);
        expect(values(toggleOperator(there, 'topic', 'talks'))).toEqual(values(query));
      }),
    );
  });
});
