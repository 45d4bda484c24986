import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LibraryBrowser, openLibraryBrowser } from './support/library-browser.ts';

let browser: LibraryBrowser;
beforeAll(async () => {
  browser = await openLibraryBrowser();
});
afterAll(() => browser.close());

const TALKS = 'negotiation=peace:country:norland%2Bcountry:vastria';
/** Browsers set the dash of a range between thin spaces or none. */
const plain = (words: string | null) => (words ?? '').replaceAll(/\s*–\s*/gu, '–');
const focusedName = async (page: Page) =>
  plain(
    await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    ),
  );
const bars = (page: Page) => page.getByRole('group', { name: 'Timeline. Arrow keys' }).getByRole('button');

test('says what the library holds of a negotiation', async () => {
  const page = await browser.open('full', { hash: TALKS });
  await page.getByRole('heading', { name: 'Norland–Vastria peace talks', level: 1 }).waitFor();
  expect(plain(await page.locator('.place-summary').textContent())).toContain(
    '8 articles from 2 outlets, 8 January–10 March 2026 · 8 statements by 3 speakers',
  );
  expect(await page.title()).toBe('Norland–Vastria peace talks · Parley library');
  await page.context().close();
});

test('the timeline is gone through by arrow keys, and Enter lists the articles of a bar', async () => {
  const page = await browser.open('full', { hash: TALKS });
  await bars(page).last().focus();
  expect(await focusedName(page)).toBe(
    '9–15 March 2026: 3 articles, 6 statements. Security 2, People and justice 1',
  );
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await focusedName(page)).toContain('9–15 February 2026: 1 article');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Articles of 9.+15 March 2026$/ }).waitFor();
  expect(await focusedName(page)).toBe('Articles of 9–15 March 2026');
  await page.getByRole('link', { name: 'Reyl rejects the Ostmark draft' }).first().waitFor();
  await page.getByRole('button', { name: 'Close the list' }).click();
  expect(await focusedName(page)).toContain('9–15 March 2026');
  await page.context().close();
});

test('the same is a table one press away', async () => {
  const page = await browser.open('full', { hash: TALKS });
  await bars(page).first().waitFor();
  await page
    .getByRole('group', { name: 'What the timeline shows' })
    .getByRole('button', { name: 'Table' })
    .click();
  const rows = page.getByRole('region', { name: 'Timeline as a table' }).getByRole('row');
  expect(await rows.first().getByRole('columnheader').allTextContents()).toEqual([
    'Per week',
    'Articles',
    'Statements',
    'Security',
    'Territory',
    'People and justice',
  ]);
  expect(await rows.last().getByRole('cell').allTextContents()).toEqual(['3', '6', '2', '0', '1']);
  expect(plain(await rows.last().getByRole('rowheader').textContent())).toBe('9–15 March 2026');
  await page.context().close();
});

test('on a narrow window the bars stand for longer', async () => {
  const page = await browser.open('huge', { hash: TALKS, width: 320 });
  await page.getByText('Per year').waitFor();
  expect(await bars(page).count()).toBe(7);
  const widths = await bars(page).evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(24);
  await page.context().close();
});

test('the table of positions has each party’s latest statement and what it was before', async () => {
  const page = await browser.open('full', { hash: TALKS });
  const table = page.getByRole('region', { name: 'Positions by topic' });
  await table.getByText('“We will not sign a truce').waitFor();
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([
    'Topic',
    'Norland',
    'Vastria',
    'Others',
  ]);
  const cells = table.getByRole('row', { name: 'Ceasefire' }).getByRole('cell');
  expect(await cells.nth(1).textContent()).toBe(
    'Rejects “We will not sign a truce that freezes an injustice,”10 Mar, Tomas Reyl · The Harbour LedgerBefore: concedes, 11 Feb',
  );
  const territory = table.getByRole('row', { name: 'Territor' }).getByRole('cell');
  expect(await territory.nth(0).textContent()).toContain('The same since 8 Jan');
  expect(await territory.nth(1).textContent()).toBe('No statement in your library');
  await page.context().close();
});

test('a position leads to its statement in the stored article', async () => {
  const page = await browser.open('full', { hash: TALKS });
  const link = page.getByRole('link', { name: '“We will not sign a truce' }).first();
  expect(await link.getAttribute('href')).toBe('#article=1&statement=6');
  await page.context().close();
});

test('the columns can be speakers', async () => {
  const page = await browser.open('full', { hash: TALKS });
  await page.getByRole('group', { name: 'Columns' }).getByRole('button', { name: 'Speakers' }).click();
  await page.getByRole('columnheader', { name: 'Tomas Reyl' }).waitFor();
  await page.context().close();
});

test('on a narrow window the positions are a list for each topic', async () => {
  const page = await browser.open('full', { hash: TALKS, width: 320 });
  const ceasefire = page.getByRole('heading', { name: 'Ceasefire', level: 3 });
  await ceasefire.waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  expect(await page.locator('.positions-of').first().locator('dt').allTextContents()).toEqual([
    'Norland',
    'Vastria',
    'Others',
  ]);
  await page.context().close();
});

test('two thousand statements: eight topics and five columns at first, statements thirty at a time', async () => {
  const page = await browser.open('huge', { hash: TALKS });
  await page.getByText('2,000 statements, newest first').waitFor();
  expect(await page.locator('.statement-row').count()).toBe(30);
  await page.getByRole('button', { name: 'Show more', exact: true }).click();
  await page.waitForFunction(() => document.querySelectorAll('.statement-row').length === 60);
  await page.getByRole('group', { name: 'Columns' }).getByRole('button', { name: 'Speakers' }).click();
  await page.getByRole('button', { name: 'Show 35 more columns' }).waitFor();
  expect(await page.locator('.positions tbody tr').count()).toBe(8);
  await page.getByRole('button', { name: 'Show 45 more topics' }).click();
  expect(await page.locator('.positions tbody tr').count()).toBe(53);
  expect(await page.locator('.bar').count()).toBeLessThan(45);
  await page.context().close();
});

test('parts that fail say so and leave the rest', async () => {
  const page = await browser.open('full', { hash: 'negotiation=peace:without-views' });
  await page.getByText('The timeline could not be drawn').waitFor();
  await page.getByText('The positions could not be read').waitFor();
  await page.getByText('8 statements, newest first').waitFor();
  await page.context().close();
});

test('a negotiation that is not in the library', async () => {
  const page = await browser.open('full', { hash: 'negotiation=trade:gone' });
  await page.getByText('There is no article of this negotiation').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('5 articles, newest first').waitFor();
  await page.context().close();
});
