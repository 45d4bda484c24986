import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LibraryBrowser, openLibraryBrowser } from './support/library-browser.ts';

let browser: LibraryBrowser;
beforeAll(async () => {
  browser = await openLibraryBrowser();
});
afterAll(() => browser.close());

const hashOf = (page: Page) => page.evaluate(() => location.hash);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const forgotten = (page: Page) => page.evaluate(() => [...globalThis.fakeLibrary.forgotten]);

test('lists all articles, newest first, as links', async () => {
  const page = await browser.open('full');
  const rows = page.getByRole('list', { name: 'Articles, newest first' }).getByRole('link');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(5);
  expect(await rows.first().textContent()).toContain('10 Mar');
  expect(await rows.first().textContent()).toContain('Reyl rejects the Ostmark draft');
  await page.context().close();
});

test('draws only the rows in sight of 10,000, and the last ones when scrolled to', async () => {
  const page = await browser.open('huge');
  await page.getByText('Report 3 from the talks').waitFor();
  expect(await page.getByRole('listitem').count()).toBeLessThan(60);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.getByText('Report 10000 from the talks').waitFor();
  expect(await page.getByRole('listitem').count()).toBeLessThan(60);
  expect(await page.getByText('Report 10000 from the talks').evaluate(isInWindow)).toBe(true);
  await page.context().close();
});

