import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleFacts } from '#library/article-facts.ts';
import type { Database } from '#library/database.ts';
import { openContext } from '#library/library.ts';
import type { LibraryContext } from '#library/library-context.ts';
import { migrate } from '#library/migrations.ts';
import { inMemory } from '#library/open-library.ts';
import { takeBackTo } from './earlier-schema.ts';
import { analysisOf, NOW, type Sample, snapshotOf } from './sample-articles.ts';

const STORY = 'Norland and Vastria spoke about a buffer zone along the river for three hours on Monday.';
/** 2026-03-01 and the days after it. */
const FIRST_DAY = 20_513;

function sample(number: number, day = number): Sample {
  return {
    url: `https://ledger.example/${number}`,
    published: new Date((FIRST_DAY + day) * 86_400_000).toISOString().slice(0, 10),
    text: `${STORY} ${Array.from({ length: number * 5 }, (_, i) => `w${i}x`).join(' ')}`,
  };
}

let database: Database;
let context: LibraryContext;

/** Opens what is stored as the next worker would. */
function reopened(): LibraryContext {
  return openContext(database, () => new Date(NOW));
}

function remember(article: Sample): number {
  return context.articles.remember(snapshotOf(article), analysisOf(article), NOW).id;
}

function factsOf(facts: ArticleFacts, ids: readonly number[]) {
  return ids.map((id) => [facts.dayOf(id), facts.lengthOf(id)]);
}

function storedFacts(ids: readonly number[]) {
  const sql = 'SELECT day, length(terms) FROM article JOIN profile ON article_id = id WHERE id = ?';
  return ids.map((id) => database.numberRows(sql, id)[0] ?? [0, 0]);
}

beforeEach(async () => {
  database = (await inMemory()).open();
  context = reopened();
});

describe('day and length of every article', () => {
  const ids = [1, 2, 3];
  beforeEach(() => {
    for (const id of ids) expect(remember(sample(id))).toBe(id);
  });

  test('are known as soon as it is stored', () => {
    expect(factsOf(context.facts, ids)).toEqual(storedFacts(ids));
    expect(factsOf(context.facts, [0, 4, 1_000_000])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('come back when they were written before the library was closed', () => {
    context.articles.flush();
    expect(database.number('SELECT count(*) FROM article_fact')).toBe(1);
    expect(factsOf(reopened().facts, ids)).toEqual(storedFacts(ids));
  });

  test('come back when the worker was killed before they were written', () => {
    context.articles.flush();
    remember(sample(4));
    expect(factsOf(reopened().facts, [1, 4])).toEqual(storedFacts([1, 4]));
  });

  test('follow an article whose date or text changes', () => {
    context.articles.flush();
    remember(sample(2, 9));
    remember({ ...sample(3), text: `${sample(3).text} The mediators left.` });
    expect(context.facts.dayOf(2)).toBe(FIRST_DAY + 9);
    expect(factsOf(context.facts, ids)).toEqual(storedFacts(ids));
    context.articles.flush();
    expect(factsOf(reopened().facts, ids)).toEqual(storedFacts(ids));
  });

  test('are as before when storing fails', () => {
    database.script("CREATE TRIGGER full BEFORE INSERT ON profile BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(() => remember(sample(4))).toThrow();
    expect(factsOf(context.facts, [...ids, 4])).toEqual(storedFacts([...ids, 4]));
  });

  test('are made for a library of before', () => {
    takeBackTo(database, 6);
    migrate(database);
    expect(factsOf(reopened().facts, ids)).toEqual(storedFacts(ids));
  });
});

test('thousands of articles lie in several slices', () => {
  database.transaction(() => {
    for (let id = 1; id <= 5000; id += 7) context.facts.set(id, id, id % 900);
    context.facts.flush(5000);
  });
  expect(database.number('SELECT count(*) FROM article_fact')).toBe(3);
  const { facts } = reopened();
  expect(factsOf(facts, [1, 8, 4999, 2])).toEqual([
    [1, 1],
    [8, 8],
    [4999, 499],
    [0, 0],
  ]);
});

test('a day before 1970 counts as the first, and one behind 2149 as the last', () => {
  context.facts.set(1, -400, 10);
  context.facts.set(2, 90_000, 10);
  expect([context.facts.dayOf(1), context.facts.dayOf(2)]).toEqual([0, 65_535]);
});
