import type { Facet, LibraryFacets } from '../../../src/core/model/library-facets.ts';
import { searchTokens } from '../../../src/core/search/search-tokens.ts';

const TALKS: Facet = {
  key: 'peace:country:norland+country:vastria',
  name: 'Norland–Vastria peace talks',
  articles: 4,
};

/** What the made-up library is about; a search for a topic keeps that topic and the talks. */
export function fakeFacets(query: string, articles: number, negotiations: number): LibraryFacets {
  if (query.includes('uncountable')) throw new Error('The index is damaged.');
  const wanted = searchTokens(query).filter(({ operator }) => operator !== null);
  const topics = [
    { key: 'ceasefire', name: 'ceasefire', articles: 4 },
    { key: 'sanctions', name: 'sanctions', articles: 2 },
    { key: 'prisoner-exchange', name: 'prisoner-exchange', articles: 1 },
  ];
  return {
    articles,
    counted: articles,
    negotiations: [
      TALKS,
      ...Array.from({ length: negotiations - 1 }, (_, index) => ({
        key: `trade:${index}`,
        name: `Sarn–Kestrel talks ${index + 1}`,
        articles: 1,
      })),
    ],
    topics: wanted.length > 0 ? topics.slice(0, 2).reverse() : topics,
    speakers: [
      { key: 'person:reyl,tomas', name: 'Tomas Reyl', articles: 3 },
      { key: 'person:lindqvist,ada', name: 'Ada Lindqvist', articles: 2 },
    ],
    outlets: [{ key: 'The Harbour Ledger', name: 'The Harbour Ledger', articles }],
    months: [
      { month: '2026-03', articles: 2 },
      { month: '2025-11', articles: 3 },
    ],
  };
}
