import { render } from 'preact';
import { createForgetting } from '#browser/forgetting.ts';
import { removeOwnMark } from '#browser/own-mark-removal.ts';
import { linkTo, viewOf } from '#browser/page-link.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { openSidePanel } from '#browser/side-panel.ts';
import { originPatternOf, requestAccess } from '#browser/site-access.ts';
import { openOwnPage, tabInFront } from '#browser/tabs.ts';
import type { PageView } from '#core/contract/page-view.ts';
import { readBeforeOf } from '#core/marks/read-before.ts';
import { DEFAULT_SETTINGS, type ReaderSettings } from '#core/model/reader-settings.ts';
import type { Notice } from '#ui/open-page/notice.tsx';
import { Popup, type PopupActions } from '#ui/popup/popup.tsx';
import { failureInWords } from '#ui/words/failures.ts';
import { readyFormats } from '#ui/words/ready-formats.ts';
import { say, speakOnPage } from '#ui/words/say.ts';
import { background, library } from './connections.ts';
import { exportFile } from './export-file.ts';

/** How often a page that is still being read is asked again, and how often at most. */
const RETRY_MS = 150;
const MOST_RETRIES = 60;

speakOnPage(await readersCatalogue());

const tab = await tabInFront();
const session = tab && linkTo(tab);
let view: PageView = { state: 'loading' };
let settings: ReaderSettings = DEFAULT_SETTINGS;
let notice: Notice | null = null;
const forgetting = createForgetting(background, sayFailure);

const actions: PopupActions = {
  onShow: (mark) =>
    attempt(async () => {
      await session?.page.show(mark);
      window.close();
    }),
  onDeleteMark: (own) =>
    attempt(async () => {
      if (!session) return;
      const undo = await removeOwnMark(session, own, background);
      await refresh();
      notice = undoable(say('popover_own_mark_deleted'), undo);
    }),
  onDensity: (density) =>
    attempt(async () => {
      settings = await background.changeSettings({ density });
      await session?.page.setDensity(density);
      await refresh();
    }),
  onSave: () =>
    attempt(async () => {
      if (view.state !== 'page' || view.page.state !== 'annotated') return;
      const { article, analysis } = view.page;
      await forgetting.undo();
      const remembered = await background.saveArticle(article, analysis);
      await session?.page.keep({ remembered });
      await refresh();
      if (remembered.state === 'stored') notice = said(say('page_saved_now'));
    }),
  onForget: () =>
    attempt(async () => {
      if (view.state !== 'page' || view.page.state !== 'annotated') return;
      if (!session) return;
      const undo = await forgetting.forget(session, view.page);
      await refresh();
      notice = undoable(say('page_forgotten'), undo);
    }),
  onRebuild: () =>
    attempt(async () => {
      const health = await library.rebuild();
      notice = said(health.state === 'ready' ? say('page_rebuilt', say('page_save')) : health.reason);
      await refresh();
    }),
  onGrant: () => {
    const pattern = session?.tab.url ? originPatternOf(session.tab.url) : null;
    if (!pattern) return;
    // The request must be made straight from the click.
    const asked = requestAccess([pattern]);
    attempt(async () => {
      if (await asked) await refresh();
      else notice = said(say('access_not_given'));
    });
  },
  onAnnotateOnce: () =>
    attempt(async () => {
      if (!session) return;
      await background.annotateTab(session.tab.id);
      await session.page.annotateAnyway();
      await refresh();
    }),
  onNeverHere: () =>
    attempt(async () => {
      if (view.state !== 'page' || view.host === null) return;
      settings = await background.changeSettings({ neverSites: [...settings.neverSites, view.host] });
      await session?.page.clear();
      view = { ...view, page: { state: 'never-site' } };
    }),
  onAllowHere: () =>
    attempt(async () => {
      if (view.state !== 'page') return;
      const { host } = view;
      settings = await background.changeSettings({
        neverSites: settings.neverSites.filter((site) => site !== host),
      });
      // The script left the page when the reader said "never".
      if (session) await background.annotateTab(session.tab.id);
      await session?.page.annotateAnyway();
      await refresh();
    }),
  onExport: (scope, format) =>
    attempt(async () => {
      notice = said(await exportFile(scope, format, view));
    }),
  onOpenLibrary: () => leaveFor('src/entries/library/library.html'),
  onOpenPanel: () => {
    if (!tab) return;
    // Straight from the click, or the browser refuses.
    const opened = openSidePanel({ windowId: tab.windowId });
    attempt(async () => {
      await opened;
      window.close();
    });
  },
  onOpenSettings: () => leaveFor('src/entries/options/options.html'),
  onOpenWelcome: () => leaveFor('src/entries/welcome/welcome.html'),
};

/** Opens a page of the extension in the popup's stead. */
function leaveFor(path: string): void {
  attempt(async () => {
    await openOwnPage(path);
    window.close();
  });
}

/** Runs an action, then shows what came of it; a failure is said in words, never swallowed. */
function attempt(action: () => Promise<void>): void {
  notice = null;
  void action().catch(sayFailure).then(show);
}

function said(words: string): Notice {
  return { words, undo: null };
}

function undoable(words: string, undo: () => Promise<void>): Notice {
  return {
    words,
    undo: () =>
      attempt(async () => {
        await undo();
        await refresh();
      }),
  };
}

function sayFailure(error: unknown): void {
  notice = said(failureInWords(error));
  show();
}

/** Asks the page for its state, again while it is still being read, then fills in what the library knows. */
async function refresh(): Promise<void> {
  for (let retry = 0; retry < MOST_RETRIES; retry++) {
    view = await viewOf(session, background);
    show();
    if (view.state !== 'page' || view.page.state !== 'reading') break;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  if (view.state !== 'page' || view.page.state !== 'annotated') return;
  const readBefore = await readBeforeOf(view.page, library);
  view = { ...view, readBefore };
  show();
}

function show(): void {
  const root = document.querySelector('#popup');
  if (root)
    render(<Popup view={view} settings={settings} now={new Date()} notice={notice} {...actions} />, root);
}

show();
attempt(async () => {
  settings = await background.settings();
  await refresh();
});
readyFormats();
