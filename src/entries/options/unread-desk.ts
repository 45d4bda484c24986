import type { LibraryApi } from '#core/contract/library-api.ts';
import type { UnreadArticle } from '#core/model/unread-article.ts';

/** Articles asked for at a time. */
const BATCH = 30;

/** The list of articles that were imported as titles and addresses. */
export interface UnreadDesk {
  readonly articles: readonly UnreadArticle[];
  readonly hasMore: boolean;
  /** Starts over, as after an import. */
  refresh(): Promise<void>;
  more(): Promise<void>;
}

/** @param changed called when there is something new to show */
export function unreadDesk(library: Pick<LibraryApi, 'unread'>, changed: () => void): UnreadDesk {
  let articles: readonly UnreadArticle[] = [];
  let hasMore = false;
  const load = async (from: number) => {
    const batch = await library.unread(from, BATCH);
    articles = [...articles.slice(0, from), ...batch];
    hasMore = batch.length === BATCH;
    changed();
  };
  return {
    get articles() {
      return articles;
    },
    get hasMore() {
      return hasMore;
    },
    refresh: () => load(0),
    more: () => load(articles.length),
  };
}
