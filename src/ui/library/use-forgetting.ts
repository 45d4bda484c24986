import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryArticle } from '#core/contract/library-api.ts';
import { messageOf, type ReadableLibrary } from './readable-library.ts';

/** How long an article can be taken back; then it is deleted. */
const UNDO_MS = 20_000;

export interface Forgetting {
  /** Forgotten as the reader sees it, still there to be taken back. */
  readonly pending: LibraryArticle | null;
  /** The pending one and those that are deleted since the page was opened. */
  readonly ids: ReadonlySet<number>;
  readonly failure: string | null;
  forget(article: LibraryArticle): void;
  undo(): void;
}

/**
 * Forgets articles so that it can be undone: nothing is deleted before the time is up, the next article is forgotten,
 * or the page is left. An article with its versions and notes could not be put back once it is gone.
 */
export function useForgetting(library: ReadableLibrary, onForgotten: (id: number) => void): Forgetting {
  const [pending, setPending] = useState<LibraryArticle | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<readonly number[]>([]);
  const waiting = useRef<LibraryArticle | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const wait = (article: LibraryArticle | null) => {
    clearTimeout(timer.current);
    waiting.current = article;
    setPending(article);
    if (article) timer.current = setTimeout(carryOut, UNDO_MS);
  };

  function carryOut(): void {
    const article = waiting.current;
    if (!article) return;
    wait(null);
    library.forget([article.id]).then(
      () => {
        setDeleted((ids) => [...ids, article.id]);
        onForgotten(article.id);
      },
      (error: unknown) => setFailure(messageOf(error)),
    );
  }

  useEffect(() => {
    addEventListener('pagehide', carryOut);
    return () => removeEventListener('pagehide', carryOut);
  });

  return {
    pending,
    ids: new Set(pending ? [...deleted, pending.id] : deleted),
    failure,
    forget(article) {
      carryOut();
      setFailure(null);
      wait(article);
    },
    undo: () => wait(null),
  };
}
