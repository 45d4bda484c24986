import { useMemo } from 'preact/hooks';
import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage, PageView } from '#core/contract/page-view.ts';
import type { DistinctMarks } from '#core/marks/distinct-marks.ts';
import { listedMarks, lostWords } from '#core/marks/page-outline.ts';
import type { ReadBefore } from '#core/model/read-before.ts';
import type { OwnMark } from '#core/model/reader-annotation.ts';
import type { Density, ReaderSettings } from '#core/model/reader-settings.ts';
import { topicById } from '#core/taxonomy/taxonomy.ts';
import { DensitySwitch } from '../open-page/density-switch.tsx';
import { EditedSince } from '../open-page/edited-since.tsx';
import { type Notice, NoticeLine } from '../open-page/notice.tsx';
import { type PageAccessActions, PageWithoutMarks } from '../open-page/page-without-marks.tsx';
import { RememberedLine } from '../open-page/remembered-line.tsx';
import { StatementCount } from '../open-page/statement-count.tsx';
import { LostList } from '../outline/lost-list.tsx';
import { OutlineList } from '../outline/outline-list.tsx';
import { say } from '../words/say.ts';
import { topicLabel } from '../words/topics.ts';
import { type ExportFormat, ExportMenu, type ExportScope } from './export-menu.tsx';

export interface PopupActions extends PageAccessActions {
  onShow(mark: MarkId): void;
  /** Deletes a mark whose words left the page. */
  onDeleteMark(own: OwnMark): void;
  onDensity(density: Density): void;
  onSave(): void;
  onForget(): void;
  onRebuild(): void;
  onNeverHere(): void;
  onExport(scope: ExportScope, format: ExportFormat): void;
  onOpenLibrary(): void;
  onOpenPanel(): void;
  onOpenSettings(): void;
}

interface PopupProps extends PopupActions {
  readonly view: PageView;
  readonly settings: ReaderSettings;
  /** What "this year" means. */
  readonly now: Date;
  readonly notice: Notice | null;
}

/** The toolbar popup: what Parley found on this page, and what the reader can do about it. */
export function Popup({ view, settings, now, notice, ...actions }: PopupProps) {
  const annotated = view.state === 'page' && view.page.state === 'annotated' ? view.page : null;
  const marks = useMemo(() => annotated && listedMarks(annotated), [annotated]);
  const readBefore = view.state === 'page' ? view.readBefore : null;
  const host = view.state === 'page' || view.state === 'no-access' ? view.host : null;
  return (
    <>
      <header>
        <h1>{annotated?.analysis.negotiation?.name ?? annotated?.article.metadata.title ?? 'Parley'}</h1>
        {marks && <StatementCount statements={marks.statements} readBefore={readBefore} />}
        {annotated && <DensitySwitch density={annotated.density} onChange={actions.onDensity} />}
      </header>
      <main>
        {annotated && marks ? (
          <MarkedPage
            {...{ page: annotated, marks, readBefore, settings, now }}
            onShow={actions.onShow}
            onDeleteMark={actions.onDeleteMark}
          />
        ) : (
          // Over a page that the browser hides the toolbar button was pressed already.
          <PageWithoutMarks view={view.state === 'hidden' ? { state: 'unreachable' } : view} {...actions} />
        )}
      </main>
      <footer>
        <div class="bar this-page">
          {annotated && (
            <RememberedLine
              remembered={annotated.remembered}
              onSave={actions.onSave}
              onForget={actions.onForget}
              onRebuild={actions.onRebuild}
            />
          )}
          {host !== null && view.state === 'page' && view.page.state !== 'never-site' && (
            <button type="button" class="plain" onClick={actions.onNeverHere}>
              {say('popup_never', host)}
            </button>
          )}
        </div>
        <div class="bar">
          <button type="button" class="plain" onClick={actions.onOpenLibrary}>
            {say('page_library')}
          </button>
          {view.state !== 'loading' && (
            <button type="button" class="plain" onClick={actions.onOpenPanel}>
              {say('panel_open')}
            </button>
          )}
          <ExportMenu hasPage={annotated !== null} onExport={actions.onExport} />
          <button type="button" class="plain" onClick={actions.onOpenSettings}>
            {say('settings_title')}
          </button>
        </div>
        <NoticeLine notice={notice} />
      </footer>
    </>
  );
}

interface MarkedPageProps {
  readonly page: AnnotatedPage;
  readonly marks: DistinctMarks;
  readonly readBefore: ReadBefore | null;
  readonly settings: ReaderSettings;
  readonly now: Date;
  onShow(mark: MarkId): void;
  onDeleteMark(own: OwnMark): void;
}

function MarkedPage({ page, marks, readBefore, settings, now, onShow, onDeleteMark }: MarkedPageProps) {
  const labelOf = (id: string) =>
    topicLabel(id, page.topicWords.find((topic) => topic.id === id)?.label ?? topicById(id)?.label);
  return (
    <>
      {readBefore?.edits && page.remembered.state === 'stored' && (
        <EditedSince
          edits={readBefore.edits}
          text={page.article.text}
          analysis={page.analysis}
          labelOf={labelOf}
        />
      )}
      <OutlineList
        marks={marks}
        analysis={page.analysis}
        text={page.article.text}
        readBefore={readBefore}
        now={now}
        ownTopics={settings.ownTopics}
        onShow={onShow}
      />
      <LostList lost={lostWords(page)} onDelete={onDeleteMark} />
    </>
  );
}
