import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import type { PanelKind, SelectOnPage, StartPanel } from './support/panel-probe.tsx';
import { openScreenBrowser, type ScreenBrowser } from './support/screen-browser.ts';
import type { ScreenCall } from './support/screen-call.ts';

declare global {
  /** Set by the probe's script on the page. */
  var startPanel: StartPanel;
  var panelCalls: ScreenCall[];
  var selectOnPage: SelectOnPage;
}

let browser: ScreenBrowser;
beforeAll(async () => {
  browser = await openScreenBrowser('tests/page/support/panel-probe.tsx', 'Parley', 'panel');
});
afterAll(() => browser.close());

async function open(kind: PanelKind, { dark = false, width = 340 } = {}): Promise<Page> {
  const page = await browser.open({ dark, width });
  await page.evaluate((wanted) => {
    globalThis.panelCalls = globalThis.startPanel(wanted);
  }, kind);
  return page;
}

const calls = (page: Page) => page.evaluate(() => globalThis.panelCalls);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
/** The words of each statement in the outline. */
const statements = (page: Page) => page.locator('.statement-row .words').allTextContents();

describe.each([
  { scheme: 'light', width: 340 },
  { scheme: 'dark', width: 280 },
])('no accessibility fault in the $scheme scheme, $width px wide', ({ scheme, width }) => {
  test.each<PanelKind>([
    'loading',
    'closed to extensions',
    'hidden',
    'no access',
    'reading',
    'no article',
    'another language',
    'never here',
    'failed',
    'outline',
    'before the library answers',
    'nothing read before',
    'library failed',
    'no marks',
    'words gone',
    'own marks',
    'private window',
    'forgotten',
    'a statement',
    'a statement on its way',
    'a statement, library failed',
    'a topic',
    'huge',
  ])('%s', async (kind) => {
    const page = await open(kind, { dark: scheme === 'dark', width });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });
});

