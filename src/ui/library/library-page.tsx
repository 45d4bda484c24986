import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { say } from '../words/say.ts';
import { ArticleScreen } from './article-screen.tsx';
import { ForgetNotice } from './forget-notice.tsx';
import { LibraryFront } from './library-front.tsx';
import type { ReadableLibrary } from './readable-library.ts';
import { useAddress } from './use-address.ts';
import { useArticleList } from './use-article-list.ts';
import { useForgetting } from './use-forgetting.ts';
import { useSearch } from './use-search.ts';

export interface LibraryPageProps {
  readonly library: ReadableLibrary;
  readonly settings: ReaderSettings;
  /** Today, for dates in short. */
  readonly now: Date;
  /** Address of the settings page. */
  readonly settingsHref: string;
}

/** The reader's library: all articles and the search, or one stored article. */
export function LibraryPage({ library, settings, now, settingsHref }: LibraryPageProps) {
  const { address, goTo, searchFor } = useAddress();
  const { articleId, query } = address;
  const list = useArticleList(library);
  const search = useSearch(library, query);
  const forgetting = useForgetting(library, list.remove);
  const lastOpened = useRef<number | null>(null);
  const listScroll = useScrollMemory(articleId === null);
  const leave = () => goTo({ articleId: null, query });

  useEffect(() => {
    if (articleId !== null) lastOpened.current = articleId;
    else document.title = say('library_page_title');
  }, [articleId]);

  return (
    <>
      {articleId === null ? (
        <LibraryFront
          list={list}
          search={search}
          query={query}
          onQuery={(wanted) => {
            searchFor(wanted);
            scrollTo(0, 0);
          }}
          forgotten={forgetting.ids}
          openedBefore={lastOpened.current}
          initialScroll={listScroll.current}
          {...{ settings, settingsHref, now }}
        />
      ) : (
        <ArticleScreen
          key={articleId}
          library={library}
          articleId={articleId}
          query={query}
          isForgotten={forgetting.ids.has(articleId)}
          settings={settings}
          now={now}
          onLeave={leave}
          onForget={(article) => {
            forgetting.forget(article);
            leave();
          }}
        />
      )}
      <ForgetNotice forgetting={forgetting} onUndone={(article) => goTo({ articleId: article.id, query })} />
    </>
  );
}

/** Where the list was scrolled to when the reader left it, in CSS pixels. */
function useScrollMemory(isListShown: boolean) {
  const remembered = useRef(0);
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    if (!isListShown) return undefined;
    const remember = () => {
      remembered.current = scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [isListShown]);
  return remembered;
}
