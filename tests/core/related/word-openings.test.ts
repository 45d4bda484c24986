import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACE_OF } from '#core/related/demonyms.ts';
import { termHash } from '#core/related/terms.ts';
import { WordOpenings } from '#core/related/word-openings.ts';

const mayBe = (word: string, terms: readonly string[]) => new WordOpenings(terms).mayBe(word, 0);

describe('a word that begins', () => {
  test.each([
    ['like a term is looked at', 'Negotiators', ['negotiating'], true],
    ['otherwise than all terms is not', 'Velvet', ['negotiating', 'truce'], false],
    ['otherwise, and is short, is not', 'of', ['truce'], false],
    ['otherwise than its stem is looked at', 'dies', ['dy'], true],
    ['otherwise than another form of it is looked at', 'ties', ['ty', 'truce'], true],
    ['with letters outside ASCII is looked at', 'Élysée', ['truce'], true],
    ['otherwise, and is a name of the people, is looked at', 'Dutch', ['Netherlands'], true],
    ['otherwise, and is the place of the people, is looked at', 'Netherlands', ['Dutch'], true],
  ])('%s', (_, word, terms, expected) => {
    expect(mayBe(word, terms)).toBe(expected);
  });
});

test('no form of a term is ever passed over', () => {
  const endings = ['', 's', 'es', 'ed', 'ing', 'ies', 'y', 'e', 'sses', 'ss', 'ting', 'ted'];
  const word = fc.oneof(
    fc.constantFrom(...PLACE_OF.keys(), ...PLACE_OF.values()),
    fc.string({ unit: fc.constantFrom(...'abdeiknosty'), minLength: 1, maxLength: 5 }),
  );
  const form = fc.tuple(word, fc.constantFrom(...endings)).map(([start, ending]) => start + ending);
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 30 }), form, (terms, other) => {
      for (const term of terms) {
        const forms = [other, ...endings.map((ending) => term.slice(0, -2) + ending)];
        for (const one of forms) {
          if (termHash(one) === termHash(term) && termHash(one) !== null)
            expect(mayBe(one, [term]), `${one}, ${term}`).toBe(true);
        }
      }
    }),
  );
});

test('demonyms and their places find each other', () => {
  for (const [demonym, place] of PLACE_OF) {
    expect(mayBe(demonym, [place]), demonym).toBe(true);
    expect(mayBe(`${demonym}s`, [place]), demonym).toBe(true);
    expect(mayBe(place, [demonym]), place).toBe(true);
  }
});