describe('the outline', () => {
  test('lists topics by family and statements by speaker, with what the reader knows of them', async () => {
    const page = await open('outline');
    expect(await page.locator('h3').allTextContents()).toEqual([
      'Security',
      'Humanitarian',
      'Economy',
      'Tomas Reyl · Vastria’s chief negotiator',
      'Ada Lindqvist · foreign minister of Norland',
      'Speaker unknown',
    ]);
    expect(await page.locator('.topic-row').allTextContents()).toEqual([
      'Ceasefire 2 · 12 earlier · following',
      'Prisoners and hostages 2 · 4 earlier',
      'Sanctions 1 · first time',
    ]);
    const [met, fresh] = await page.locator('.statement-row').allTextContents();
    expect(met).toContain('Seen 9 Mar in Northern Post');
    expect(met).toContain('quoted differently elsewhere');
    expect(fresh).toContain('New to you');
    await page.context().close();
  });

  test('every place of a topic can be reached', async () => {
    const page = await open('outline');
    await page.getByRole('button', { name: 'Prisoners and hostages: all 2 passages' }).click();
    expect(await page.locator('.passage-row').allTextContents()).toEqual([
      '… the two sides were “closer than ever” on a prisoner exchange.',
      '… read a banner outside. A second round on the prisoner exchange is planned for Thursday.',
    ]);
    await page.locator('.passage-row').nth(1).click();
    expect(await calls(page)).toEqual([['select', { kind: 'topic', index: 4 }]]);
    // Back in the outline the focus is on the place that it came from.
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('planned for Thursday');
    await page.context().close();
  });

  test('a topic at one place has no list of places', async () => {
    const page = await open('outline');
    expect(await page.getByRole('button', { name: /Sanctions: all/ }).count()).toBe(0);
    await page.context().close();
  });

  test('says which marks are the reader’s own', async () => {
    const page = await open('own marks');
    expect(await page.locator('.topic-row').first().textContent()).toContain(
      '3 · 12 earlier · following · your own mark',
    );
    await page.getByRole('button', { name: 'Ceasefire: all 3 passages' }).click();
    expect(await page.locator('.passage-row .own').count()).toBe(1);
    await page.getByRole('button', { name: /harbour town/ }).click();
    await page.getByText('Topic · your own mark').waitFor();
    await page.context().close();
  });

  test('counts lead to their part', async () => {
    const page = await open('outline');
    await page.getByRole('button', { name: '9 earlier articles' }).click();
    expect(await focused(page)).toBe('Earlier in this negotiation');
    await page.context().close();
  });

  test.each([
    { filter: 'Reyl', left: ['“We will not sign a truce that freezes an injustice,”'] },
    { filter: 'REJECTS truce', left: ['“We will not sign a truce that freezes an injustice,”'] },
    { filter: 'closer', left: ['“closer than ever”'] },
    { filter: 'elephant', left: [] },
  ])('the filter “$filter” leaves $left', async ({ filter, left }) => {
    const page = await open('outline');
    await page.getByRole('searchbox').fill(filter);
    expect(await statements(page)).toEqual(left);
    await page.getByRole('searchbox').press('Escape');
    expect(await statements(page)).toHaveLength(3);
    await page.context().close();
  });

  test('says how many marks the filter leaves, and when none fits', async () => {
    const page = await open('outline');
    await page.getByRole('searchbox').fill('lindqvist');
    await page.getByText('1 of 6 marks').waitFor({ state: 'attached' });
    await page.getByRole('searchbox').fill('elephant');
    await page.getByText('No mark fits “elephant”.').waitFor();
    await page.context().close();
  });

  test('lists what is gone from the page with its words, and notes whose words are gone', async () => {
    const page = await open('words gone');
    expect(await page.locator('.lost li').allTextContents()).toEqual([
      '“Nobody asked the valley,”',
      'the bridge at dawnYour own mark Delete mark',
      'a sentence that was cut from hereYour note: Ask why this went.',
    ]);
    await page.getByText('Your own marks stay in your library, and come back when the words do.').waitFor();
    await page.getByRole('button', { name: 'Delete mark: the bridge at dawn' }).click();
    expect(await calls(page)).toMatchObject([['delete mark', { id: 'own-1' }]]);
    expect(await statements(page)).not.toContain('“Nobody asked the valley,”');
    await page.context().close();
  });

  test('a thousand marks: a part is drawn, the filter finds the others', async () => {
    const page = await open('huge');
    expect(await page.locator('.statement-row').count()).toBeLessThan(200);
    await page.getByRole('searchbox').fill('sack number 777');
    expect(await statements(page)).toEqual([
      '“We have counted grain sack number 777 in the harbour and the truce held,”',
    ]);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  test('the rows are one stop, arrow keys go through them', async () => {
    const page = await open('outline');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Ceasefire');
    await page.keyboard.press('End');
    expect(await focused(page)).toContain('Nobody asked the valley');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toContain('closer than ever');
    expect(await page.locator('[data-row][tabindex="0"]').count()).toBe(1);
    await page.context().close();
  });

  test('Enter opens a mark, Escape comes back to its row', async () => {
    const page = await open('outline');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual([['select', { kind: 'statement', index: 1 }]]);
    await page
      .getByRole('heading', { name: /Ada Lindqvist/ })
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('closer than ever');
    await page.context().close();
  });

  test('next and previous go through the marks of the page, or those that the filter leaves', async () => {
    const page = await open('outline');
    await page.getByRole('searchbox').fill('prisoners');
    await page.getByRole('button', { name: 'Next mark' }).click();
    await page.locator('.steps').getByText('1 of 2').waitFor();
    await page.getByRole('button', { name: 'Next mark' }).click();
    await page.locator('.steps').getByText('2 of 2').waitFor();
    // At the end the button keeps the focus and does nothing.
    await page.getByRole('button', { name: 'Next mark' }).press('Enter');
    expect(await calls(page)).toEqual([
      ['select', { kind: 'topic', index: 3 }],
      ['select', { kind: 'topic', index: 4 }],
    ]);
    await page.context().close();
  });
});

describe('a mark that was chosen on the page', () => {
  const announced = (page: Page) => page.getByRole('status').first().textContent();

  test('is announced, and takes the focus from nobody', async () => {
    const page = await open('outline');
    expect(await announced(page)).toBe(' ');
    await page.getByRole('searchbox').focus();
    await page.evaluate(() => globalThis.selectOnPage({ kind: 'statement', index: 0 }));
    expect(await announced(page)).toBe(
      'Statement by Tomas Reyl: “We will not sign a truce that freezes an injustice,” 2 of 8',
    );
    await page.getByRole('button', { name: 'Next mark' }).focus();
    await page.evaluate(() => globalThis.selectOnPage({ kind: 'topic', index: 2 }));
    expect(await announced(page)).toBe('Topic Sanctions: sanctions relief 4 of 8');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Next mark');
    await page.context().close();
  });

  test('stepping with the button is announced too', async () => {
    const page = await open('outline');
    await page.getByRole('button', { name: 'Next mark' }).click();
    expect(await announced(page)).toBe('Topic Ceasefire: truce 1 of 8');
    await page.keyboard.press('Escape');
    expect(await announced(page)).toBe(' ');
    await page.context().close();
  });
});

describe('one mark', () => {
  test('shows the same utterance as outlets give it, with the words that differ marked in each', async () => {
    const page = await open('a statement');
    const wordings = page.locator('.wordings li');
    expect(await wordings.locator('.source').allTextContents()).toEqual([
      'The Harbour Ledger, this article',
      'Northern Post · 10 Mar',
    ]);
    expect(await wordings.nth(0).locator('mark').allTextContents()).toEqual(['will', 'truce']);
    expect(await wordings.nth(1).locator('mark').allTextContents()).toEqual(['shall', 'ceasefire']);
    const looks = await page
      .locator('.wordings mark')
      .first()
      .evaluate((mark) => [getComputedStyle(mark).fontWeight, getComputedStyle(mark).textDecorationLine]);
    expect(looks).toEqual(['700', 'underline']);
    await page.context().close();
  });

  test('shows what the speaker said before, and related coverage with its reasons and outlets', async () => {
    const page = await open('a statement');
    await page.getByText('Before: concedes (2 Mar). Here: rejects.').waitFor();
    await page.getByRole('link', { name: 'Envoys float a line of observers' }).waitFor();
    await page.getByText('Meridian Wire, also in Northern Post and Vastria Today').waitFor();
    await page.getByText('same negotiation, Norland–Vastria peace talks').waitFor();
    await page.context().close();
  });

  test('a topic can be unfollowed where it is followed', async () => {
    const page = await open('a topic');
    await page.getByRole('button', { name: 'Following this topic', pressed: true }).click();
    expect(await calls(page)).toEqual([['follow', 'ceasefire', false]]);
    await page.context().close();
  });

  test('coverage that failed can be asked for again', async () => {
    const page = await open('a statement, library failed');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect((await calls(page)).map(([name]) => name)).toEqual(['retry coverage']);
    await page.context().close();
  });
});
