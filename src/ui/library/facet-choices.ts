import type { Facet, LibraryFacets } from '#core/model/library-facets.ts';
import {
  hasOperator,
  type SearchOperator,
  searchTokens,
  toggleOperator,
} from '#core/search/search-tokens.ts';
import { monthInWords } from '../words/period-words.ts';
import { say } from '../words/say.ts';
import type { TopicNames } from '../words/topic-names.ts';
import { formatAddress } from './address.ts';
import type { FacetChoice } from './facet-list.tsx';
import { isInMonth, toggleMonth } from './month-operators.ts';

type Named = 'negotiations' | 'topics' | 'speakers' | 'outlets';

/** The operator of each list; that of topics takes the id, which stays when the language changes. */
const OPERATORS = {
  negotiations: 'negotiation',
  topics: 'topic',
  speakers: 'speaker',
  outlets: 'site',
} as const satisfies Record<Named, SearchOperator>;

/** One list of the facets as choices over a search: those that were counted, and those that the reader wrote. */
export function namedChoices(
  kind: Named,
  facets: LibraryFacets,
  query: string,
  names: TopicNames,
  onQuery: (query: string) => void,
): readonly FacetChoice[] {
  const operator = OPERATORS[kind];
  const valueOfFacet = ({ key, name }: Facet) => (kind === 'topics' ? key : name);
  const known = facets[kind].filter(({ key }) => kind !== 'topics' || names.isKnown(key));
  const counted = known.map((facet): FacetChoice => {
    const value = valueOfFacet(facet);
    return {
      key: facet.key,
      label: kind === 'topics' ? names.labelOf(facet.key) : facet.name,
      articles: facet.articles,
      isChosen: hasOperator(query, operator, value),
      page: pageOf(kind, facet.key),
      toggle: () => onQuery(toggleOperator(query, operator, value)),
    };
  });
  const written = searchTokens(query)
    .filter((token) => token.operator === operator && token.value !== '')
    .filter(({ value }) => !known.some((facet) => sameWords(valueOfFacet(facet), value)))
    .map(
      ({ value }): FacetChoice => ({
        key: `written ${value}`,
        label: kind === 'topics' ? names.labelOf(value) : value,
        articles: null,
        isChosen: true,
        page: null,
        toggle: () => onQuery(toggleOperator(query, operator, value)),
      }),
    );
  return [...written, ...counted];
}

/** The months as choices. */
export function monthChoices(
  { months }: LibraryFacets,
  query: string,
  onQuery: (query: string) => void,
): readonly FacetChoice[] {
  return months.map(({ month, articles }) => ({
    key: month,
    label: monthInWords(month),
    articles,
    isChosen: isInMonth(query, month),
    page: null,
    toggle: () => onQuery(toggleMonth(query, month)),
  }));
}

function pageOf(kind: Named, key: string): FacetChoice['page'] {
  switch (kind) {
    case 'negotiations':
      return { href: formatAddress({ kind: 'negotiation', key }), words: say('facet_about_negotiation') };
    case 'topics':
      return { href: formatAddress({ kind: 'topic', key }), words: say('facet_about_topic') };
    case 'speakers':
      return { href: formatAddress({ kind: 'speaker', key }), words: say('facet_about_speaker') };
    case 'outlets':
      return null;
  }
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
