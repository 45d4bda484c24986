import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateArticle, isBefore } from '#core/related/dating.ts';
import { packProfile, unpackSketch, unpackTerms } from '#core/related/packed-profile.ts';
import { PassageFinder } from '#core/related/passage.ts';
import { isSubject, profileOf } from '#core/related/profile.ts';
import { areCopies, containment, sketchOf } from '#core/related/sketch.ts';
import { stem } from '#core/related/stem.ts';
import { termHash, termsOf } from '#core/related/terms.ts';

const STORY = Array.from(
  { length: 60 },
  (_, i) => `In week ${i} envoy number ${i * 7} crossed bridge ${i * 3}.`,
).join(' ');

describe('profiles', () => {
  test('any text survives storage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (text, title) => {
        const profile = profileOf(termsOf(title, text));
        expect(unpackTerms(packProfile(profile, sketchOf(text)))).toEqual(profile);
      }),
    );
  });

  test('topics and parties survive storage, and are no terms', () => {
    const terms = termsOf('Talks', 'Envoys of Norland met.');
    const profile = profileOf(terms, { topics: ['ceasefire', 'ceasefire'], parties: ['country:norland'] });
    expect(profile.flags.filter(isSubject)).toHaveLength(2);
    expect(profileOf(terms).flags.some(isSubject)).toBe(false);
    expect(unpackTerms(packProfile(profile, sketchOf('')))).toEqual(profile);
  });

  test('terms know where they stand', () => {
    const terms = termsOf('Talks resume', 'On Monday Ada Lindqvist said the talks would resume.');
    const find = (surface: string) => terms.find((term) => term.surface === surface);
    expect(find('talks')).toMatchObject({ inTitle: true, inLead: true, count: 2, isName: false });
    expect(find('Ada Lindqvist')).toMatchObject({ isPair: true, isName: true, inTitle: false });
  });
});

describe('stems', () => {
  test.each([
    ['negotiators', 'negotiator'],
    ['parties', 'party'],
    ['stopped', 'stop'],
    ['talking', 'talked'],
    ['ukrainian', 'ukraine'],
    ['french', 'france'],
    ['russians', 'russia'],
  ])('%s meets %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ['peace', 'peas'],
    ['talks', 'tall'],
    ['port', 'portal'],
  ])('%s stays apart from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('stop words have no term', () => {
    expect(termHash('The')).toBeNull();
  });
});

describe('copies', () => {
  test.each([
    ['the same text', STORY, true],
    ['the same text under another lead', `A new lead for our readers, by our own staff.\n${STORY}`, true],
    ['a text cut short', STORY.slice(0, STORY.length / 2), true],
    ['another story', STORY.replaceAll('envoy', 'letter').replaceAll('crossed', 'reached the'), false],
    ['nothing', '', false],
  ])('%s', (_, other, expected) => {
    expect(areCopies(sketchOf(STORY), sketchOf(other))).toBe(expected);
  });

  test('sketches survive storage, and containment is the same both ways', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 120 }), fc.lorem({ maxCount: 120 }), (a, b) => {
        const first = sketchOf(a);
        const second = sketchOf(b);
        expect(unpackSketch(packProfile(profileOf([]), first))).toEqual(first);
        expect(containment(first, second)).toBe(containment(second, first));
      }),
    );
  });
});

describe('before', () => {
  const read = '2026-03-20T10:00:00Z';
  test.each([
    ['an earlier day', '2026-03-13', '2026-03-14', true],
    ['a later day', '2026-03-15', '2026-03-14', false],
    ['the same day when one has no time', '2026-03-14', '2026-03-14T08:00:00Z', true],
    ['an earlier time of the same day', '2026-03-14T07:00:00Z', '2026-03-14T08:00:00Z', true],
    ['a later time of the same day', '2026-03-14T09:00:00Z', '2026-03-14T08:00:00Z', false],
    ['an undated article read later', null, '2026-03-19', false],
    ['an undated article read earlier', null, '2026-03-21', true],
    ['a date that cannot be read', 'last Tuesday', '2026-03-21', true],
  ])('%s', (_, earlier, later, expected) => {
    expect(isBefore(dateArticle(earlier, read), dateArticle(later, read))).toBe(expected);
  });
});

test('the best passage is the sentence that holds the wanted words', () => {
  const text =
    'The delegations arrived late in the evening. A ceasefire along the river is within reach, she said.\nNothing else happened in the capital on that day.';
  const finder = new PassageFinder(termsOf(null, 'ceasefire'), () => 3);
  const [start, end] = finder.bestIn(text)!;
  expect(text.slice(start, end)).toBe('A ceasefire along the river is within reach, she said.');
  expect(finder.bestIn('')).toBeNull();
});
