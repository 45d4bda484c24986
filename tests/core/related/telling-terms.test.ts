import { expect, test } from 'vitest';
import { tellingTerms, withoutPartsOfNames } from '#core/related/telling-terms.ts';
import { termsOf } from '#core/related/terms.ts';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['days and months', 'On Monday, 3 March 2026, the harbour reopened after weeks', ['harbour', 'reopened']],
  ['marching is no month', 'the crowd will march to the harbour', ['crowd', 'march', 'harbour']],
  ['numbers', 'some 400 sawmills of 1200', ['sawmills']],
  [
    'a given name without its family name',
    'the envoy Ada Lindqvist spoke; then Lindqvist left',
    ['envoy', 'Ada Lindqvist', 'Lindqvist', 'spoke', 'left'],
  ],
  [
    'a name that opens a longer one but also stands alone stays',
    'the Norland Council met; then Norland signed',
    ['Norland', 'Norland Council', 'Council', 'met', 'signed'],
  ],
];

test.each(CASES)('no reasons: %s', (_, text, expected) => {
  const surfaces = tellingTerms(termsOf(null, text)).map(({ surface }) => surface);
  expect(surfaces.toSorted()).toEqual(expected.toSorted());
});

test('the parts of a name do not stand beside it', () => {
  expect(withoutPartsOfNames(['Lindqvist', 'Ada Lindqvist', 'harbour', 'Ada'])).toEqual([
    'Ada Lindqvist',
    'harbour',
  ]);
});
