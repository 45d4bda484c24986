import { describe, expect, test } from 'vitest';
import type { LibraryFacets } from '#core/model/library-facets.ts';
import { toggleOperator } from '#core/search/search-tokens.ts';
import { emptyLibrary } from './sample-articles.ts';
import { talksLibrary } from './talks-library.ts';

const counts = (facets: readonly { readonly name: string; readonly articles: number }[]) =>
  facets.map(({ name, articles }) => `${name} ${articles}`);

describe('what a search is about', () => {
  test('all articles, without a search', async () => {
    const facets = await (await talksLibrary()).facets('', 10);
    expect(facets).toMatchObject({ articles: 4, counted: 4 });
    expect(counts(facets.negotiations)).toEqual(['peace:norland+vastria talks 3']);
    expect(counts(facets.topics)).toEqual(['ceasefire 3', 'prisoners 1', 'tariffs 1']);
    expect(counts(facets.speakers)).toEqual(['Ada Lindqvist 2', 'Tomas Reyl 2', 'Ruth Okafor 1']);
    expect(counts(facets.outlets)).toEqual(['The Harbour Ledger 2', 'Northern Post 1', 'Velin Courier 1']);
    expect(facets.months).toEqual([
      { month: '2026-03', articles: 3 },
      { month: '2026-02', articles: 1 },
    ]);
  });

  test('of the articles that a search finds, words and operators together', async () => {
    const facets = await (await talksLibrary()).facets('truce after:2026-02-28', 10);
    expect(facets.articles).toBe(2);
    expect(counts(facets.topics)).toEqual(['ceasefire 2', 'prisoners 1']);
    expect(counts(facets.outlets)).toEqual(['Northern Post 1', 'The Harbour Ledger 1']);
  });

  test('of all articles, when an operator fits them all', async () => {
    const library = await talksLibrary();
    expect(await library.facets('after:1990-01-01', 10)).toEqual(await library.facets('', 10));
  });

  test('each list is cut to the limit, those of most articles first', async () => {
    const facets = await (await talksLibrary()).facets('', 1);
    expect(counts(facets.speakers)).toEqual(['Ada Lindqvist 2']);
  });

  test('of an empty library', async () => {
    expect(await (await emptyLibrary()).facets('', 10)).toEqual({
      articles: 0,
      counted: 0,
      negotiations: [],
      topics: [],
      speakers: [],
      outlets: [],
      months: [],
    });
  });

  /** What a facet promises is what a search with its operator finds. */
  test.each<
    [
      kind: 'negotiations' | 'topics' | 'speakers' | 'outlets',
      operator: 'negotiation' | 'topic' | 'speaker' | 'site',
    ]
  >([
    ['negotiations', 'negotiation'],
    ['topics', 'topic'],
    ['speakers', 'speaker'],
    ['outlets', 'site'],
  ])('the counts of %s are what %s: finds', async (kind, operator) => {
    const library = await talksLibrary();
    const facets: LibraryFacets = await library.facets('', 10);
    expect(facets[kind].length).toBeGreaterThan(0);
    for (const { name, articles } of facets[kind]) {
      expect(await library.search(toggleOperator('', operator, name), 10)).toHaveLength(articles);
    }
  });

  test('counting changes nothing that an export of the file would notice', async () => {
    const library = await talksLibrary();
    const { next } = await library.exchange.exportFile(1, 1);
    await library.facets('truce', 10);
    await expect(library.exchange.exportFile(next ?? 1, 1)).resolves.toBeDefined();
  });
});

describe('all that the library knows', () => {
  test.each(['negotiations', 'topics', 'speakers'] as const)(
    '%s are what an empty search is about',
    async (of) => {
      const library = await talksLibrary();
      const listed = await library.index(of, 10);
      expect(listed.length).toBeGreaterThan(0);
      expect(listed).toEqual((await library.facets('', 10))[of]);
    },
  );

  test('a list is cut to the limit', async () => {
    expect(counts(await (await talksLibrary()).index('topics', 1))).toEqual(['ceasefire 3']);
  });
});
