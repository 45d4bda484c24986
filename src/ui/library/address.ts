import type { IndexKind } from '#core/model/library-facets.ts';

/** A page of the library. */
export type LibraryPlace =
  | { readonly kind: 'articles' }
  /** `statement`: the place of the statement to go to, among those of the article. */
  | { readonly kind: 'article'; readonly id: number; readonly statement: number | null }
  | { readonly kind: 'index'; readonly of: IndexKind }
  /** Negotiation key, topic id, or one of a speaker's keys. */
  | { readonly kind: 'negotiation' | 'topic' | 'speaker'; readonly key: string };

/** What the library page shows, as its address says it: `#article=12`, `#q=ceasefire`, or both. */
export interface LibraryAddress {
  readonly place: LibraryPlace;
  /** The search that the list shows, or that the article was found with; empty for all articles. */
  readonly query: string;
}

const INDEXES: readonly string[] = ['negotiations', 'topics', 'speakers'] satisfies readonly IndexKind[];

/** Reads an address; whatever makes no sense is the list of all articles. */
export function parseAddress(hash: string): LibraryAddress {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return { place: placeOf(parameters), query: parameters.get('q') ?? '' };
}

function placeOf(parameters: URLSearchParams): LibraryPlace {
  const id = wholeNumber(parameters.get('article'));
  if (id !== null && id > 0)
    return { kind: 'article', id, statement: wholeNumber(parameters.get('statement')) };
  const list = parameters.get('all') ?? '';
  if (INDEXES.includes(list)) return { kind: 'index', of: list as IndexKind };
  for (const kind of ['negotiation', 'topic', 'speaker'] as const) {
    const key = parameters.get(kind);
    if (key) return { kind, key };
  }
  return { kind: 'articles' };
}

function wholeNumber(written: string | null): number | null {
  const number = Number(written);
  return written !== null && written !== '' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** The hash of an address, with its `#`. */
export function formatAddress(place: LibraryPlace, query = ''): string {
  const parameters = new URLSearchParams();
  if (place.kind === 'article') {
    parameters.set('article', String(place.id));
    if (place.statement !== null) parameters.set('statement', String(place.statement));
  } else if (place.kind === 'index') parameters.set('all', place.of);
  else if (place.kind !== 'articles') parameters.set(place.kind, place.key);
  if (query !== '') parameters.set('q', query);
  return `#${parameters}`;
}

/** The address of a stored article, with the search that it was found with. */
export function articleAddress(id: number, query = '', statement: number | null = null): string {
  return formatAddress({ kind: 'article', id, statement }, query);
}
