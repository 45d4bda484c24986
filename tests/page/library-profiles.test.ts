import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LibraryBrowser, openLibraryBrowser } from './support/library-browser.ts';

let browser: LibraryBrowser;
beforeAll(async () => {
  browser = await openLibraryBrowser();
});
afterAll(() => browser.close());

const REYL = 'speaker=person:reyl,tomas';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('a speaker with roles, moves and statements, newest first', async () => {
  const page = await browser.open('full', { hash: REYL });
  await page.getByRole('heading', { name: 'Tomas Reyl', level: 1 }).waitFor();
  await page.getByText('2 statements, newest first').waitFor();
  expect(await page.getByRole('region', { name: 'Roles' }).getByRole('listitem').allTextContents()).toEqual([
    expect.stringContaining('Vastria’s chief negotiator'),
    expect.stringContaining('envoy'),
  ]);
  const moves = page.getByRole('region', { name: 'How they moved' });
  expect(await moves.getByRole('listitem').allTextContents()).toEqual(['Concedes 11 Feb', 'Rejects 10 Mar']);
  expect(await page.locator('.statement-row .move').allTextContents()).toEqual(['Rejects', 'Concedes']);
  expect(await page.title()).toBe('Tomas Reyl · Parley library');
  expect(await page.locator('nav [aria-current="true"]').allTextContents()).toEqual(['Speakers']);
  await page.context().close();
});

test('another speaker is found by name and joined, and that can be taken back by the keyboard alone', async () => {
  const page = await browser.open('full', { hash: REYL });
  await page.getByText('Merge with another speaker').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of the other speaker').fill('reyl');
  await page.getByRole('button', { name: 'T. Reyl' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('T. Reyl and Tomas Reyl are one speaker now.').waitFor();
  expect(await page.evaluate(() => [...globalThis.fakeLibrary.merged])).toEqual(['person:reyl,t']);
  await page.getByRole('button', { name: 'Split off as another speaker' }).first().waitFor();
  expect(await focused(page)).toBe('Undo');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: 'Split off as another speaker' })
    .first()
    .waitFor({ state: 'detached' });
  expect(await page.evaluate(() => [...globalThis.fakeLibrary.merged])).toEqual([]);
  await page.waitForFunction(() => document.activeElement?.id === 'names-heading');
  await page.context().close();
});

test('a name is parted from a speaker, and joined again', async () => {
  const page = await browser.open('full', { hash: REYL });
  await page.getByText('Merge with another speaker').click();
  await page.getByLabel('Name of the other speaker').fill('reyl');
  await page.getByRole('button', { name: 'T. Reyl' }).click();
  await page.getByRole('button', { name: 'Split off as another speaker' }).first().click();
  await page.getByText('T Reyl is a speaker of their own now.').waitFor();
  expect(await page.evaluate(() => [...globalThis.fakeLibrary.merged])).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Split off as another speaker' }).first().waitFor();
  expect(await page.evaluate(() => [...globalThis.fakeLibrary.merged])).toEqual(['person:reyl,t']);
  await page.context().close();
});

test('nobody of that name, and a search that failed', async () => {
  const page = await browser.open('full', { hash: REYL });
  await page.getByText('Merge with another speaker').click();
  await page.getByLabel('Name of the other speaker').fill('Okafor');
  await page.getByText('No other speaker is called “Okafor”.').waitFor();
  await page.getByLabel('Name of the other speaker').fill('unreadable');
  await page.getByText('The index is damaged.').waitFor();
  await page.context().close();
});

test('a topic with its speakers and negotiations; its statements can be narrowed down', async () => {
  const page = await browser.open('full', { hash: 'topic=ceasefire' });
  await page.getByRole('heading', { name: 'Ceasefire', level: 1 }).waitFor();
  await page.getByText('5 statements, newest first').waitFor();
  await page.getByRole('combobox', { name: 'Speaker' }).selectOption('Tomas Reyl');
  await page.getByText('2 statements, newest first').waitFor();
  expect(await page.locator('.statement-words').allTextContents()).toEqual([
    '“We will not sign a truce that freezes an injustice,”',
    'A truce is possible if both armies step back.',
  ]);
  await page.getByRole('link', { name: 'Norland–Vastria peace talks' }).click();
  await page.getByRole('heading', { name: 'Norland–Vastria peace talks', level: 1 }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Ceasefire', level: 1 }).waitFor();
  await page.context().close();
});

test('a statement of a list is gone to in its article', async () => {
  const page = await browser.open('full', { hash: 'article=1&statement=0' });
  await page.locator('.current').first().waitFor();
  expect(await focused(page)).toBe('“We will not sign a ');
  await page.context().close();
});

test('what other outlets give in other words stands side by side, differences marked and named', async () => {
  const page = await browser.open('full', { hash: 'article=1' });
  const drifts = page.getByRole('region', { name: 'Given differently by other outlets' });
  await drifts.waitFor();
  expect(await drifts.getByRole('definition').allTextContents()).toEqual([
    '“We will not sign a truce that freezes an injustice,”',
    expect.stringContaining('[words left out here]'),
  ]);
  expect(await drifts.locator('.differs').allTextContents()).toEqual(['not', 'an ', 'never']);
  expect(await drifts.getByRole('term').allTextContents()).toEqual([
    'The Harbour Ledger, this article',
    'Northern Post, 11 Mar',
  ]);
  await page.context().close();
});
