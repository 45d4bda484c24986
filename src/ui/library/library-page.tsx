import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { say } from '../words/say.ts';
import { topicNames } from '../words/topic-names.ts';
import { ArticleScreen } from './article-screen.tsx';
import type { ArticleExporter } from './choice-bar.tsx';
import { ForgetNotice } from './forget-notice.tsx';
import { IndexScreen } from './index-screen.tsx';
import { LibraryFront } from './library-front.tsx';
import { SpeakerScreen } from './profiles/speaker-screen.tsx';
import { TopicScreen } from './profiles/topic-screen.tsx';
import type { ReadableLibrary } from './readable-library.ts';
import { NegotiationScreen } from './talks/negotiation-screen.tsx';
import { useAddress } from './use-address.ts';
import { useArticleList } from './use-article-list.ts';
import { useChoosing } from './use-choosing.ts';
import { useFacets } from './use-facets.ts';
import { useForgetting } from './use-forgetting.ts';
import { useSearch } from './use-search.ts';

export interface LibraryPageProps {
  readonly library: ReadableLibrary;
  readonly settings: ReaderSettings;
  /** Today, for dates in short. */
  readonly now: Date;
  readonly exporter: ArticleExporter;
  /** Address of the settings page. */
  readonly settingsHref: string;
}

/** The reader's library: all articles and the search, one stored article, or a page about what articles have in common. */
export function LibraryPage({ library, settings, now, exporter, settingsHref }: LibraryPageProps) {
  const { address, isTyped, goTo, leave, searchFor } = useAddress();
  const { place, query } = address;
  const list = useArticleList(library);
  const search = useSearch(library, query, isTyped);
  const articles = list.state.state === 'ready' ? list.state.count : null;
  const facets = useFacets(library, query, isTyped, place.kind === 'articles' ? articles : null);
  const choosing = useChoosing(library, query, articles);
  const forgetting = useForgetting(library, list.remove, list.reload);
  const names = useMemo(() => topicNames(settings.ownTopics), [settings.ownTopics]);
  const lastOpened = useRef<number | null>(null);
  const listScroll = useScrollMemory(place.kind === 'articles');

  useEffect(() => {
    if (place.kind === 'article') lastOpened.current = place.id;
    if (place.kind === 'articles') document.title = say('library_page_title');
  }, [place]);

  const page = () => {
    switch (place.kind) {
      case 'articles':
        return (
          <LibraryFront
            onQuery={(wanted) => {
              searchFor(wanted);
              scrollTo(0, 0);
            }}
            onNarrow={(wanted) => {
              goTo(place, wanted);
              scrollTo(0, 0);
            }}
            onForget={(ids) => {
              forgetting.forget({ ids, title: null });
              choosing.stop();
            }}
            forgotten={forgetting.ids}
            openedBefore={lastOpened.current}
            initialScroll={listScroll.current}
            {...{ list, search, query, facets, names, choosing, exporter, settings, settingsHref, now }}
          />
        );
      case 'article':
        return (
          <ArticleScreen
            key={`${place.id} ${place.statement}`}
            articleId={place.id}
            statement={place.statement}
            isForgotten={forgetting.ids.has(place.id)}
            onLeave={leave}
            onForget={(article) => {
              forgetting.forget({ ids: [article.id], title: article.metadata.title });
              leave();
            }}
            {...{ library, query, settings, now }}
          />
        );
      case 'index':
        return (
          <IndexScreen key={place.of} of={place.of} onLeave={leave} {...{ library, names, settingsHref }} />
        );
      case 'negotiation':
        return (
          <NegotiationScreen
            key={place.key}
            negotiation={place.key}
            onLeave={leave}
            {...{ library, names, settingsHref, now }}
          />
        );
      case 'topic':
        return (
          <TopicScreen
            key={place.key}
            topic={place.key}
            onLeave={leave}
            {...{ library, names, settingsHref, now }}
          />
        );
      case 'speaker':
        return (
          <SpeakerScreen
            key={place.key}
            speaker={place.key}
            onLeave={leave}
            {...{ library, names, settingsHref, now }}
          />
        );
    }
  };

  return (
    <>
      {page()}
      <ForgetNotice
        forgetting={forgetting}
        onUndone={({ ids: [id, ...others] }) => {
          if (id !== undefined && others.length === 0) goTo({ kind: 'article', id, statement: null }, query);
        }}
      />
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
