import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { openProbeBrowser, type ProbeBrowser, painted, pointOn } from './support/probe-page.ts';

let browser: ProbeBrowser;
beforeAll(async () => {
  browser = await openProbeBrowser();
});
afterAll(() => browser.close());

type Library = 'full' | 'empty' | 'slow' | 'failing';

async function openPage(dark: boolean, library: Library): Promise<Page> {
  const page = await browser.newPage({ dark });
  await page.evaluate((kind) => {
    const answers = {
      full: async () => globalThis.probe.coverage,
      empty: async () => ({ items: [], earlierStatements: [], seenBefore: [], total: 0 }),
      slow: () => new Promise<never>(() => {}),
      failing: async () => Promise.reject(new Error('locked')),
    };
    globalThis.probe = globalThis.startProbe({
      prepare(background) {
        background.answer = answers[kind];
      },
    });
  }, library);
  await painted(page);
  return page;
}

async function clickOn(page: Page, words: string): Promise<void> {
  const point = await pointOn(page, words, '#second');
  await page.mouse.click(point.x, point.y);
  await page.getByRole('dialog').waitFor();
}

const STATES: readonly { state: string; library: Library; reach: (page: Page) => Promise<void> }[] = [
  {
    state: 'a statement with coverage',
    library: 'full',
    async reach(page) {
      await clickOn(page, 'freezes an');
      await page.getByRole('link', { name: 'Valley shelling' }).waitFor();
    },
  },
  { state: 'several marks', library: 'full', reach: (page) => clickOn(page, 'truce') },
  { state: 'an empty library', library: 'empty', reach: (page) => clickOn(page, 'freezes an') },
  { state: 'waiting for the library', library: 'slow', reach: (page) => clickOn(page, 'freezes an') },
  {
    state: 'a library that failed',
    library: 'failing',
    async reach(page) {
      await clickOn(page, 'freezes an');
      await page.getByText('Your library could not be read.').waitFor();
    },
  },
  {
    state: 'writing a note',
    library: 'empty',
    async reach(page) {
      await clickOn(page, 'freezes an');
      await page.getByRole('button', { name: 'Note', exact: true }).click();
    },
  },
  {
    state: 'a note, and called not right',
    library: 'empty',
    async reach(page) {
      await clickOn(page, 'freezes an');
      await page.getByRole('button', { name: 'Note', exact: true }).click();
      await page.getByLabel('Your note').fill('Compare with 2 March.');
      await page.getByRole('button', { name: 'Save note' }).click();
      await page.getByRole('button', { name: 'Not right' }).click();
      await page.getByText('You said that this is not right').waitFor();
    },
  },
  {
    state: 'the keyboard list',
    library: 'empty',
    reach: (page) => page.evaluate(() => probe.session.step(1)),
  },
];

describe.each([{ scheme: 'light' }, { scheme: 'dark' }])('in the $scheme scheme', ({ scheme }) => {
  test.each(STATES)('$state', async ({ library, reach }) => {
    const page = await openPage(scheme === 'dark', library);
    await reach(page);
    expect(await accessibilityFaults(page, 'parley-host')).toEqual([]);
    await page.context().close();
  });
});
