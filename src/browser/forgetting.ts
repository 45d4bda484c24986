import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import type { PageLink } from './page-link.ts';

/** How long an article can be taken back; then it is deleted. The library page gives as much. */
const UNDO_MS = 20_000;

/** Forgets the articles of open pages so that it can be undone. */
export interface Forgetting {
  /** Forgets as the reader sees it. What is given back takes it back, while there is time. */
  forget(link: PageLink, page: AnnotatedPage): Promise<() => Promise<void>>;
  /** Takes back what was forgotten last, if it is still there. */
  undo(): Promise<void>;
}

/**
 * Nothing is deleted before the time is up, the next article is forgotten, or the popup or panel is left: an article
 * with its versions and notes could not be put back once it is gone.
 * @param signal ends the wait for leaving
 */
export function createForgetting(
  background: Pick<BackgroundApi, 'forgetArticle'>,
  onFailed: (error: unknown) => void,
  signal?: AbortSignal,
): Forgetting {
  let waiting: { readonly url: string; readonly undo: () => Promise<void> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function carryOut(): void {
    clearTimeout(timer);
    if (waiting) background.forgetArticle(waiting.url).catch(onFailed);
    waiting = null;
  }

  addEventListener('pagehide', carryOut, signal ? { signal } : {});

  return {
    async forget({ page }, { article, remembered }) {
      carryOut();
      await page.keep({ remembered: { state: 'not-stored', why: 'forgotten' } });
      const mine = {
        url: article.metadata.canonicalUrl,
        async undo() {
          if (waiting !== mine) return;
          clearTimeout(timer);
          waiting = null;
          await page.keep({ remembered });
        },
      };
      waiting = mine;
      timer = setTimeout(carryOut, UNDO_MS);
      return mine.undo;
    },
    async undo() {
      await waiting?.undo();
    },
  };
}
