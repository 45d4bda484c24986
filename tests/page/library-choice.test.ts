import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LibraryBrowser, openLibraryBrowser } from './support/library-browser.ts';

let browser: LibraryBrowser;
beforeAll(async () => {
  browser = await openLibraryBrowser();
});
afterAll(() => browser.close());

const forgotten = (page: Page) => page.evaluate(() => [...globalThis.fakeLibrary.forgotten]);
async function startChoosing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose several' }).click();
  await page.getByRole('button', { name: /^All / }).waitFor();
}

test('one by one, and with Shift all between', async () => {
  const page = await browser.open('full');
  await startChoosing(page);
  await page.getByText('Reyl rejects the Ostmark draft').click();
  await page.getByText('1 article chosen').waitFor();
  await page.getByText('Report 4 from the talks').click({ modifiers: ['Shift'] });
  await page.getByText('4 articles chosen').waitFor();
  await page.getByText('Report 3 from the talks').click();
  await page.getByText('3 articles chosen').waitFor();
  await page.context().close();
});

test('by the keyboard alone', async () => {
  const page = await browser.open('full');
  await startChoosing(page);
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByText('2 articles chosen').waitFor();
  await page.context().close();
});

test('all of 10,000, also those that were never in sight; forgetting them can be undone', async () => {
  const page = await browser.open('huge');
  await startChoosing(page);
  await page.getByRole('button', { name: 'All 10,000' }).click();
  await page.getByText('10,000 articles chosen').waitFor();
  await page.getByRole('button', { name: 'Forget' }).click();
  await page.getByText('10,000 articles forgotten').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Report 3 from the talks' }).waitFor();
  expect(await forgotten(page)).toEqual([]);
  await page.context().close();
});

test('leaving the page carries out what was forgotten', async () => {
  const page = await browser.open('full', { hash: 'q=truce' });
  await page.getByText('2 articles', { exact: true }).waitFor();
  await startChoosing(page);
  await page.getByRole('button', { name: 'All 2' }).click();
  await page.getByRole('button', { name: 'Forget' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await forgotten(page)).toEqual([1, 7]);
  await page.context().close();
});

test('a search narrows the choice to what can be seen', async () => {
  const page = await browser.open('full');
  await startChoosing(page);
  await page.getByRole('button', { name: 'All 5' }).click();
  await page.getByRole('searchbox').fill('truce');
  await page.getByText('2 articles chosen').waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await page.context().close();
});

test('exports the chosen articles, and says why where it cannot', async () => {
  const page = await browser.open('full');
  await startChoosing(page);
  await page.getByRole('button', { name: 'All 5' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByText('5 articles as csv-articles').waitFor();
  await page.getByLabel('Format').selectOption('markdown');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByText('The disk is full.').waitFor();
  await page.context().close();
});
