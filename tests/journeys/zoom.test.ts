import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticle } from '../../scripts/demo/fill-library.ts';
import { openBeside } from '../../scripts/demo/open-parley.ts';
import {
  LIBRARY_PAGE,
  PANEL_PAGE,
  POPUP_PAGE,
  SETTINGS_PAGE,
  WELCOME_PAGE,
} from '../../scripts/demo/parley-browser.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { type Journey, startReading } from './support/journey.ts';

let journey: Journey;
let tab: Page;

beforeAll(async () => {
  journey = await startReading();
  tab = await journey.parley.context.newPage();
  for (const article of journey.newsroom.articles.slice(-4)) await readArticle(tab, journey.client, article);
  // The browser keeps one zoom for all pages of an extension.
  await journey.welcome.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    await chrome.tabs.setZoom(own!.id!, 2);
  });
});

afterAll(() => journey?.end());

const screens: readonly (readonly [string, () => Promise<Page>, string])[] = [
  ['welcome', () => journey.parley.ownPage(WELCOME_PAGE), '.tour'],
  ['settings', () => journey.parley.ownPage(SETTINGS_PAGE), 'h2'],
  ['library', () => journey.parley.ownPage(LIBRARY_PAGE), '[data-article]'],
  ['an article', () => opened(LIBRARY_PAGE, '[data-article]'), '.stored-article'],
  ['a negotiation', () => opened(`${LIBRARY_PAGE}#all=negotiations`, '.index a'), '.position'],
  ['a topic', () => opened(`${LIBRARY_PAGE}#all=topics`, '.index a'), 'main h2'],
  ['a speaker', () => opened(`${LIBRARY_PAGE}#all=speakers`, '.index a'), 'main h2'],
  ['popup', () => openBeside(journey.parley, tab, POPUP_PAGE), '.statement'],
  ['panel', () => openBeside(journey.parley, tab, PANEL_PAGE), '.statement-row'],
];

/** A window of 1280 pixels, in which a page at 200 % has 640 of its own. */
test.each(screens)('at twice the size nothing of %s sticks out or is cut', async (_, open, ready) => {
  const page = await open();
  await page.locator(ready).first().waitFor();
  expect(await page.evaluate(() => innerWidth)).toBe(640);
  expect(await layoutFaults(page)).toEqual([]);
  await page.close();
});

async function opened(address: string, first: string): Promise<Page> {
  const page = await journey.parley.ownPage(address);
  await page.locator(first).first().click();
  return page;
}
