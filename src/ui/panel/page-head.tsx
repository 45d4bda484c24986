import type { ComponentChildren } from 'preact';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import type { PageOutline } from '#core/marks/page-outline.ts';
import { hasEarlierCoverage } from '#core/marks/read-before.ts';
import type { Density } from '#core/model/reader-settings.ts';
import { DensitySwitch } from '../open-page/density-switch.tsx';
import { statementsInWords } from '../words/news-words.ts';
import { say, sayCount } from '../words/say.ts';
import type { PanelView } from './panel-view.ts';

interface PageHeadProps {
  readonly page: AnnotatedPage;
  readonly outline: PageOutline;
  readonly shown: PageOutline;
  readonly view: PanelView;
  readonly filter: string;
  /** The step buttons. */
  readonly children: ComponentChildren;
  onFilter(filter: string): void;
  onDensity(density: Density): void;
}

/** Which page it is, how much stands on it, each count leading to its part, and the filter. */
export function PageHead({ page, outline, shown, view, filter, children, ...actions }: PageHeadProps) {
  const { negotiation } = page.analysis;
  const title = page.article.metadata.title;
  const total = countOf(outline);
  return (
    <header>
      <h1>{negotiation?.name ?? title ?? say('article_untitled')}</h1>
      {negotiation && title && <p class="page-title">{title}</p>}
      <Counts outline={outline} view={view} />
      <DensitySwitch density={page.density} onChange={actions.onDensity} />
      {total > 0 && (
        <div class="find">
          <input
            type="search"
            aria-label={say('panel_filter')}
            placeholder={say('panel_filter')}
            autocomplete="off"
            spellcheck={false}
            value={filter}
            onInput={(event) => actions.onFilter(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') actions.onFilter('');
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              document.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
            }}
          />
          {children}
        </div>
      )}
      <p class="hidden" role="status">
        {filter.trim() !== '' && say('panel_filter_found', countOf(shown), total)}
      </p>
    </header>
  );
}

/** Rows of an outline. */
function countOf({ families, speakers, notFound }: PageOutline): number {
  return topicsIn(families) + statementsIn(speakers) + notFound.length;
}

function topicsIn(families: PageOutline['families']): number {
  return families.reduce((sum, { topics }) => sum + topics.length, 0);
}

function statementsIn(speakers: PageOutline['speakers']): number {
  return speakers.reduce((sum, { statements }) => sum + statements.length, 0);
}

function Counts({ outline, view }: { readonly outline: PageOutline; readonly view: PanelView }) {
  const readBefore = view.page.state === 'page' ? view.page.readBefore : null;
  const firstPlaces = outline.speakers.flatMap(({ statements }) =>
    statements.map(({ places }) => places[0]!),
  );
  const fresh =
    readBefore && hasEarlierCoverage(readBefore)
      ? firstPlaces.filter((place) => !readBefore.seen.has(place)).length
      : null;
  const earlier = view.thread.state === 'ready' ? view.thread.coverage.total : 0;
  return (
    <nav class="counts" aria-label={say('panel_parts')}>
      <Jump to="topics">{sayCount('panel_topics', topicsIn(outline.families))}</Jump>
      <Jump to="statements">{statementsInWords(firstPlaces.length, fresh)}</Jump>
      {outline.notFound.length > 0 && (
        <Jump to="lost">{sayCount('panel_lost_count', outline.notFound.length)}</Jump>
      )}
      {earlier > 0 && <Jump to="thread">{sayCount('outline_articles', earlier)}</Jump>}
    </nav>
  );
}

/** Goes to a part of the outline. A button, since a link would change the panel's address. */
function Jump({ to, children }: { readonly to: string; readonly children: string }) {
  const jump = () => {
    const heading = document.getElementById(`${to}-heading`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <button type="button" class="plain" onClick={jump}>
      {children}
    </button>
  );
}
