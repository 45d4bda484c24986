import type { Page } from 'playwright-core';
import { type ShadowNode, shadowView } from './closed-shadow.ts';
import { pointOn } from './page-marks.ts';
import { type ParleyBrowser, POPUP_PAGE, WELCOME_PAGE } from './parley-browser.ts';
import { waitFor } from './wait-for.ts';

/** Clicks on marked words as a reader does and waits until the popover has its answer. */
export async function openPopover(article: Page, words: string): Promise<void> {
  const point = await pointOn(article, words);
  if (!point) throw new Error(`No mark holds “${words}”.`);
  const shadow = await shadowView(article);
  await article.mouse.click(point.x, point.y);
  await waitFor('the popover', async () => (await shadow.elements()).some(isAnswered));
  await shadow.close();
}

/** A dialog with text in which nothing is on its way any more. */
function isAnswered(element: ShadowNode, _: number, all: readonly ShadowNode[]): boolean {
  const isBusy = all.some(({ attributes }) => attributes['aria-busy'] === 'true');
  return element.attributes.role === 'dialog' && element.text !== '' && !isBusy;
}

/**
 * Opens a page of Parley's in a tab behind the article, which stays in front, as it is under the popup and beside the
 * panel.
 */
export async function openBeside(parley: ParleyBrowser, article: Page, path: string): Promise<Page> {
  const opener = await parley.ownPage(WELCOME_PAGE);
  await article.bringToFront();
  const [opened] = await Promise.all([
    parley.context.waitForEvent('page'),
    opener.evaluate((url) => chrome.tabs.create({ url, active: false }), `/${path}`),
  ]);
  await opener.close();
  await opened.waitForLoadState();
  return opened;
}

/** Opens the popup over the article. */
export const openPopupOver = (parley: ParleyBrowser, article: Page) =>
  openBeside(parley, article, POPUP_PAGE);

/** Presses the toolbar button over an article, which lets Parley see that page (activeTab); the popup opens by itself. */
export async function pressToolbarButton(parley: ParleyBrowser, article: Page): Promise<void> {
  const browser = parley.context.browser();
  if (!browser) throw new Error('This browser cannot be reached as a whole.');
  await article.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === article.url());
  if (!tab) throw new Error(`No tab shows ${article.url()}.`);
  // Too new for Playwright's list of commands.
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: parley.extensionId, targetId: tab.targetId });
  await session.detach();
}
