import { beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '#core/related/dating.ts';
import type { Database } from '#library/database.ts';
import { latestOfNegotiation, latestOfSpeaker, latestOnTopics } from '#library/latest-articles.ts';
import { Library } from '#library/library.ts';
import { inMemory } from '#library/open-library.ts';
import { findByKey } from '#library/speakers.ts';
import { analysisOf, NOW, type Sample, snapshotOf } from './sample-articles.ts';

const ADA = 'person:lindqvist,ada';
const TEXT = 'Ada Lindqvist said the zone has to be wide. Bo Reyl spoke of grain.';

/** Stored out of order, so that ids and days disagree; the numbers below are the days of May. */
const STORED: readonly (readonly [day: number, topics: readonly string[], negotiation: string])[] = [
  [3, ['talks', 'ceasefire'], 'velm'],
  [5, [], 'velm'],
  [1, ['ceasefire'], 'velm'],
  [4, ['talks'], 'grain'],
  [2, ['talks'], 'velm'],
];

let database: Database;
const dayWithId = new Map<number, number>();

beforeAll(async () => {
  const file = await inMemory();
  database = file.open();
  const library = new Library({ ...file, open: () => database }, () => new Date(NOW));
  for (const [day, topics, negotiation] of STORED) {
    const sample: Sample = {
      url: `https://ledger.example/${day}`,
      published: `2026-05-0${day}`,
      text: TEXT,
      topics: topics.map((topic) => [topic, 'zone'] as const),
      statements: [
        [ADA, 'the zone has to be wide', topics],
        [ADA, 'grain', topics],
      ],
      negotiation,
    };
    dayWithId.set((await library.remember(snapshotOf(sample), analysisOf(sample), NOW)).id, day);
  }
});

const days = (ids: readonly number[]) => ids.map((id) => dayWithId.get(id));
const may = (day: number) => dayOf(`2026-05-0${day}`)!;

describe('the latest articles of a speaker, newest first, each once', () => {
  test.each([
    ['on any topic or none', [], 9, 10, [5, 4, 3, 2, 1]],
    ['no more than wanted', [], 9, 2, [5, 4]],
    ['up to a day', [], 3, 10, [3, 2, 1]],
    ['on one topic', ['talks'], 9, 10, [4, 3, 2]],
    ['on either of two topics', ['talks', 'ceasefire'], 9, 3, [4, 3, 2]],
    ['on a topic that nobody spoke of', ['tariffs'], 9, 10, []],
  ] as const)('%s', (_, topics, day, limit, expected) => {
    const ada = findByKey(database, ADA)!;
    expect(days(latestOfSpeaker(database, ada, topics, may(day), limit))).toEqual(expected);
  });
});

describe('the latest articles of a negotiation, newest first', () => {
  test.each([
    ['all of it', 'velm', 9, 10, [5, 3, 2, 1]],
    ['up to a day, no more than wanted', 'velm', 3, 2, [3, 2]],
    ['one that is not stored', 'tariffs', 9, 10, []],
    ['none', null, 9, 10, []],
  ] as const)('%s', (_, key, day, limit, expected) => {
    expect(days(latestOfNegotiation(database, key, may(day), limit))).toEqual(expected);
  });

  test.each([
    ['on one topic', ['talks'], 10, [3, 2]],
    ['on either of two topics', ['talks', 'ceasefire'], 2, [3, 2]],
    ['on no topic', [], 10, []],
  ] as const)('%s', (_, topics, limit, expected) => {
    expect(days(latestOnTopics(database, 'velm', topics, may(9), limit))).toEqual(expected);
  });
});
