import type { QueryArticle } from '#core/model/coverage.ts';
import type { LibraryContext } from './library-context.ts';
import { Thread } from './thread.ts';

/** What questions about an open page share. */
export interface PageContext extends LibraryContext {
  readonly threads: LatestThread;
}

/**
 * Keeps the thread of the page asked about last. A page is asked about when it opens and at each click on one of its
 * marks; what is the same for all of them, choosing and reading its candidates, is most of an answer's time.
 */
export class LatestThread {
  #latest: { readonly key: string; readonly thread: Thread } | null = null;

  /** The thread of an article, in the library as it is now. */
  of(context: LibraryContext, article: QueryArticle): Thread {
    const key = keyOf(context, article);
    if (this.#latest?.key !== key) this.#latest = { key, thread: new Thread(context, article) };
    return this.#latest.thread;
  }
}

/** Changes with all that a thread depends on: the article, every write to the library, and today, for articles without date. */
function keyOf({ database, now }: LibraryContext, article: QueryArticle): string {
  return JSON.stringify([database.number('SELECT total_changes()'), now().slice(0, 10), article]);
}
