import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { SearchHit } from '#core/contract/library-api.ts';
import { failureInWords } from '../words/failures.ts';
import type { ReadableLibrary } from './readable-library.ts';
import { searchableQuery } from './searchable-query.ts';

/** Hits shown at first, and added by "Show more". */
const STEP = 40;
/** Waiting this long after a key spares the library most of the half-written words. */
const PAUSE_MS = 90;

interface Found {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly hasMore: boolean;
}

export interface Search {
  /** What is searched for; empty while there is nothing to search for yet. */
  readonly wanted: string;
  /** The newest answer; it may belong to an earlier query while the next is on its way. */
  readonly found: Found | null;
  readonly isSearching: boolean;
  readonly failure: string | null;
  showMore(): void;
  retry(): void;
}

/**
 * Searches as the reader types. Answers that come late are dropped; the last ones stay until the next are there.
 * @param isTyped the next key may change the search
 */
export function useSearch(library: ReadableLibrary, query: string, isTyped: boolean): Search {
  const searched = searchableQuery(query);
  const wanted = searched.trim();
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [more, showMore] = useState({ query: wanted, limit: STEP });
  const [attempt, retry] = useReducer((attempts: number, _: undefined) => attempts + 1, 0);
  const limit = more.query === wanted ? more.limit : STEP;

  useLayoutEffect(() => {
    setFailure(null);
    if (wanted === '') {
      setFound(null);
      return undefined;
    }
    let isWanted = true;
    const search = () => {
      // One more than is shown tells whether there are more.
      library.search(searched, limit + 1).then(
        (hits) =>
          isWanted && setFound({ query: wanted, hits: hits.slice(0, limit), hasMore: hits.length > limit }),
        (error: unknown) => isWanted && setFailure(failureInWords(error)),
      );
    };
    const timer = isTyped ? setTimeout(search, PAUSE_MS) : undefined;
    if (timer === undefined) search();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [library, searched, limit, attempt]);

  return {
    wanted,
    found,
    isSearching: wanted !== '' && failure === null && found?.query !== wanted,
    failure,
    showMore: () => showMore({ query: wanted, limit: limit + STEP }),
    retry: () => retry(undefined),
  };
}
