import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSearch } from '#library/search-query.ts';
import { libraryOf, type Sample } from './sample-articles.ts';

const talks: Sample = {
  url: 'https://www.ledger.example/talks',
  title: 'Talks on the buffer zone',
  site: 'The Harbour Ledger',
  published: '2026-02-02',
  text: 'Negotiators spoke about a buffer zone along the river for three hours.\n“The zone has to be wide,” said Ada Lindqvist.',
  topics: [['talks', 'Negotiators']],
  statements: [['person:ada-lindqvist', 'The zone has to be wide', ['talks']]],
};
const tariff: Sample = {
  url: 'https://news.courier.example/tariff',
  title: 'Timber tariff rises',
  site: 'Velin Courier',
  published: '2026-03-10',
  text: 'A zone of free trade without any buffer was the plan, before the tariff on timber rose again.',
  topics: [['tariffs', 'tariff']],
};

describe('search', () => {
  test.each([
    ['a word', 'river', ['talks']],
    ['another form of the word', 'negotiator', ['talks']],
    ['the beginning of a word', 'timb', ['tariff']],
    ['one letter: titles', 'b', ['talks']],
    ['three letters: titles', 'tim', ['tariff']],
    ['three letters: not the beginning of a word of the text', 'neg', []],
    ['a short word of the text', 'was', []],
    ['a short word of the text that tells something', 'ada', ['talks']],
    ['a stop word: titles', 'the', ['talks']],
    ['a short word behind another', 'zone ada', ['talks']],
    ['a short word that stands nowhere, behind another', 'zone neg', ['talks', 'tariff']],
    ['a short beginning and an operator', 'tim site:ledger.example', []],
    ['a short word and an operator', 'ada site:ledger.example', ['talks']],
    ['a word and one letter more', 'buffer t', ['talks', 'tariff']],
    ['all words', 'zone buffer', ['talks', 'tariff']],
    ['a phrase', '"buffer zone"', ['talks']],
    ['a phrase with stop words', '"spoke about a buffer"', ['talks']],
    ['a phrase with stop words that stands nowhere', '"rose about a buffer"', []],
    ['words with a stop word at the end', 'buffer was', ['talks', 'tariff']],
    ['a word behind a stop word', 'the timber', ['tariff']],
    ['stop words only', 'the a', []],
    ['speaker', 'speaker:lindqvist', ['talks']],
    ['speaker in quotes', 'speaker:"ada lindqvist" zone', ['talks']],
    ['topic by id', 'topic:tariffs', ['tariff']],
    ['site by host', 'site:ledger.example', ['talks']],
    ['site by parent host', 'site:courier.example', ['tariff']],
    ['site by outlet', 'site:"harbour ledger"', ['talks']],
    ['before', 'zone before:2026-03-01', ['talks']],
    ['after', 'zone after:2026-03-01', ['tariff']],
    ['after excludes the day itself', 'after:2026-03-10', []],
    ['operators together', 'zone site:courier.example before:2026-03-01', []],
    ['an unknown operator is a word', 'buffer:zone', ['talks']],
    ['an unreadable date is no filter', 'zone before:tomorrow', []],
    ['nothing', '   ', []],
    ['signs only', '"" * ( ) :', []],
  ])('%s: %s', async (_, query, expected) => {
    const library = await libraryOf(talks, tariff);
    const hits = await library.search(query, 10);
    expect(hits.map(({ article }) => article.metadata.url.split('/').at(-1)).sort()).toEqual(expected);
  });

  test('a hit shows the passage with its matches', async () => {
    const library = await libraryOf(talks);
    const [hit] = await library.search('"buffer zone"', 10);
    expect(hit!.matches.map(([start, end]) => hit!.passage.slice(start, end))).toEqual(['buffer', 'zone']);
  });

  test('a match ends where its word does, also where lower case is longer', async () => {
    const library = await libraryOf({
      url: 'https://ledger.example/istanbul',
      title: 'Envoys fly out',
      published: '2026-03-01',
      text: 'The envoys of both sides fly to İstanbul, where the talks go on.',
      topics: [],
    });
    const [hit] = await library.search('İstanbul', 5);
    expect(hit!.matches.map(([start, end]) => hit!.passage.slice(start, end))).toEqual(['İstanbul']);
  });

  test.each(['', 'zone', 'buffer zone site:courier.example', 'topic:talks', 'after:2026-01-01', 'elephant'])(
    'the ids of “%s” are those of its hits, in their order; of nothing all, newest first',
    async (query) => {
      const library = await libraryOf(talks, tariff);
      const hits =
        query === ''
          ? await library.list(0, 10)
          : (await library.search(query, 10)).map(({ article }) => article);
      expect(await library.articleIds(query)).toEqual(hits.map(({ id }) => id));
    },
  );

  test.each([
    ['by its name', 'negotiation:"norland talks"', ['talks']],
    ['by its key', 'negotiation:norland', ['talks']],
    ['that is none', 'negotiation:elsewhere', []],
  ])('a negotiation %s', async (_, query, expected) => {
    const library = await libraryOf({ ...talks, negotiation: 'norland' }, tariff);
    const hits = await library.search(query, 10);
    expect(hits.map(({ article }) => article.metadata.url.split('/').at(-1))).toEqual(expected);
  });

  test('no query fails', async () => {
    const library = await libraryOf(talks, tariff);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (query) => {
        expect(Array.isArray(await library.search(query, 5))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a search is taken apart', () => {
    expect(parseSearch('"buffer zone" speaker:Ada after:2026-01-31 riv')).toMatchObject({
      phrases: ['buffer zone', 'riv'],
      unfinished: true,
      speakers: ['Ada'],
      after: 20484,
    });
  });
});
