import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord, WORD } from '#core/related/word-scan.ts';

function scanned(text: string): { words: string[]; hashes: number[] } {
  const words: string[] = [];
  const hashes: number[] = [];
  eachWord(text, 0, text.length, (start, end, hash) => {
    words.push(text.slice(start, end));
    hashes.push(hash);
  });
  return { words, hashes };
}

test.each([
  ['a plain sentence', 'Talks, he said, go on.', ['Talks', 'he', 'said', 'go', 'on']],
  ['accents, marks and numbers', 'São Paulo cafe\u0301 2°', ['São', 'Paulo', 'cafe\u0301', '2']],
  ['letters outside the basic plane', '𝒜𝒷 🙂 x', ['𝒜𝒷', 'x']],
  ['half of a pair', 'a\ud835b', ['a', 'b']],
  ['nothing', '', []],
])('words of %s', (_, text, expected) => {
  expect(scanned(text).words).toEqual(expected);
});

test('the same words as the expression finds, equal ones with equal hashes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (first, second) => {
      const text = `${first} ${second} ${first}`;
      const { words, hashes } = scanned(text);
      expect(words).toEqual(text.match(WORD) ?? []);
      const hashOf = new Map(words.map((word, i) => [word, hashes[i]]));
      expect(words.map((word) => hashOf.get(word))).toEqual(hashes);
    }),
  );
});

test('only the words of the stretch that is asked for', () => {
  const found: string[] = [];
  const text = 'Before. Inside here. After.';
  eachWord(text, 8, 20, (start, end) => found.push(text.slice(start, end)));
  expect(found).toEqual(['Inside', 'here']);
});
