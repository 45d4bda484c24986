import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openPopover, openPopupOver } from './open-parley.ts';
import { LIBRARY_PAGE, type ParleyBrowser, SETTINGS_PAGE, WELCOME_PAGE } from './parley-browser.ts';

const SCHEMES = ['light', 'dark'] as const;
/** The popup as wide as the browser shows it. */
const POPUP_SIZE = { width: 400, height: 600 };

const OWN_PAGES = [
  ['welcome', WELCOME_PAGE],
  ['library', LIBRARY_PAGE],
  ['settings', SETTINGS_PAGE],
] as const;
const SETTLED_MS = 600;

/** Takes pictures of the page with its marks, and of the popover at `words`, the popup and Parley's own pages in both schemes. */
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
  for (const scheme of SCHEMES) {
    await article.emulateMedia({ colorScheme: scheme });
    await article.evaluate(() => scrollTo(0, 0));
    await shoot(article, `page-${scheme}`);
    await openPopover(article, words);
    await shoot(article, `popover-${scheme}`);
    await article.keyboard.press('Escape');
  }
  for (const scheme of SCHEMES) {
    const popup = await openPopupOver(parley, article);
    await popup.emulateMedia({ colorScheme: scheme });
    await popup.setViewportSize(POPUP_SIZE);
    await popup.waitForTimeout(SETTLED_MS);
    await shoot(popup, `popup-${scheme}`);
    await popup.close();
    for (const [name, path] of OWN_PAGES) {
      const own = await parley.ownPage(path);
      await own.emulateMedia({ colorScheme: scheme });
      // What the page asks the library for comes a moment after the page.
      await own.waitForTimeout(SETTLED_MS);
      await shoot(own, `${name}-${scheme}`);
      await own.close();
    }
    const talks = await openLargestNegotiation(parley);
    await talks.emulateMedia({ colorScheme: scheme });
    await talks.waitForTimeout(SETTLED_MS);
    await shoot(talks, `negotiation-${scheme}`);
    await talks.close();
  }
  return taken;
}

/** The page of the negotiation that the reader read most about. */
async function openLargestNegotiation(parley: ParleyBrowser): Promise<Page> {
  const page = await parley.ownPage(`${LIBRARY_PAGE}#all=negotiations`);
  await page.locator('.index a').first().click();
  await page.locator('.position').first().waitFor();
  return page;
}

/** The bar would lie over the popover. */
async function acceptCookies(article: Page): Promise<void> {
  const agree = article.locator('.cookie-bar button');
  if ((await agree.count()) > 0) await agree.click();
}
