import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { TechnicalDetails } from '../unreadable/technical-details.tsx';
import { UnreadableLibrary } from '../unreadable/unreadable-library.tsx';
import { say, sayCount } from '../words/say.ts';
import type { TopicNames } from '../words/topic-names.ts';
import { ArticleList } from './article-list.tsx';
import { type ArticleExporter, ChoiceBar } from './choice-bar.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { HitList } from './hit-list.tsx';
import { LibraryMessage } from './library-message.tsx';
import { LibraryNav } from './library-nav.tsx';
import { stepThroughRows } from './row-keys.ts';
import { SearchField } from './search-field.tsx';
import type { ArticleList as Articles } from './use-article-list.ts';
import type { Choosing } from './use-choosing.ts';
import type { Facets } from './use-facets.ts';
import type { Search } from './use-search.ts';

interface LibraryFrontProps {
  readonly list: Articles;
  readonly search: Search;
  readonly query: string;
  /** The reader writes. */
  onQuery(query: string): void;
  readonly facets: Facets;
  readonly names: TopicNames;
  /** The reader narrows the search down: a step that Back takes back. */
  onNarrow(query: string): void;
  readonly choosing: Choosing;
  readonly exporter: ArticleExporter;
  onForget(ids: readonly number[]): void;
  readonly settings: ReaderSettings;
  readonly settingsHref: string;
  readonly now: Date;
  /** Articles that the reader has just forgotten. */
  readonly forgotten: ReadonlySet<number>;
  /** The article that the reader comes back from; its row takes the focus. */
  readonly openedBefore: number | null;
  /** Where the list was left, in CSS pixels. */
  readonly initialScroll: number;
}

/** The front of the library: the search, and below it all articles or those found. */
export function LibraryFront(props: LibraryFrontProps) {
  const { list, search, query, onQuery, facets, names, onNarrow, settingsHref, openedBefore, initialScroll } =
    props;
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, initialScroll);
    if (openedBefore !== null)
      main.current
        ?.querySelector<HTMLElement>(`[data-article="${openedBefore}"]`)
        ?.focus({ preventScroll: true });
  }, []);
  const { choosing, exporter, onForget } = props;
  const canChoose = list.state.state === 'ready' && list.state.count > 0;
  useSlash(() => field.current?.focus());
  // Also while the library is opened, so that the page does not jump and nothing typed is lost.
  const isSearchable =
    list.state.state === 'loading' || (list.state.state === 'ready' && list.state.count > 0);
  return (
    <div class="front">
      <header class="bar">
        <h1>{say('library_title')}</h1>
        <LibraryNav place={{ kind: 'articles' }} settingsHref={settingsHref} />
        {isSearchable && <SearchField inputRef={field} query={query} onQuery={onQuery} />}
        <div class="status-line">
          <p class="status" role="status">
            {statusOf(list, search)}
          </p>
          {canChoose && !choosing.isOn && (
            <button type="button" class="plain" onClick={choosing.start}>
              {say('choice_start')}
            </button>
          )}
        </div>
      </header>
      {list.state.state === 'ready' && list.state.count > 0 && (
        <FacetPanel {...{ facets, query, names }} onQuery={onNarrow} />
      )}
      <main
        ref={main}
        aria-busy={list.state.state === 'loading' || search.isSearching}
        onKeyDown={(event) => stepThroughRows(event, field.current)}
      >
        <FrontBody {...props} />
        {canChoose && choosing.isOn && <ChoiceBar {...{ choosing, exporter, onForget }} />}
      </main>
    </div>
  );
}

function FrontBody({ list, search, query, onQuery, ...rest }: LibraryFrontProps) {
  const { state } = list;
  const { settings, settingsHref, now, forgotten } = rest;
  const choosing = rest.choosing.isOn ? rest.choosing : null;
  if (state.state === 'loading') return <LoadingRows />;
  if (state.state === 'failed')
    return (
      <LibraryMessage heading={say('library_failed')} isAlert>
        <p>{say('library_failed_hint')}</p>
        <TechnicalDetails words={state.reason} />
        <button type="button" class="primary" onClick={list.reload}>
          {say('button_retry')}
        </button>
      </LibraryMessage>
    );
  if (state.state === 'unreadable')
    return (
      <LibraryMessage heading={say('library_unreadable')} isAlert>
        <UnreadableLibrary reason={state.reason} />
        <button type="button" class="primary" onClick={list.rebuild}>
          {say('button_rebuild')}
        </button>
      </LibraryMessage>
    );
  if (state.count === 0)
    return (
      <LibraryMessage heading={say('library_empty')}>
        <p>{say(settings.remembering === 'on' ? 'library_empty_on' : 'library_empty_off')}</p>
        <a href={settingsHref}>{say('library_open_settings')}</a>
      </LibraryMessage>
    );
  if (search.wanted === '')
    return <ArticleList count={state.count} {...{ list, now, forgotten, choosing }} />;
  return <HitList {...{ search, query, now, forgotten, choosing }} onClear={() => onQuery('')} />;
}

/** Takes the room of the first rows, so that nothing jumps. */
function LoadingRows() {
  return (
    <div class="loading-rows" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

function statusOf({ state }: Articles, search: Search): string {
  if (state.state === 'loading') return say('library_loading');
  if (state.state !== 'ready' || state.count === 0) return '';
  if (search.wanted === '') return sayCount('library_articles', state.count);
  if (search.failure !== null) return '';
  if (search.isSearching || !search.found) return say('library_searching');
  const { hits, hasMore } = search.found;
  if (hits.length === 0) return say('library_no_hits');
  return sayCount(hasMore ? 'library_best_hits' : 'count_articles', hits.length);
}

/** `/` goes to the search from anywhere but a field. */
function useSlash(focusSearch: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      focusSearch();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
