import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openPopover, openPopupOver } from './open-parley.ts';
import { type ParleyBrowser, WELCOME_PAGE } from './parley-browser.ts';

const SCHEMES = ['light', 'dark'] as const;
/** The popup as wide as the browser shows it. */
const POPUP_SIZE = { width: 400, height: 600 };

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
  await acceptCookies(article);
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

/** The bar would lie over the popover. */
async function acceptCookies(article: Page): Promise<void> {
  const agree = article.locator('.cookie-bar button');
  if ((await agree.count()) > 0) await agree.click();
}
