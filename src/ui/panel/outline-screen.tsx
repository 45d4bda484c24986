import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import type { PageOutline } from '#core/marks/page-outline.ts';
import { CoverageList } from '../coverage/coverage-list.tsx';
import { EditedSince } from '../open-page/edited-since.tsx';
import { RememberedLine } from '../open-page/remembered-line.tsx';
import { LostList } from '../outline/lost-list.tsx';
import type { TopicLabel } from '../words/reasons.ts';
import { say } from '../words/say.ts';
import { FamilyList } from './family-list.tsx';
import { PageHead } from './page-head.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';
import { keepOneStop, makeStop, stepThroughRows } from './row-keys.ts';
import { SpeakerList } from './speaker-list.tsx';

interface OutlineScreenProps {
  readonly page: AnnotatedPage;
  /** All of the page. */
  readonly outline: PageOutline;
  /** What the filter leaves of it. */
  readonly shown: PageOutline;
  readonly view: PanelView;
  readonly now: Date;
  readonly actions: PanelActions;
  readonly labelOf: TopicLabel;
  readonly filter: string;
  readonly stepButtons: ComponentChildren;
  /** The mark whose details the reader comes from: its row gets the focus. */
  readonly focusOn: MarkId | null;
  onFilter(filter: string): void;
}

/** What stands on the page, and what was read about its negotiation. */
export function OutlineScreen(props: OutlineScreenProps) {
  const { page, outline, shown, view, now, actions, labelOf, filter, focusOn } = props;
  const readBefore = view.page.state === 'page' ? view.page.readBefore : null;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepOneStop(list.current));
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[data-stop="yes"]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, []);
  const isFiltered = filter.trim() !== '';
  const isEmpty = shown.families.length + shown.speakers.length + shown.notFound.length === 0;
  return (
    <>
      <PageHead
        {...{ page, outline, shown, view, filter }}
        onFilter={props.onFilter}
        onDensity={actions.onDensity}
      >
        {props.stepButtons}
      </PageHead>
      <main>
        {readBefore?.edits && page.remembered.state === 'stored' && (
          <EditedSince
            edits={readBefore.edits}
            text={page.article.text}
            analysis={page.analysis}
            labelOf={labelOf}
          />
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go through the buttons inside. */}
        <div ref={list} onKeyDown={stepThroughRows} onFocusCapture={makeStop}>
          {isFiltered && isEmpty ? (
            <p class="quiet">{say('panel_filter_none', filter.trim())}</p>
          ) : (
            <>
              <FamilyList
                families={shown.families}
                {...{ page, labelOf, focusOn, readBefore, isFiltered }}
                onSelect={actions.onSelect}
              />
              <SpeakerList
                speakers={shown.speakers}
                {...{ page, focusOn, readBefore, isFiltered, now }}
                drifts={view.drifts}
                onSelect={actions.onSelect}
              />
              <LostList lost={shown.notFound} onDelete={actions.onDeleteMark} />
            </>
          )}
        </div>
        <section id="thread" aria-labelledby="thread-heading" class="mark-details">
          <h2 id="thread-heading" tabIndex={-1}>
            {say('panel_thread')}
          </h2>
          <CoverageList
            state={view.thread}
            heading={null}
            labelOf={labelOf}
            now={now}
            onRetry={actions.onRetryThread}
          />
        </section>
      </main>
      <footer>
        <RememberedLine
          remembered={page.remembered}
          onSave={actions.onSave}
          onForget={actions.onForget}
          onRebuild={actions.onRebuild}
        />
        <button type="button" class="plain" onClick={actions.onOpenLibrary}>
          {say('page_library')}
        </button>
      </footer>
    </>
  );
}
