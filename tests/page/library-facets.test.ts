import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LibraryBrowser, openLibraryBrowser } from './support/library-browser.ts';

let browser: LibraryBrowser;
beforeAll(async () => {
  browser = await openLibraryBrowser();
});
afterAll(() => browser.close());

const query = (page: Page) => page.getByRole('searchbox').inputValue();
const facets = (page: Page) => page.getByRole('complementary', { name: 'Narrow down' });

test('a press narrows the search by an operator, keeps the focus, and Back takes it back', async () => {
  const page = await browser.open('full', { hash: 'q=truce' });
  await facets(page).getByRole('button', { name: 'Sanctions' }).focus();
  await page.keyboard.press('Enter');
  await facets(page).getByRole('button', { name: 'Sanctions', pressed: true }).waitFor();
  expect(await query(page)).toBe('topic:sanctions truce');
  // The lists are counted and ordered anew.
  await facets(page).getByRole('button', { name: 'Prisoners' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Sanctions');
  await page.goBack();
  await facets(page).getByRole('button', { name: 'Sanctions', pressed: false }).waitFor();
  expect(await query(page)).toBe('truce');
  await page.context().close();
});

test('a second press widens the search again', async () => {
  const page = await browser.open('full', { hash: 'q=speaker:"Tomas Reyl" truce' });
  await facets(page).getByRole('button', { name: 'Tomas Reyl', pressed: true }).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#search')?.value === 'truce');
  await page.context().close();
});

test('an operator that the reader wrote is a chosen facet, also one that is not counted', async () => {
  const page = await browser.open('full', { hash: 'q=topic:sanctions speaker:Okafor' });
  await facets(page).getByRole('button', { name: 'Sanctions', pressed: true }).waitFor();
  await facets(page).getByRole('button', { name: 'Okafor', pressed: true }).waitFor();
  await facets(page).getByRole('button', { name: 'Clear' }).click();
  await page.getByText('5 articles, newest first').waitFor();
  expect(await query(page)).toBe('');
  await page.context().close();
});

test('a month stands for the days between two others', async () => {
  const page = await browser.open('full', { hash: 'q=after:2020-01-01' });
  await facets(page).getByRole('button', { name: 'March 2026' }).click();
  await facets(page).getByRole('button', { name: 'March 2026', pressed: true }).waitFor();
  expect(await query(page)).toBe('after:2026-02-28 before:2026-04-01');
  await page.context().close();
});

test('a chosen negotiation leads to its page', async () => {
  const page = await browser.open('full');
  await facets(page).getByRole('button', { name: 'Norland–Vastria peace talks' }).click();
  const link = facets(page).getByRole('link', { name: 'Timeline and positions' });
  expect(await link.getAttribute('href')).toBe('#negotiation=peace%3Acountry%3Anorland%2Bcountry%3Avastria');
  await page.context().close();
});

test('of 24 negotiations six are shown at first', async () => {
  const page = await browser.open('huge');
  const list = facets(page).getByRole('region', { name: 'Negotiations' });
  await list.getByRole('button', { name: '18 more' }).waitFor();
  expect(await list.getByRole('listitem').count()).toBe(6);
  await list.getByRole('button', { name: '18 more' }).click();
  expect(await list.getByRole('listitem').count()).toBe(24);
  await page.context().close();
});

test('on a narrow window the facets open on demand', async () => {
  const page = await browser.open('full', { width: 400 });
  const opener = page.getByRole('button', { name: 'Narrow down' });
  await opener.waitFor();
  expect(await page.getByRole('button', { name: 'Sanctions' }).isVisible()).toBe(false);
  await opener.click();
  await page.getByRole('button', { name: 'Sanctions' }).waitFor();
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  // Said once: the heading is for the windows that have room for the list.
  expect(await page.getByText('Narrow down', { exact: true }).locator('visible=true').count()).toBe(1);
  await page.getByRole('button', { name: 'Sanctions' }).click();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Sanctions', pressed: false }).waitFor();
  await page.context().close();
});

test('the lists of negotiations, topics and speakers can be looked through', async () => {
  const page = await browser.open('huge', { hash: 'all=negotiations' });
  await page.getByText('24 negotiations, those you read most about first').waitFor();
  expect(await page.title()).toBe('Negotiations · Parley library');
  await page.getByLabel('Find in this list').fill('sarn');
  await page.getByText('23 negotiations').waitFor();
  await page.getByRole('link', { name: 'Topics' }).click();
  await page.getByRole('heading', { name: 'Topics', level: 1 }).waitFor();
  expect(await page.getByRole('main').getByRole('link').allTextContents()).toEqual([
    'Ceasefire',
    'Sanctions',
    'Prisoners and hostages',
  ]);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Negotiations', level: 1 }).waitFor();
  await page.context().close();
});
