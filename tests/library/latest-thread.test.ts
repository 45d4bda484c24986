import { expect, test } from 'vitest';
import type { Library } from '#library/library.ts';
import { analysisOf, libraryOf, NOW, pageQuery, type Sample, snapshotOf } from './sample-articles.ts';

/** What each article tells besides the talks, or all would be copies of one. */
const REST = [
  'Farmers along the bank wait for their fields to be cleared before the sowing begins in early spring.',
  'A train with timber was let through for the first time since the bridges had been closed last autumn.',
  'Teachers in three villages opened their schools again although the windows were still without glass.',
  'The mediator flew home in the evening and left two of her colleagues behind to write down the minutes.',
];

function sample(number: number, published: string | null = `2026-02-0${number}`): Sample {
  return {
    url: `https://ledger.example/${number}`,
    title: `Buffer zone talks, round ${number}`,
    published,
    text: `Vastria and Norland held talks about a buffer zone along the river Velm. ${REST[number % REST.length]}`,
    topics: [['talks', 'talks']],
  };
}

const PAGE = pageQuery({ ...sample(4), url: 'https://ledger.example/now', published: '2026-03-01' });

async function found(library: Library, query = PAGE): Promise<readonly string[]> {
  return (await library.related(query)).items.map(({ url }) => url).sort();
}

const urls = (...numbers: readonly number[]) => numbers.map((number) => sample(number).url);

test('the same question again has the same answer', async () => {
  const library = await libraryOf(sample(1), sample(2));
  const first = await library.related(PAGE);
  expect(first.items).toHaveLength(2);
  expect(await library.related(PAGE)).toEqual(first);
});

test.each([
  ['an article is stored', (library: Library) => remember(library, sample(3)), urls(1, 2, 3)],
  ['an article is forgotten', (library: Library) => library.forget([1]), urls(2)],
  ['an article is dated anew', (library: Library) => remember(library, sample(1, '2026-05-01')), urls(2)],
  ['everything is forgotten', (library: Library) => library.forgetEverything(), []],
])('the next answer is right after %s', async (_, change, expected) => {
  const library = await libraryOf(sample(1), sample(2));
  expect(await found(library)).toEqual(urls(1, 2));
  await change(library);
  expect(await found(library)).toEqual(expected);
});

test('another page is another question', async () => {
  const library = await libraryOf(sample(1), sample(2));
  expect(await found(library)).toEqual(urls(1, 2));
  const early = { ...PAGE, article: { ...PAGE.article, published: '2026-02-01' } };
  expect(await found(library, early)).toEqual(urls(1));
  expect(await found(library)).toEqual(urls(1, 2));
});

test('a mark of the page finds what the page does, and more by its own words', async () => {
  const library = await libraryOf(sample(1), sample(2));
  await library.related(PAGE);
  const topic = { ...PAGE, subject: { kind: 'topic', topic: 'talks', passage: 'talks' } as const };
  expect(await found(library, topic)).toEqual(urls(1, 2));
});

async function remember(library: Library, article: Sample): Promise<void> {
  await library.remember(snapshotOf(article), analysisOf(article), NOW);
}
