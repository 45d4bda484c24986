import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBeside, openPopover, openPopupOver } from './open-parley.ts';
import {
  LIBRARY_PAGE,
  PANEL_PAGE,
  type ParleyBrowser,
  SETTINGS_PAGE,
  WELCOME_PAGE,
} from './parley-browser.ts';

const SCHEMES = ['light', 'dark'] as const;
const WINDOW = { width: 1280, height: 900 };
/** The popup as wide as the browser shows it, and the panel as wide as it opens. */
const POPUP_SIZE = { width: 400, height: 600 };
const PANEL_SIZE = { width: 400, height: 900 };

const OWN_PAGES = [
  ['welcome', WELCOME_PAGE],
  ['library', LIBRARY_PAGE],
  ['settings', SETTINGS_PAGE],
] as const;
const SETTLED_MS = 600;

/**
 * Takes pictures in both schemes: of the page with its marks, of the popover at `words`, of the popup, the side panel
 * and Parley's own pages. Returns the files.
 */
export async function takeScreenshots(
  parley: ParleyBrowser,
  article: Page,
  words: string,
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  await article.bringToFront();
  await acceptCookies(article);
  const taken: string[] = [];
  for (const scheme of SCHEMES) {
    const shoot = async (page: Page, name: string) => {
      const file = path.join(folder, `${name}-${scheme}.png`);
      await page.screenshot({ path: file });
      taken.push(file);
    };
    /** Takes a picture once the page has what it asks the library for, and closes it. */
    const shootOwn = async (page: Page, name: string, size = WINDOW) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize(size);
      await page.waitForTimeout(SETTLED_MS);
      await shoot(page, name);
      await page.close();
    };
    await article.emulateMedia({ colorScheme: scheme });
    // Choosing a mark in the panel has opened its popover here.
    await article.keyboard.press('Escape');
    await article.evaluate(() => scrollTo(0, 0));
    await shoot(article, 'page');
    await openPopover(article, words);
    await shoot(article, 'popover');
    await article.keyboard.press('Escape');
    await shootOwn(await openPopupOver(parley, article), 'popup', POPUP_SIZE);
    await shootOwn(await openPanel(parley, article, words), 'panel', PANEL_SIZE);
    for (const [name, address] of OWN_PAGES) await shootOwn(await parley.ownPage(address), name);
    await shootOwn(await openFirstOf(parley, 'negotiations', '.position'), 'negotiation');
    await shootOwn(await openFirstOf(parley, 'speakers', 'main h2'), 'speaker');
    await shootOwn(await openNewestArticle(parley), 'article');
  }
  return taken;
}

/** The panel beside the article, showing the mark at `words`. */
async function openPanel(parley: ParleyBrowser, article: Page, words: string): Promise<Page> {
  const panel = await openBeside(parley, article, PANEL_PAGE);
  await panel.setViewportSize(PANEL_SIZE);
  const row = panel.locator('.statement-row', { hasText: words }).first();
  const filter = panel.getByRole('searchbox').first();
  await row.or(filter).first().waitFor();
  // Of a long article the panel shows a part, and the rest where it is asked for.
  if (!(await row.isVisible())) await filter.fill(words.replace(/^[“"]/, ''));
  await row.click();
  // Also of a page that nothing was read about before.
  await panel.locator('main .part[aria-busy="false"]').first().waitFor();
  return panel;
}

/** The page of the negotiation or speaker that the reader read most about. */
async function openFirstOf(
  parley: ParleyBrowser,
  kind: 'negotiations' | 'speakers',
  shown: string,
): Promise<Page> {
  const page = await parley.ownPage(`${LIBRARY_PAGE}#all=${kind}`);
  await page.locator('.index a').first().click();
  await page.locator(shown).first().waitFor();
  return page;
}

async function openNewestArticle(parley: ParleyBrowser): Promise<Page> {
  const page = await parley.ownPage(LIBRARY_PAGE);
  await page.locator('[data-article]').first().click();
  await page.locator('article').first().waitFor();
  return page;
}

/** The bar would lie over the popover. */
async function acceptCookies(article: Page): Promise<void> {
  const agree = article.locator('.cookie-bar button');
  if ((await agree.count()) > 0) await agree.click();
}
