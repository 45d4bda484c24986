import { describe, expect, test } from 'vitest';
import type { Negotiation } from '#core/model/negotiation.ts';
import { findParties } from '#core/parties/find-parties.ts';
import { negotiationOf, sameNegotiation } from '#core/parties/negotiation.ts';
import { tokenise } from '#core/text/tokens.ts';
import { createTopicFinder } from '#core/topics/find-topics.ts';
import {
  EASILY_CONFUSED,
  NEGOTIATIONS,
  type NegotiationArticle,
  NO_NEGOTIATION,
} from './negotiations.cases.ts';

const topicFinder = createTopicFinder({});

function read({ title, text }: NegotiationArticle): Negotiation | null {
  const doc = tokenise(text);
  const context = { title };
  return negotiationOf(findParties(doc, context), topicFinder.find(doc, context), doc, context);
}

function same(a: NegotiationArticle, b: NegotiationArticle): boolean {
  const [x, y] = [read(a), read(b)];
  return x !== null && y !== null && sameNegotiation(x, y);
}

const articlesOf = (id: string) => NEGOTIATIONS[id]!.articles;

/** Every two articles of each negotiation. */
const SAME_PAIRS = Object.keys(NEGOTIATIONS).flatMap((id) =>
  articlesOf(id).flatMap((a, i) =>
    articlesOf(id)
      .slice(i + 1)
      .map((b) => [a.title, b.title, a, b] as const),
  ),
);

/** Two articles of either, for each two negotiations that are easily confused. */
const OTHER_PAIRS = EASILY_CONFUSED.flatMap(([x, y]) =>
  [0, 1].map((i) => {
    const [a, b] = [articlesOf(x)[i]!, articlesOf(y)[1 - i]!];
    return [a.title, b.title, a, b] as const;
  }),
);

test('there are at least 60 pairs, half of them hard negatives', () => {
  expect(SAME_PAIRS.length + OTHER_PAIRS.length).toBeGreaterThanOrEqual(60);
  expect(OTHER_PAIRS.length).toBeGreaterThanOrEqual(30);
});

describe('each article shows its negotiation', () => {
  const rows = Object.values(NEGOTIATIONS).flatMap(({ name, articles }) =>
    articles.map((article) => [article.title, name, article] as const),
  );
  test.each(rows)('%s: %s', (_title, name, article) => {
    expect(read(article)?.name).toBe(name);
  });
});

describe('of one negotiation', () => {
  test.each(SAME_PAIRS)('%s / %s', (_a, _b, a, b) => {
    expect(same(a, b)).toBe(true);
  });
});

describe('of different negotiations', () => {
  test.each(OTHER_PAIRS)('%s / %s', (_a, _b, a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

describe('no negotiation, or unsure', () => {
  test.each(NO_NEGOTIATION.map((article) => [article.title, article] as const))('%s', (_title, article) => {
    expect(read(article)).toBeNull();
  });
});

test('the key is the same in every article of a negotiation', () => {
  const keys = articlesOf('dockPay').map((article) => read(article)?.key);
  expect(new Set(keys)).toEqual(new Set(['labour:org:brackwater-dockers-union+org:harbour-authority']));
});
