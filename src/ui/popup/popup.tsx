import type { MarkId } from '#core/contract/page-api.ts';
import type { Density, ReaderSettings } from '#core/model/reader-settings.ts';
import { topicById } from '#core/taxonomy/taxonomy.ts';
import { OutlineList } from '../outline/outline-list.tsx';
import { DensitySwitch } from './density-switch.tsx';
import { EditedSince } from './edited-since.tsx';
import { type ExportFormat, ExportMenu, type ExportScope } from './export-menu.tsx';
import { PageMessage } from './page-message.tsx';
import type { PageView } from './page-view.ts';
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
            Library
          </button>
          <ExportMenu hasPage={annotated !== null} onExport={actions.onExport} />
          {host !== null && view.state === 'page' && view.page.state !== 'never-site' && (
            <button type="button" class="plain" onClick={actions.onNeverHere}>
              Never on {host}
            </button>
          )}
          <button type="button" class="plain" onClick={actions.onOpenWelcome}>
            Access and privacy
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
      return <p class="quiet">Looking at the page…</p>;
    case 'unreachable':
      return (
        <PageMessage heading="Parley cannot read this page">
          <p>Browser pages and files are closed to extensions. Open a news article and try again.</p>
        </PageMessage>
      );
    case 'no-access':
      return (
        <PageMessage heading={`No access to ${view.host}`}>
          <p>Parley reads a site only after you allow it.</p>
          <button type="button" class="primary" onClick={actions.onGrant}>
            Always on {view.host}
          </button>{' '}
          <button type="button" onClick={actions.onAnnotateOnce}>
            Only this page, now
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
      return <p class="quiet">Reading the article…</p>;
    case 'not-an-article':
      return (
        <PageMessage heading="This does not look like an article">
          <p>Parley leaves such pages alone. You can have it read anyway.</p>
          <button type="button" class="primary" onClick={actions.onAnnotateOnce}>
            Read it anyway
          </button>
        </PageMessage>
      );
    case 'other-language':
      return (
        <PageMessage heading="Not in English">
          <p>
            This article seems to be written in {languageName(page.language)}. Parley reads English only for
            now.
          </p>
        </PageMessage>
      );
    case 'never-site':
      return (
        <PageMessage heading={`Parley stays off on ${host ?? 'this site'}`}>
          <p>You chose this.</p>
          <button type="button" onClick={actions.onAllowHere}>
            Allow it again
          </button>
        </PageMessage>
      );
    case 'failed':
      return (
        <PageMessage heading="Something went wrong">
          <p>{page.reason}</p>
          <p>Reload the page to try again; nothing in your library has changed.</p>
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
                page.topicWords.find((topic) => topic.id === id)?.label ?? topicById(id)?.label ?? id
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
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return 'another language';
  }
}
