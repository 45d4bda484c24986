import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { shadowView } from './closed-shadow.ts';
import { pointOn } from './page-marks.ts';
import { type ParleyBrowser, POPUP_PAGE, WELCOME_PAGE } from './parley-browser.ts';
import { waitFor } from './wait-for.ts';

const SCHEMES = ['light', 'dark'] as const;
/** The popup as wide as the browser shows it. */
const POPUP_SIZE = { width: 380, height: 600 };

/** Takes pictures of the page with its marks, and of the popover at `words`, the popup and the welcome page in both schemes. */
export async function takeScreenshots(
  parley: ParleyBrowser,
  article: Page,
  words: string,
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const taken: string[] = [];
  const shoot = async (page: Page, name: string) => {
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    taken.push(file);
  };
  await article.bringToFront();
  await article.evaluate(() => scrollTo(0, 0));
  await shoot(article, 'page');
  for (const scheme of SCHEMES) {
    await article.emulateMedia({ colorScheme: scheme });
    await openPopover(article, words);
    await shoot(article, `popover-${scheme}`);
    await article.keyboard.press('Escape');
  }
  for (const scheme of SCHEMES) {
    const popup = await openPopupOver(parley, article);
    await popup.emulateMedia({ colorScheme: scheme });
    await popup.setViewportSize(POPUP_SIZE);
    await shoot(popup, `popup-${scheme}`);
    await popup.close();
    const welcome = await parley.ownPage(WELCOME_PAGE);
    await welcome.emulateMedia({ colorScheme: scheme });
    await shoot(welcome, `welcome-${scheme}`);
    await welcome.close();
  }
  return taken;
}

/** Clicks on marked words and waits until the popover has something to say. */
export async function openPopover(article: Page, words: string): Promise<void> {
  const point = await pointOn(article, words);
  if (!point) throw new Error(`No mark holds “${words}”.`);
  await article.mouse.click(point.x, point.y);
  const shadow = await shadowView(article);
  await waitFor('the popover', async () => (await shadow.elements()).some(isFilledDialog));
  await shadow.close();
}

function isFilledDialog(element: { attributes: Readonly<Record<string, string>>; text: string }): boolean {
  return (
    element.attributes.role === 'dialog' && element.text.length > 40 && !/looking|loading/i.test(element.text)
  );
}

/** Opens the popup beside the article, which stays the tab in front, as it is when the toolbar button is pressed. */
export async function openPopupOver(parley: ParleyBrowser, article: Page): Promise<Page> {
  await article.bringToFront();
  const opener = await parley.ownPage(WELCOME_PAGE);
  await article.bringToFront();
  const [popup] = await Promise.all([
    parley.context.waitForEvent('page'),
    opener.evaluate((url) => chrome.tabs.create({ url, active: false }), POPUP_PAGE),
  ]);
  await opener.close();
  await popup.waitForLoadState();
  return popup;
}
