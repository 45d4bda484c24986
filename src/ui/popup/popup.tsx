import type { MarkId } from '#core/contract/page-api.ts';
import type { PageView } from '#core/contract/page-view.ts';
import type { Density, ReaderSettings } from '#core/model/reader-settings.ts';
import { topicById } from '#core/taxonomy/taxonomy.ts';
import { OutlineList } from '../outline/outline-list.tsx';
import { language, say } from '../words/say.ts';
import { topicLabel } from '../words/topics.ts';
import { DensitySwitch } from './density-switch.tsx';
import { EditedSince } from './edited-since.tsx';
import { type ExportFormat, ExportMenu, type ExportScope } from './export-menu.tsx';
import { PageMessage } from './page-message.tsx';
import { RememberedLine } from './remembered-line.tsx';
import { StatementCount } from './statement-count.tsx';

export interface PopupActions {
  onShow(mark: MarkId): void;
  onDensity(density: Density): void;
  onSave(): void;
  onForget(): void;
  onRebuild(): void;
  onGrant(): void;
  onAnnotateOnce(): void;
  onNeverHere(): void;
  onAllowHere(): void;
  onExport(scope: ExportScope, format: ExportFormat): void;
  onOpenLibrary(): void;
  onOpenWelcome(): void;
}

interface PopupProps extends PopupActions {
  readonly view: PageView;
  readonly settings: ReaderSettings;
  /** What "this year" means. */
  readonly now: Date;
  /** The last thing done or gone wrong, read out by screen readers. */
  readonly notice: string | null;
}

/** The toolbar popup: what Parley found on this page, and what the reader can do about it. */
export function Popup({ view, settings, now, notice, ...actions }: PopupProps) {
  const annotated = view.state === 'page' && view.page.state === 'annotated' ? view.page : null;
  const readBefore = view.state === 'page' ? view.readBefore : null;
  const host = view.state === 'page' || view.state === 'no-access' ? view.host : null;
  return (
    <>
      <header>
        <h1>{annotated?.analysis.negotiation?.name ?? annotated?.article.metadata.title ?? 'Parley'}</h1>
        {annotated && (
          <StatementCount
            analysis={annotated.analysis}
            text={annotated.article.text}
            readBefore={readBefore}
          />
        )}
        {annotated && <DensitySwitch density={annotated.density} onChange={actions.onDensity} />}
      </header>
      <main>
        <PageBody view={view} settings={settings} now={now} actions={actions} />
      </main>
      <footer>
        {annotated && (
          <RememberedLine
            remembered={annotated.remembered}
            onSave={actions.onSave}
            onForget={actions.onForget}
            onRebuild={actions.onRebuild}
          />
        )}
        <div class="bar">
          <button type="button" class="plain" onClick={actions.onOpenLibrary}>
            {say('popup_library')}
          </button>
          <ExportMenu hasPage={annotated !== null} onExport={actions.onExport} />
          {host !== null && view.state === 'page' && view.page.state !== 'never-site' && (
            <button type="button" class="plain" onClick={actions.onNeverHere}>
              {say('popup_never', host)}
            </button>
          )}
          <button type="button" class="plain" onClick={actions.onOpenWelcome}>
            {say('popup_access')}
          </button>
        </div>
        <p class="notice" aria-live="polite">
          {notice}
        </p>
      </footer>
    </>
  );
}

interface PageBodyProps {
  readonly view: PageView;
  readonly settings: ReaderSettings;
  readonly now: Date;
  readonly actions: PopupActions;
}

function PageBody({ view, settings, now, actions }: PageBodyProps) {
  switch (view.state) {
    case 'loading':
      return <p class="quiet">{say('popup_looking')}</p>;
    case 'unreachable':
    case 'hidden':
      return (
        <PageMessage heading={say('popup_unreachable')}>
          <p>{say('popup_unreachable_hint')}</p>
        </PageMessage>
      );
    case 'no-access':
      return (
        <PageMessage heading={say('popup_no_access', view.host)}>
          <p>{say('popup_no_access_hint')}</p>
          <button type="button" class="primary" onClick={actions.onGrant}>
            {say('popup_grant', view.host)}
          </button>{' '}
          <button type="button" onClick={actions.onAnnotateOnce}>
            {say('popup_annotate_once')}
          </button>
        </PageMessage>
      );
    case 'page':
      return <AnnotatedBody view={view} settings={settings} now={now} actions={actions} />;
  }
}

function AnnotatedBody({
  view: { page, readBefore, host },
  settings,
  now,
  actions,
}: PageBodyProps & { readonly view: Extract<PageView, { state: 'page' }> }) {
  switch (page.state) {
    case 'reading':
      return <p class="quiet">{say('popup_reading')}</p>;
    case 'not-an-article':
      return (
        <PageMessage heading={say('popup_no_article')}>
          <p>{say('popup_no_article_hint')}</p>
          <button type="button" class="primary" onClick={actions.onAnnotateOnce}>
            {say('popup_read_anyway')}
          </button>
        </PageMessage>
      );
    case 'other-language':
      return (
        <PageMessage heading={say('popup_not_english')}>
          <p>{say('popup_not_english_hint', languageName(page.language))}</p>
        </PageMessage>
      );
    case 'never-site':
      return (
        <PageMessage heading={host === null ? say('popup_off_here') : say('popup_off_on', host)}>
          <p>{say('popup_off_hint')}</p>
          <button type="button" onClick={actions.onAllowHere}>
            {say('popup_allow_again')}
          </button>
        </PageMessage>
      );
    case 'failed':
      return (
        <PageMessage heading={say('popup_failed')}>
          <p>{page.reason}</p>
          <p>{say('popup_failed_hint')}</p>
        </PageMessage>
      );
    case 'annotated':
      return (
        <>
          {readBefore?.edits && page.remembered.state === 'stored' && (
            <EditedSince
              edits={readBefore.edits}
              text={page.article.text}
              analysis={page.analysis}
              labelOf={(id) =>
                topicLabel(
                  id,
                  page.topicWords.find((topic) => topic.id === id)?.label ?? topicById(id)?.label,
                )
              }
            />
          )}
          <OutlineList
            analysis={page.analysis}
            text={page.article.text}
            readBefore={readBefore}
            now={now}
            ownTopics={settings.ownTopics}
            onShow={actions.onShow}
          />
        </>
      );
  }
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return say('popup_another_language');
  }
}
