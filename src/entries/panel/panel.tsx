import { render } from 'preact';
import { createForgetting } from '#browser/forgetting.ts';
import { serve } from '#browser/messages.ts';
import { removeOwnMark } from '#browser/own-mark-removal.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { onAccessChanged, originPatternOf, requestAccess } from '#browser/site-access.ts';
import { onTabsChanged, openOwnPage, ownWindow, tabInFront } from '#browser/tabs.ts';
import type { PanelApi } from '#core/contract/panel-api.ts';
import { Panel } from '#ui/panel/panel.tsx';
import type { PanelActions } from '#ui/panel/panel-view.ts';
import { failureInWords } from '#ui/words/failures.ts';
import { readyFormats } from '#ui/words/ready-formats.ts';
import { say, speakOnPage } from '#ui/words/say.ts';
import { background, library } from './connections.ts';
import { PanelSession } from './panel-session.ts';

speakOnPage(await readersCatalogue());

const session = new PanelSession(show, () => void lookAgain());
const forgetting = createForgetting(background, sayFailure);

const actions: PanelActions = {
  onSelect(mark) {
    session.select(mark);
    attempt(async () => session.link?.page.show(mark));
  },
  onLeaveMark: () => session.select(null),
  onRetryCoverage: () => session.select(session.view.selected),
  onRetryThread: () => session.askThread(),
  onFollow: (topic, isFollowed) =>
    attempt(async () => {
      const page = session.annotated;
      if (!page) return;
      await background.followTopic(topic, isFollowed);
      const others = page.followedTopics.filter((id) => id !== topic);
      await session.link?.page.keep({ followedTopics: isFollowed ? [...others, topic] : others });
    }),
  onDeleteMark: (own) =>
    attempt(async () => {
      if (!session.link) return;
      const undo = await removeOwnMark(session.link, own, background);
      note(say('popover_own_mark_deleted'), () => attempt(undo));
    }),
  onDensity: (density) =>
    attempt(async () => {
      session.change({ settings: await background.changeSettings({ density }) });
      await session.link?.page.setDensity(density);
    }),
  onSave: () =>
    attempt(async () => {
      const page = session.annotated;
      if (!page) return;
      await forgetting.undo();
      const remembered = await background.saveArticle(page.article, page.analysis);
      await session.link?.page.keep({ remembered });
      if (remembered.state === 'stored') note(say('page_saved_now'));
    }),
  onForget: () =>
    attempt(async () => {
      const page = session.annotated;
      if (!page || !session.link) return;
      const undo = await forgetting.forget(session.link, page);
      note(say('page_forgotten'), () => attempt(undo));
    }),
  onRebuild: () =>
    attempt(async () => {
      const health = await library.rebuild();
      note(health.state === 'ready' ? say('page_rebuilt', say('page_save')) : health.reason);
    }),
  onGrant: () => {
    const { url } = session.link?.tab ?? {};
    const pattern = url ? originPatternOf(url) : null;
    // The request must be made straight from the click; the panel hears of the answer like everybody else.
    if (pattern) void requestAccess([pattern]);
  },
  onAnnotateOnce: () =>
    attempt(async () => {
      if (!session.link) return;
      await background.annotateTab(session.link.tab.id);
      await session.link.page.annotateAnyway();
      await lookAgain();
    }),
  onAllowHere: () =>
    attempt(async () => {
      const { page } = session.view;
      if (page.state !== 'page' || !session.link) return;
      const { neverSites } = await background.settings();
      await background.changeSettings({ neverSites: neverSites.filter((site) => site !== page.host) });
      await background.annotateTab(session.link.tab.id);
      await session.link.page.annotateAnyway();
      await lookAgain();
    }),
  onOpenLibrary: () => attempt(() => openOwnPage('src/entries/library/library.html')),
  onOpenWelcome: () => attempt(() => openOwnPage('src/entries/welcome/welcome.html')),
};

/** Runs an action; a failure is said in words, never swallowed. */
function attempt(action: () => Promise<unknown>): void {
  session.change({ notice: null });
  void action().catch(sayFailure);
}

function note(words: string, undo: (() => void) | null = null): void {
  session.change({ notice: { words, undo } });
}

function sayFailure(error: unknown): void {
  note(failureInWords(error));
}

async function lookAgain(): Promise<void> {
  session.open(await tabInFront());
}

function show(): void {
  const root = document.querySelector('#panel');
  if (root) render(<Panel view={session.view} now={new Date()} {...actions} />, root);
}

show();
const life = new AbortController();
addEventListener('pagehide', () => life.abort());
onTabsChanged(await ownWindow(), () => void lookAgain(), life.signal);
onAccessChanged({ granted: () => void lookAgain(), revoked: () => void lookAgain() });
serve<PanelApi>('panel', () => ({
  async pageStarted(tabId) {
    if (tabId === session.link?.tab.id && session.view.page.state !== 'page') await lookAgain();
  },
}));
session.change({ settings: await background.settings() });
await lookAgain();
readyFormats();
