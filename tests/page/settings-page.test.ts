import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { openScreenBrowser, type ScreenBrowser, type ScreenOptions } from './support/screen-browser.ts';
import type { ScreenCall } from './support/screen-call.ts';
import type { SettingsKind, StartSettings } from './support/settings-probe.tsx';

declare global {
  /** Set by the probe's script on the page. */
  var startSettings: StartSettings;
  var settingsCalls: ScreenCall[];
}

let browser: ScreenBrowser;
beforeAll(async () => {
  browser = await openScreenBrowser('tests/page/support/settings-probe.tsx', 'Parley settings', 'options');
});
afterAll(() => browser.close());

async function open(kind: SettingsKind, options?: ScreenOptions): Promise<Page> {
  const page = await browser.open(options);
  await page.evaluate((wanted) => {
    globalThis.settingsCalls = globalThis.startSettings(wanted);
  }, kind);
  return page;
}

/** What sticks out of the window. */
const tooWide = (page: Page, within = 'body') =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(`${selector} *`)]
        .filter((element) => element.getBoundingClientRect().right > innerWidth)
        .map((element) => element.outerHTML.slice(0, 120)),
    within,
  );

const calls = (page: Page) => page.evaluate(() => globalThis.settingsCalls);

describe.each([
  { scheme: 'light', width: 1000 },
  { scheme: 'dark', width: 320 },
])('no accessibility fault in the $scheme scheme, $width px wide', ({ scheme, width }) => {
  test.each<SettingsKind>(['opening', 'new reader', 'long-time reader', 'unreadable library'])(
    '%s',
    async (kind) => {
      const page = await open(kind, { dark: scheme === 'dark', width });
      await page.getByRole('heading', { name: 'Storage' }).waitFor();
      await page.getByLabel('Keep articles', { exact: true }).selectOption('own');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      await page.context().close();
    },
  );
});

test('exports chosen articles in a format of the reader’s choice', async () => {
  const page = await open('long-time reader', { width: 320 });
  await page.getByLabel('Format').selectOption('ris');
  await page.getByLabel(/^What/).selectOption('articles');
  const button = page.getByRole('button', { name: 'Export', exact: true });
  expect(await button.isDisabled()).toBe(true);
  await page.getByLabel(/^Articles, newest first/).selectOption(['1', '3']);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await tooWide(page, '.exchange')).toEqual([]);
  await button.click();
  expect(JSON.stringify(await calls(page))).toContain('"scope":{"kind":"articles","ids":[1,3]}');
  await page.context().close();
});

describe('what is chosen goes into the settings', () => {
  test('how many marks pages show', async () => {
    const page = await open('new reader');
    const marks = page.getByRole('region', { name: 'Marks on the page' });
    expect(await marks.getByLabel(/^Calm/).isChecked()).toBe(true);
    await marks.getByLabel(/^Statements/).check();
    expect(await calls(page)).toEqual([['change', { density: 'statements' }]]);
    await page.context().close();
  });

  test('the language, each named in itself and told from a draft', async () => {
    const page = await open('new reader');
    const choice = page.getByLabel('Language of Parley');
    const names = await choice.locator('option').allTextContents();
    expect(names).toEqual([
      'The browser’s language',
      'English',
      'Deutsch (draft)',
      'Español (draft)',
      'Français (draft)',
      'Українська (draft)',
    ]);
    await choice.selectOption('uk');
    await choice.selectOption('');
    expect(await calls(page)).toEqual([
      ['change', { language: 'uk' }],
      ['change', { language: null }],
    ]);
    await page.context().close();
  });
});

test('lists the keys as the browser has them, and opens its page to change them', async () => {
  const page = await open('new reader');
  const keys = page.getByRole('region', { name: 'Keyboard' });
  const rows = keys.locator('tbody tr');
  expect((await rows.allTextContents()).slice(0, 3)).toEqual([
    'Press Parley’s toolbar buttonno keys',
    'Go to the next markAlt+Shift+J',
    'Go to the previous markno keys',
  ]);
  await keys.getByRole('button', { name: 'Change the keys…' }).click();
  expect(await calls(page)).toEqual([['open shortcut settings']]);
  await page.context().close();
});

test('every place that the page lists can be jumped to', async () => {
  const page = await open('long-time reader');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const wanted = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)));
  const missing = await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), wanted);
  // The probe draws the page without the section for adding.
  expect(missing).toEqual(['adding-heading']);
  await page.context().close();
});

describe('storage', () => {
  test('says what the library takes, what the browser gives and what was done', async () => {
    const page = await open('long-time reader');
    const storage = page.getByRole('region', { name: 'Storage' });
    await storage.getByText('1,204 articles in your library, 7.4 MB on this machine.').waitFor();
    await storage.getByText('The browser gives Parley up to 58.2 GB; 9.0 MB of it are in use.').waitFor();
    await storage.getByText('The browser does not clear this storage by itself.').waitFor();
    expect(await storage.locator('[aria-live]').textContent()).toBe('3 articles deleted.');
    await page.context().close();
  });

  test('asks the browser to keep what it has not promised to keep', async () => {
    const page = await open('new reader');
    await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
    expect(await calls(page)).toEqual([['persist']]);
    await page.context().close();
  });

  test('going through the ways to keep articles changes nothing before the button', async () => {
    const page = await open('long-time reader');
    const keep = page.getByLabel('Keep articles', { exact: true });
    expect(await keep.inputValue()).toBe('year');
    await keep.selectOption('2 years');
    expect(await calls(page)).toEqual([]);
    await page.getByRole('button', { name: 'Apply' }).click();
    await keep.selectOption('For good');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(await calls(page)).toEqual([
      ['retain', 730],
      ['retain', null],
    ]);
    await page.context().close();
  });

  test('takes a number of days of the reader’s own, not none', async () => {
    const page = await open('new reader');
    await page.getByLabel('Keep articles', { exact: true }).selectOption('My own number of days');
    await page.getByLabel('Days').fill('0');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(await calls(page)).toEqual([]);
    await page.getByLabel('Days').fill('30');
    await page.getByLabel('Days').press('Enter');
    expect(await calls(page)).toEqual([['retain', 30]]);
    await page.context().close();
  });

  test('deletes a site and a period, one end of it open', async () => {
    const page = await open('long-time reader');
    const deletesSite = page.getByRole('button', { name: 'Delete this site…' });
    await deletesSite.click();
    expect(await calls(page)).toEqual([]);
    await page.getByLabel('Site', { exact: true }).fill(' ledger.example ');
    await deletesSite.click();
    await page.getByLabel('First day').fill('2026-03-01');
    await page.getByRole('button', { name: 'Delete this period…' }).click();
    await page.getByLabel('Last day').fill('2026-03-09');
    await page.getByRole('button', { name: 'Delete this period…' }).click();
    expect(await calls(page)).toEqual([
      ['forget site', 'ledger.example'],
      ['forget period', '2026-03-01', null],
      ['forget period', '2026-03-01', '2026-03-09'],
    ]);
    await page.context().close();
  });
});
