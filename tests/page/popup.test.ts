import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import type { PopupKind, StartPopup } from './support/popup-probe.tsx';
import { openScreenBrowser, type ScreenBrowser } from './support/screen-browser.ts';
import type { ScreenCall } from './support/screen-call.ts';

declare global {
  /** Set by the probe's script on the page. */
  var startPopup: StartPopup;
  var popupCalls: ScreenCall[];
}

/** As wide as the popup makes itself. */
const WIDTH = 400;

let browser: ScreenBrowser;
beforeAll(async () => {
  browser = await openScreenBrowser('tests/page/support/popup-probe.tsx', 'Parley', 'popup');
});
afterAll(() => browser.close());

async function open(kind: PopupKind, dark = false): Promise<Page> {
  const page = await browser.open({ dark, width: WIDTH });
  await page.evaluate((wanted) => {
    globalThis.popupCalls = globalThis.startPopup(wanted);
  }, kind);
  return page;
}

/** What each statement's button says of the reader's having met it. */
const marks = (page: Page) => page.locator('.statements :is(.seen, .new)').allTextContents();
const head = (page: Page) => page.locator('header p').textContent();

describe.each(['light', 'dark'])('no accessibility fault in the %s scheme', (scheme) => {
  test.each<PopupKind>([
    'loading',
    'closed to extensions',
    'no access',
    'reading',
    'no article',
    'another language',
    'never here',
    'failed',
    'before the library answers',
    'nothing read before',
    'some read before',
    'edited',
    'edited elsewhere',
    'a statement called not right',
    'words gone',
    'unreadable library',
  ])('%s', async (kind) => {
    const page = await open(kind, scheme === 'dark');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
    await page.context().close();
  });
});

describe('what is new to the reader', () => {
  test('statements read before are told from new ones, and counted in the head', async () => {
    const page = await open('some read before');
    expect(await head(page)).toBe('3 statements, 2 new to you');
    expect(await marks(page)).toEqual(['Seen 9 Mar in Northern Post', 'New to you', 'New to you']);
    await page.context().close();
  });

  test.each<PopupKind>(['before the library answers', 'nothing read before'])(
    'nothing is called new: %s',
    async (kind) => {
      const page = await open(kind);
      expect(await head(page)).toBe('3 statements');
      expect(await marks(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('a statement that was seen still leads to its place', async () => {
    const page = await open('some read before');
    await page.getByRole('button', { name: /Seen 9 Mar in Northern Post/ }).click();
    expect(await page.evaluate(() => globalThis.popupCalls)).toEqual([
      ['show', { kind: 'statement', index: 0 }],
    ]);
    await page.context().close();
  });
});

test('a statement called not right is neither listed nor counted', async () => {
  const page = await open('a statement called not right');
  expect(await head(page)).toBe('2 statements, 1 new to you');
  expect(await page.locator('.statement .who').allTextContents()).toEqual(['Tomas Reyl', 'Speaker unknown']);
  await page.context().close();
});

test('what is gone from the page is listed with its words; an own mark can be deleted', async () => {
  const page = await open('words gone');
  expect(await page.locator('.lost li').allTextContents()).toEqual([
    '“Nobody asked the valley,”',
    'the bridge at dawnYour own mark Delete mark',
  ]);
  expect(await head(page)).toBe('2 statements');
  await page.getByRole('button', { name: 'Delete mark: the bridge at dawn' }).click();
  expect(await page.evaluate(() => globalThis.popupCalls)).toMatchObject([['delete mark', { id: 'own-1' }]]);
  await page.context().close();
});

describe('edited since it was read', () => {
  test('one line, and behind it what changed', async () => {
    const page = await open('edited');
    const changes = page.locator('.edits li');
    expect(await changes.first().isVisible()).toBe(false);
    await page.getByText('Edited since you read it: 2 statements new, 1 statement gone, 1 topic new').click();
    expect(await changes.allTextContents()).toEqual([
      'New Tomas Reyl “We will not sign a truce that freezes an injustice,”',
      'New Ada Lindqvist “closer than ever”',
      'Gone Tomas Reyl “There is still time,”',
      'New topics: Sanctions',
    ]);
    expect(await changes.first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('a change elsewhere in the text has nothing to list', async () => {
    const page = await open('edited elsewhere');
    await page.getByText('Edited since you read it; its statements and topics are the same.').waitFor();
    expect(await page.locator('.edits').count()).toBe(0);
    await page.context().close();
  });

  test.each<PopupKind>(['some read before', 'edited, then forgotten'])('not a word: %s', async (kind) => {
    const page = await open(kind);
    expect(await page.getByText(/Edited since/).count()).toBe(0);
    await page.context().close();
  });
});
