import { describe, expect, test } from 'vitest';
import { withBackground } from '#core/related/background.ts';
import { PAIR_FEATURES } from '#core/related/pair-features.ts';
import { profileOf } from '#core/related/profile.ts';
import { scoreCandidates, THREAD_FEATURES } from '#core/related/ranker.ts';
import weights from '#core/related/ranking-weights.json' with { type: 'json' };
import { termHash, termsOf } from '#core/related/terms.ts';
import { idf, weigh } from '#core/related/weighting.ts';

const statistics = withBackground({ articles: 4, articlesWith: () => 1, revision: 0 });
const article = (title: string, text: string) => weigh(profileOf(termsOf(title, text)), statistics);

const open = article(
  'Monitors arrive in the Sarn valley',
  'Monitors from Orsay arrived in the Sarn valley, where Norland and Vastria stopped firing.',
);
const sameStory = article(
  'Truce in the Sarn valley',
  'Norland and Vastria agreed on monitors from Orsay for a truce in the Sarn valley.',
);
const otherStory = article(
  'Timber tariff rises',
  'Port Alder raised its tariff on timber, the ministry in Velin said.',
);

function order(candidates: Parameters<typeof scoreCandidates>[1]): readonly number[] {
  return scoreCandidates(open, candidates).map(({ order: value }) => value);
}

test('there is a weight for each feature', () => {
  expect(weights.alone).toHaveLength(PAIR_FEATURES.length);
  const width = PAIR_FEATURES.length + THREAD_FEATURES.length;
  for (const row of [weights.inThread.linear, ...weights.inThread.units.map((unit) => unit.weights)]) {
    expect(row).toHaveLength(width);
  }
});

describe('the ranking prefers', () => {
  test('the same story to another one of the same day', () => {
    const [same, other] = order([
      { profile: sameStory, gapDays: 1, sameOutlet: false },
      { profile: otherStory, gapDays: 1, sameOutlet: false },
    ]);
    expect(same).toBeGreaterThan(other!);
  });

  test('the same story weeks ago to another one of yesterday', () => {
    const [same, other] = order([
      { profile: sameStory, gapDays: 40, sameOutlet: false },
      { profile: otherStory, gapDays: 1, sameOutlet: false },
    ]);
    expect(same).toBeGreaterThan(other!);
  });

  test('the later of two equal articles', () => {
    const [late, early] = order([
      { profile: sameStory, gapDays: 3, sameOutlet: false },
      { profile: sameStory, gapDays: 60, sameOutlet: false },
    ]);
    expect(late).toBeGreaterThan(early!);
  });
});

test('the same topics and parties count, whatever words stand for them', () => {
  const about = (topics: readonly string[], parties: readonly string[]) =>
    weigh(
      profileOf(termsOf('Monitors arrive', 'Monitors from Orsay arrived in the valley.'), {
        topics,
        parties,
      }),
      statistics,
    );
  const query = about(['ceasefire'], ['country:norland', 'country:vastria']);
  const [both, parties, neither] = scoreCandidates(query, [
    { profile: about(['ceasefire'], ['country:norland', 'country:vastria']), gapDays: 9, sameOutlet: false },
    { profile: about(['tariffs'], ['country:norland', 'country:vastria']), gapDays: 9, sameOutlet: false },
    { profile: about(['tariffs'], ['country:merrow']), gapDays: 9, sameOutlet: false },
  ]).map(({ order: value }) => value);
  expect(both).toBeGreaterThan(parties!);
  expect(parties).toBeGreaterThan(neither!);
});

test('a small library knows common words from a usual newspaper', () => {
  const rarity = (word: string) => idf(statistics, termHash(word)!);
  expect(rarity('government')).toBeLessThan(rarity('demilitarised'));
});
