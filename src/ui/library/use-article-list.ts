import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { LibraryArticle } from '#core/contract/library-api.ts';
import { failureInWords } from '../words/failures.ts';
import type { ReadableLibrary } from './readable-library.ts';

/** Articles asked for at once. */
const PAGE = 100;

/** One page of all articles, the newest on page 0. */
export function askArticles(library: ReadableLibrary, page: number): Promise<readonly LibraryArticle[]> {
  return library.list(page * PAGE, PAGE);
}

type ListState =
  | { readonly state: 'loading' }
  /** The library could not be reached. */
  | { readonly state: 'failed'; readonly reason: string }
  /** The library's file cannot be read; nothing was deleted. */
  | { readonly state: 'unreadable'; readonly reason: string }
  | { readonly state: 'ready'; readonly count: number };

/** All articles, newest first, of which only those that were looked at are here. */
export interface ArticleList {
  readonly state: ListState;
  /** The article at a place; `null` while it is on its way. */
  at(index: number): LibraryArticle | null;
  /** Sees to it that the articles from `first` up to, not including, `end` come. */
  want(first: number, end: number): void;
  /** Takes forgotten articles out; what else is in sight comes anew. */
  remove(articleIds: readonly number[]): void;
  /** Starts over. */
  reload(): void;
  /** Sets an unreadable library aside and starts an empty one. */
  rebuild(): void;
}

/** The list of all articles, fetched page by page as the reader scrolls. */
export function useArticleList(library: ReadableLibrary): ArticleList {
  const [state, setState] = useState<ListState>({ state: 'loading' });
  const [, redraw] = useReducer((draws: number, _: undefined) => draws + 1, 0);
  const articles = useRef<(LibraryArticle | undefined)[]>([]);
  /** Pages that are on their way or came, even with fewer articles than counted. A new set drops late answers. */
  const asked = useRef(new Set<number>());

  const fail = (error: unknown) => setState({ state: 'failed', reason: failureInWords(error) });

  const fetchPage = (page: number, failed: (error: unknown) => void) => {
    const pages = asked.current;
    pages.add(page);
    askArticles(library, page).then(
      (found) => {
        if (pages !== asked.current) return;
        found.forEach((article, index) => {
          articles.current[page * PAGE + index] = article;
        });
        redraw(undefined);
      },
      (error: unknown) => {
        if (pages !== asked.current) return;
        failed(error);
        redraw(undefined);
      },
    );
  };

  const open = useCallback((health: ReturnType<ReadableLibrary['health']>) => {
    articles.current = [];
    asked.current = new Set();
    setState({ state: 'loading' });
    // With the question how many there are, not after its answer: most readers see these first.
    fetchPage(0, () => asked.current.delete(0));
    health.then(
      (found) =>
        setState(
          found.state === 'ready'
            ? { state: 'ready', count: found.articles }
            : { state: 'unreadable', reason: found.reason },
        ),
      fail,
    );
  }, []);

  // With the first drawing, not a frame after it.
  useLayoutEffect(() => open(library.health()), [library]);
  useEffect(() => {
    const lookAgain = () => {
      if (document.visibilityState !== 'visible' || state.state !== 'ready') return;
      library.health().then((found) => {
        if (found.state !== 'ready' || found.articles !== state.count) open(Promise.resolve(found));
      }, fail);
    };
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, [library, state]);

  return {
    state,
    at: (index) => articles.current[index] ?? null,
    want(first, end) {
      for (let index = first; index < end; index++) {
        const page = Math.floor(index / PAGE);
        if (!articles.current[index] && !asked.current.has(page)) fetchPage(page, fail);
      }
    },
    remove(articleIds) {
      const gone = new Set(articleIds);
      const isGone = articles.current.map((article) => article !== undefined && gone.has(article.id));
      // Articles that were never in sight leave gaps of which the places are not known.
      if (isGone.filter(Boolean).length < gone.size) articles.current = [];
      else articles.current = articles.current.filter((_, index) => !isGone[index]);
      asked.current = new Set();
      setState((now) => (now.state === 'ready' ? { state: 'ready', count: now.count - gone.size } : now));
    },
    reload: () => open(library.health()),
    rebuild: () => open(library.rebuild()),
  };
}
