import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { LibraryStatement, StatementFilter } from '#core/model/library-statement.ts';
import { failureInWords } from '../../words/failures.ts';
import type { ReadableLibrary } from '../readable-library.ts';

/** Statements read at a time: each may be of another article, which is unpacked for it. */
const STEP = 30;

export interface Statements {
  /** `null` until the first answer. */
  readonly total: number | null;
  readonly shown: readonly LibraryStatement[];
  readonly failure: string | null;
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  more(): void;
  retry(): void;
}

interface Found {
  readonly key: string;
  readonly total: number;
  readonly statements: readonly LibraryStatement[];
}

/** The statements of a filter, page by page. A changed filter keeps the old ones until the new are there. */
export function useStatements(library: ReadableLibrary, chosen: Partial<StatementFilter>): Statements {
  const filter: StatementFilter = { speaker: null, topic: null, negotiation: null, ...chosen };
  const key = JSON.stringify(filter);
  const [found, setFound] = useState<Found | null>(null);
  const [limits, setLimits] = useState({ key, limit: STEP });
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, retry] = useReducer((attempts: number, _: undefined) => attempts + 1, 0);
  const limit = limits.key === key ? limits.limit : STEP;
  const known = found?.key === key ? found.statements : [];
  const isLoading = failure === null && (found?.key !== key || known.length < Math.min(limit, found.total));

  useLayoutEffect(() => {
    let isWanted = true;
    setFailure(null);
    const offset = known.length;
    if (offset >= limit) return undefined;
    library.statements(filter, offset, limit - offset).then(
      ({ total, statements }) => isWanted && setFound({ key, total, statements: [...known, ...statements] }),
      (error: unknown) => isWanted && setFailure(failureInWords(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [key, limit, attempt]);

  return {
    total: found?.total ?? null,
    shown: found?.statements ?? [],
    failure,
    isLoading,
    hasMore: found?.key === key && limit < found.total,
    more: () => setLimits({ key, limit: limit + STEP }),
    retry: () => retry(undefined),
  };
}
