import { expect, test } from 'vitest';
import { dateArticle } from '#core/related/dating.ts';
import { termsOf } from '#core/related/terms.ts';
import { findByPassage, findCandidates } from '#library/candidates.ts';
import type { PageContext } from '#library/latest-thread.ts';
import { openContext } from '#library/library.ts';
import { inMemory } from '#library/open-library.ts';
import { analysisOf, NOW, type Sample, snapshotOf } from './sample-articles.ts';

const samples: readonly Sample[] = [
  ['The ferry strike ends in Orsay', '2026-02-01'],
  ['A buffer zone along the river Velm, envoys say', '2026-02-03'],
  ['Envoys quarrel over the buffer zone', '2026-02-05'],
].map(([title, published], i) => ({
  url: `https://ledger.example/${i}`,
  title: title!,
  published: published!,
  text: `${title}. Nothing more was known of it on that day.`,
  topics: [],
}));

async function library(): Promise<PageContext> {
  const context = openContext((await inMemory()).open(), () => new Date(NOW));
  for (const sample of samples) context.articles.remember(snapshotOf(sample), analysisOf(sample), NOW);
  return context;
}

const terms = termsOf(null, 'The envoys meet on the buffer zone at the river Velm.');
const on = (day: string) => dateArticle(day, NOW);

test('the article that shares most comes first; without a word in common it is no candidate', async () => {
  expect(findCandidates(await library(), terms, on('2026-02-05'))).toEqual([3, 2]);
  expect(findByPassage(await library(), 'buffer zone along the river Velm', on('2026-02-05'))).toEqual([
    2, 3,
  ]);
});

test('later articles are none', async () => {
  expect(findCandidates(await library(), terms, on('2026-02-04'))).toEqual([2]);
});

test('a question that breaks off leaves nothing behind for the next one', async () => {
  const context = await library();
  const asked = findCandidates(context, terms, on('2026-02-05'));
  const { database } = context;
  let lists = 0;
  const breaking = Object.assign(Object.create(database), {
    eachListed(...[sql, word, visit]: Parameters<typeof database.eachListed>) {
      database.eachListed(sql, word, visit);
      lists += 1;
      if (lists === 2) throw new Error('The file is gone.');
    },
  });
  expect(() => findCandidates({ ...context, database: breaking }, terms, on('2026-02-05'))).toThrow('gone');
  expect(findCandidates(context, terms, on('2026-02-05'))).toEqual(asked);
});