test('after an article far down was forgotten, the rows below move up', async () => {
  const page = await browser.open('huge');
  await page.getByText('Report 3 from the talks').waitFor();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  const row = page.getByRole('link', { name: /Report 50\d\d/ }).first();
  const title = /Report \d+ from the talks/.exec((await row.textContent()) ?? '')?.[0] ?? '';
  await row.click();
  await page.getByRole('button', { name: 'Forget this article' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await page.getByText('9,999 articles, newest first').waitFor();
  expect(await page.getByText(title).count()).toBe(0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.getByText('Report 10000 from the talks').waitFor();
  expect(await page.locator('.coming').count()).toBe(0);
  await page.context().close();
});

test('searches as the reader types and marks the words in the passage', async () => {
  const page = await browser.open('full');
  await page.getByText('5 articles, newest first').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('closer than');
  await page.getByText('1 article', { exact: true }).waitFor();
  expect(await page.locator('.row-passage mark').allTextContents()).toEqual(['closer than']);
  expect(await hashOf(page)).toBe('#q=closer+than');
  await page.context().close();
});

test('an operator without a value yet searches for nothing', async () => {
  const page = await browser.open('full');
  await page.getByRole('button', { name: 'speaker:' }).click();
  expect(await page.getByRole('searchbox').inputValue()).toBe('speaker:""');
  await page.getByText('5 articles, newest first').waitFor();
  await page.keyboard.type('Reyl');
  expect(await page.getByRole('searchbox').inputValue()).toBe('speaker:"Reyl"');
  await page.context().close();
});

test('arrow keys step through the rows, Enter opens, Escape leaves and gives the row the focus back', async () => {
  const page = await browser.open('huge');
  await page.getByText('Report 3 from the talks').waitFor();
  await page.keyboard.press('/');
  for (let step = 0; step < 40; step++) await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain('Report 40 from the talks');
  await page.keyboard.press('ArrowUp');
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Report 39 from the talks', level: 1 }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.title()).toBe('Report 39 from the talks · Parley library');
  await page.keyboard.press('Escape');
  await page.getByText('10,000 articles, newest first').waitFor();
  expect(await focused(page)).toContain('Report 39 from the talks');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.context().close();
});

test('Back goes from an article to the search that found it', async () => {
  const page = await browser.open('full', { hash: 'q=truce' });
  await page.getByRole('link', { name: 'Reyl rejects' }).click();
  await page.getByRole('heading', { name: 'Reyl rejects the Ostmark draft', level: 1 }).waitFor();
  expect(await hashOf(page)).toBe('#article=1&q=truce');
  await page.goBack();
  await page.getByText('2 articles', { exact: true }).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('truce');
  await page.context().close();
});

test('shows an article with its marks, without what was called not right', async () => {
  const page = await browser.open('full', { hash: 'article=1' });
  await page.getByRole('heading', { name: 'Reyl rejects the Ostmark draft' }).waitFor();
  const article = page.getByRole('article');
  expect(await article.locator('mark.said').allTextContents()).toEqual([
    '“We will not sign a truce that freezes an injustice,”',
    '“closer than ever”',
  ]);
  expect(await article.locator('mark.said .topic.security').allTextContents()).toEqual(['truce']);
  expect(await article.locator('p').last().textContent()).toContain(
    '“Nobody asked the valley,” read a banner',
  );
  expect(await page.getByRole('complementary').getByText('Unknown speaker').count()).toBe(0);
  await page.context().close();
});

test('the outline and the notes go to their place in the text', async () => {
  const page = await browser.open('full', { hash: 'article=1' });
  await page.getByRole('button', { name: 'Tomas Reyl Rejects' }).click();
  expect(await focused(page)).toBe('“We will not sign a ');
  expect(await page.locator('.current').allTextContents()).toEqual([
    '“We will not sign a ',
    'truce',
    ' that freezes an injustice,”',
  ]);
  const note = page.getByRole('listitem').filter({ hasText: 'Compare with what she said on 2 March.' });
  await note.getByRole('button', { name: 'closer than ever' }).click();
  expect(await focused(page)).toBe('“closer than ever”');
  await page.context().close();
});

test('on a narrow window a button leads to the outline below the article', async () => {
  const page = await browser.open('full', { hash: 'article=1', width: 400 });
  await page.getByRole('button', { name: 'Go to the outline' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Outline');
  expect(await page.getByRole('heading', { name: 'Your notes' }).evaluate(isInWindow)).toBe(true);
  await page.context().close();
});

test('notes what changed since the version before', async () => {
  const page = await browser.open('full', { hash: 'article=1' });
  await page.getByRole('heading', { name: 'Changed since 10 March 2026' }).waitFor();
  expect(await page.locator('.edits li').allTextContents()).toEqual([
    'New Ada Lindqvist “closer than ever”',
    'Reworded, before: Tomas Reyl “We will not sign a truce of this kind,”',
    'Gone Tomas Reyl “Talks go on.”',
    'New topics: Sanctions',
  ]);
  expect(await page.getByText('version 2: the text changed once').count()).toBe(1);
  await page.context().close();
});

test('related coverage leads to the stored article', async () => {
  const page = await browser.open('full', { hash: 'article=1' });
  await page.getByRole('link', { name: 'Valley shelling tests' }).click();
  await page.getByRole('heading', { name: 'Valley shelling tests a two-day-old truce', level: 1 }).waitFor();
  expect(await hashOf(page)).toBe('#article=7');
  await page.context().close();
});

test('forgetting can be undone, and deletes nothing before that is over', async () => {
  const page = await browser.open('full', { hash: 'article=1' });
  await page.getByRole('button', { name: 'Forget this article' }).click();
  await page.getByText('Forgotten: Reyl rejects the Ostmark draft').waitFor();
  expect(await page.getByRole('link', { name: 'Reyl rejects' }).count()).toBe(0);
  expect(await focused(page)).toBe('Undo');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Reyl rejects the Ostmark draft', level: 1 }).waitFor();
  expect(await forgotten(page)).toEqual([]);
  await page.context().close();
});

test('leaving the page carries out what was forgotten', async () => {
  const page = await browser.open('full', { hash: 'article=1' });
  await page.getByRole('button', { name: 'Forget this article' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await forgotten(page)).toEqual([1]);
  await page.getByText('4 articles, newest first').waitFor();
  expect(await page.getByText('Reyl rejects').count()).toBe(0);
  await page.context().close();
});

test('an unreadable library is set aside only when the reader asks', async () => {
  const page = await browser.open('unreadable');
  await page.getByText('Nothing was deleted.').waitFor();
  // The database's own words are there for who asks.
  const details = page.getByText('The file is damaged.');
  expect(await details.isVisible()).toBe(false);
  await page.getByText('Technical details').focus();
  await page.keyboard.press('Enter');
  await details.waitFor();
  await page.getByRole('button', { name: 'Keep the file aside' }).click();
  await page.getByText('Your library is empty').waitFor();
  await page.context().close();
});

test('a library that a newer Parley wrote asks for an update', async () => {
  const page = await browser.open('newer');
  await page.getByText('Update Parley to open it').waitFor();
  await page.context().close();
});

function isInWindow(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}
