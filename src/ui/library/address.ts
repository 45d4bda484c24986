/** What the library page shows, as its address says it: `#article=12`, `#q=ceasefire`, or both. */
export interface LibraryAddress {
  readonly articleId: number | null;
  /** The search that the list shows, or that the article was found with; empty for all articles. */
  readonly query: string;
}

/** Reads an address; whatever makes no sense is the list of all articles. */
export function parseAddress(hash: string): LibraryAddress {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const id = Number(parameters.get('article'));
  return {
    articleId: Number.isSafeInteger(id) && id > 0 ? id : null,
    query: parameters.get('q') ?? '',
  };
}

/** The hash of an address, with its `#`. */
export function formatAddress({ articleId, query }: LibraryAddress): string {
  const parameters = new URLSearchParams();
  if (articleId !== null) parameters.set('article', String(articleId));
  if (query !== '') parameters.set('q', query);
  return `#${parameters}`;
}
