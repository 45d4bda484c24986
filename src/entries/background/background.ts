import browser from 'webextension-polyfill';
import { connectToTab, serve } from '#browser/messages.ts';
import { activeTab } from '#browser/page-script.ts';
import { toggleSidePanel } from '#browser/side-panel.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { PageApi } from '#core/contract/page-api.ts';
import { backgroundFor } from './background-service.ts';
import { offerContextMenu, writeMenu } from './context-menu.ts';
import { offscreenEngine, workerEngine } from './engine.ts';
import { libraryDoor } from './library-door.ts';
import { answerKeyword } from './library-keyword.ts';
import { clearNewsWhenForgetful } from './news-badge.ts';
import { forgetUnread } from './retention.ts';
import { annotateGrantedSites } from './site-annotation.ts';

const engine = __PARLEY_FIREFOX__ ? workerEngine() : offscreenEngine();

serve<BackgroundApi>('background', (caller) => backgroundFor(caller, engine));
serve('library', (caller) => libraryDoor(caller, engine));
annotateGrantedSites();
offerContextMenu();
answerKeyword(engine);
clearNewsWhenForgetful();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void writeMenu();
  if (reason === 'install') void browser.tabs.create({ url: 'src/entries/welcome/welcome.html' });
});

browser.runtime.onStartup.addListener(() => void forgetUnread(engine));

browser.commands.onCommand.addListener((command, commandTab) => {
  if (command === 'toggle-panel') {
    // At once, or the browser no longer takes it for the reader's wish.
    if (commandTab?.windowId !== undefined) void toggleSidePanel(commandTab.windowId);
    return;
  }
  void (async () => {
    const tab = await activeTab();
    if (tab !== null) await connectToTab<PageApi>(tab).step(command === 'previous-mark' ? -1 : 1);
  })();
});
