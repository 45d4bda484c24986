import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { LibraryFacets } from '#core/model/library-facets.ts';
import { failureInWords } from '../words/failures.ts';
import type { ReadableLibrary } from './readable-library.ts';
import { searchableQuery } from './searchable-query.ts';

/** Names asked for in each list: more is what the search is for. */
const MOST = 60;
/** While the reader writes, counting comes after finding: the hits are what is waited for. */
const PAUSE_MS = 220;

/** The counts of a search. */
export function askFacets(library: ReadableLibrary, wanted: string): Promise<LibraryFacets> {
  return library.facets(wanted, MOST);
}

export interface Facets {
  /** The newest answer; it may belong to an earlier search while the next is on its way. */
  readonly found: LibraryFacets | null;
  /** The next is on its way. */
  readonly isCounting: boolean;
  readonly failure: string | null;
  retry(): void;
}

/**
 * What the articles of a search are about. The last counts stay until the next are there.
 * @param isTyped the next key may change the search
 * @param articles how many the library holds: counted anew when it changes; `null` while that is not known, or while
 * the counts are not in sight: another page then has the library to itself
 */
export function useFacets(
  library: ReadableLibrary,
  query: string,
  isTyped: boolean,
  articles: number | null,
): Facets {
  const wanted = searchableQuery(query);
  const [found, setFound] = useState<{ readonly facets: LibraryFacets; readonly query: string } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, retry] = useReducer((attempts: number, _: undefined) => attempts + 1, 0);
  useLayoutEffect(() => {
    setFailure(null);
    if (!articles) return undefined;
    let isWanted = true;
    const count = () => {
      askFacets(library, wanted).then(
        (facets) => isWanted && setFound({ facets, query: wanted }),
        (error: unknown) => isWanted && setFailure(failureInWords(error)),
      );
    };
    const timer = found && isTyped ? setTimeout(count, PAUSE_MS) : undefined;
    if (timer === undefined) count();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [library, wanted, articles, attempt]);
  const isCounting = failure === null && found?.query !== wanted;
  return { found: found?.facets ?? null, isCounting, failure, retry: () => retry(undefined) };
}
