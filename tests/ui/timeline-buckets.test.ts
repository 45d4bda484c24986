import { describe, expect, test } from 'vitest';
import { bucketsOf } from '../../src/ui/timeline/buckets.ts';

const DAY_MS = 86_400_000;
const day = (iso: string) => Date.parse(iso) / DAY_MS;
const iso = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);
const timelineOf = (...days: readonly string[]) => ({
  topics: ['ceasefire', 'front-lines', 'sanctions'],
  articles: days.map((one) => ({ day: day(one), topics: [0], times: 1 })),
  statements: [],
});
const groupOf = (topic: string) => (topic === 'sanctions' ? 'economy' : 'security');

describe('the bars of a timeline', () => {
  test.each([
    ['nothing', [], 10, 'day', []],
    ['one day', ['2026-03-10'], 10, 'day', ['2026-03-10 2026-03-10 1']],
    [
      'days, with those between on which nothing came out',
      ['2026-03-10', '2026-03-12', '2026-03-12'],
      3,
      'day',
      ['2026-03-10 2026-03-10 1', '2026-03-11 2026-03-11 0', '2026-03-12 2026-03-12 2'],
    ],
    [
      'weeks from Monday where days would be too many',
      ['2026-03-10', '2026-03-16', '2026-03-22'],
      3,
      'week',
      ['2026-03-09 2026-03-15 1', '2026-03-16 2026-03-22 2'],
    ],
    [
      'months over the end of a year',
      ['2025-12-31', '2026-02-01'],
      3,
      'month',
      ['2025-12-01 2025-12-31 1', '2026-01-01 2026-01-31 0', '2026-02-01 2026-02-28 1'],
    ],
    [
      'quarters',
      ['2025-12-31', '2026-05-01'],
      3,
      'quarter',
      ['2025-10-01 2025-12-31 1', '2026-01-01 2026-03-31 0', '2026-04-01 2026-06-30 1'],
    ],
    [
      'years, however many',
      ['1999-12-31', '2002-01-01'],
      2,
      'year',
      [
        '1999-01-01 1999-12-31 1',
        '2000-01-01 2000-12-31 0',
        '2001-01-01 2001-12-31 0',
        '2002-01-01 2002-12-31 1',
      ],
    ],
  ] as const)('%s', (_, days, most, unit, expected) => {
    const found = bucketsOf(timelineOf(...days), most, groupOf);
    expect(found.unit).toBe(unit);
    expect(
      found.buckets.map(({ first, last, articles }) => `${iso(first)} ${iso(last)} ${articles}`),
    ).toEqual(expected);
  });

  test('an article counts once in each group that it touches', () => {
    const { buckets } = bucketsOf(
      {
        ...timelineOf(),
        articles: [
          { day: 1, topics: [0, 1, 2], times: 1 },
          { day: 1, topics: [], times: 1 },
        ],
        statements: [{ day: 1, topics: [2], times: 1 }],
      },
      5,
      groupOf,
    );
    expect(buckets).toMatchObject([{ articles: 2, statements: 1 }]);
    expect(Object.fromEntries(buckets[0]!.articlesOf)).toEqual({ security: 1, economy: 1 });
    expect(Object.fromEntries(buckets[0]!.statementsOf)).toEqual({ economy: 1 });
  });

  test('what came out on one day with the same topics counts as often as it did', () => {
    const { buckets } = bucketsOf(
      {
        ...timelineOf('2026-03-10'),
        statements: [
          { day: day('2026-03-10'), topics: [0, 2], times: 3 },
          { day: day('2026-03-10'), topics: [], times: 40 },
        ],
      },
      5,
      groupOf,
    );
    expect(buckets).toMatchObject([{ articles: 1, statements: 43 }]);
    expect(Object.fromEntries(buckets[0]!.statementsOf)).toEqual({ security: 3, economy: 3 });
  });
});
