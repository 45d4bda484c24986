import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProbeBrowser, type ProbeBrowser, paintedWords, paintPage } from './support/probe-page.ts';

let browser: ProbeBrowser;
beforeAll(async () => {
  browser = await openProbeBrowser();
});
afterAll(() => browser.close());

const step = (page: Page, direction: 1 | -1) => page.evaluate((by) => probe.session.step(by), direction);
const focused = (page: Page) =>
  page.evaluate(() => document.querySelector('parley-host')!.shadowRoot!.activeElement?.textContent);
const current = async (page: Page) => (await paintedWords(page))['parley-current'];

test('next and previous go through the marks in text order, round the ends', async () => {
  const page = await browser.newPage();
  await paintPage(page);
  const seen: (string | null | undefined)[] = [];
  for (let turn = 0; turn < 9; turn++) {
    await step(page, 1);
    seen.push(await focused(page));
  }
  expect(seen).toEqual([
    'Statement by Ada Lindqvist: “closer than ever”',
    'Statement by Tomas Reyl: “We will not sign a truce that freezes an injustice,”',
    'Topic Ceasefire: truce',
    'Topic Prisoners and hostages: prisoner exchange',
    'Topic Sanctions: sanctions relief',
    'Statement, speaker unknown: “Nobody asked the valley,”',
    'Topic Ceasefire: truce',
    'Topic Prisoners and hostages: prisoner exchange',
    'Statement by Ada Lindqvist: “closer than ever”',
  ]);
  await step(page, -1);
  expect(await focused(page)).toBe('Topic Prisoners and hostages: prisoner exchange');
  await page.context().close();
});

test('the mark is shown, scrolled to and read out', async () => {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 800, height: 200 });
  await paintPage(page);
  await step(page, -1);
  expect(await current(page)).toEqual(['prisoner exchange']);
  const isInView = await page.evaluate(() => {
    const [range] = [...CSS.highlights.get('parley-current')!] as Range[];
    const box = range!.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  });
  expect(isInView).toBe(true);
  // The analysis of this page has no sentences, so the paragraph is read.
  expect(await page.getByRole('status').first().textContent()).toMatch(
    /^8 of 8\. “Nobody asked .* prisoner exchange that/,
  );
  await page.context().close();
});

test('the list is one stop for Tab, arrows move inside, and leaving it clears the current mark', async () => {
  const page = await browser.newPage();
  await paintPage(page);
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Statement by Ada Lindqvist: “closer than ever”');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('Topic Ceasefire: truce');
  expect(await current(page)).toEqual(['truce']);
  await page.keyboard.press('Shift+Tab');
  expect(await current(page)).toBeUndefined();
  await page.context().close();
});

test('Enter opens the popover, Escape closes it and the focus is back on the mark', async () => {
  const page = await browser.newPage();
  await paintPage(page);
  await step(page, 1);
  await step(page, 1);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Statement by Tomas Reyl' });
  await dialog.waitFor();
  expect(await dialog.evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused(page)).toContain('Statement by Tomas Reyl');
  await page.context().close();
});

test('Tab stays inside the popover', async () => {
  const page = await browser.newPage();
  await paintPage(page);
  await step(page, 1);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  const stops: (string | null | undefined)[] = [];
  for (let turn = 0; turn < 6; turn++) {
    await page.keyboard.press('Tab');
    stops.push((await focused(page)) || 'Close');
  }
  expect(stops).toEqual(['Close', 'Note', 'Copy with citation', 'Not right', 'Side panel', 'Close']);
  await page.context().close();
});

test('a mark that the reader called not right is passed over', async () => {
  const page = await browser.newPage();
  await paintPage(page);
  await step(page, 1);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Not right' }).click();
  await page.getByText('You said that this is not right').waitFor();
  await page.keyboard.press('Escape');
  await step(page, 1);
  expect(await focused(page)).not.toContain('Ada Lindqvist');
  await page.context().close();
});

test('a step closes the popover and goes on from its mark', async () => {
  const page = await browser.newPage();
  await paintPage(page);
  await step(page, 1);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await step(page, 1);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await focused(page)).toContain('Tomas Reyl');
  await page.context().close();
});

test('the focus stays on its mark when late content changes the list', async () => {
  const page = await browser.newPage();
  await paintPage(page);
  await step(page, -1);
  await step(page, -1);
  await step(page, -1);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent =
      'Before the meeting began the mediators had asked both armies to keep the truce on the whole line, from the river to the bridge, for as long as they sat together.';
    document.querySelector('#first')!.before(late);
  });
  await page.waitForFunction(() => probe.background.opened.length === 2);
  await page.waitForFunction(
    () => document.querySelector('parley-host')!.shadowRoot!.querySelectorAll('nav button').length === 9,
  );
  expect(await focused(page)).toBe('Statement, speaker unknown: “Nobody asked the valley,”');
  await page.context().close();
});
