import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MarkId } from '../../src/core/contract/page-api.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { openProbeBrowser, type ProbeBrowser, painted, pointOn } from './support/probe-page.ts';

let browser: ProbeBrowser;
beforeAll(async () => {
  browser = await openProbeBrowser();
});
afterAll(() => browser.close());

/** Words of the fixture page that Parley does not mark. */
const WORDS = 'the envoys had gone home for the week';

async function openPage(dark = false): Promise<Page> {
  const page = await browser.newPage({ dark });
  await page.evaluate(() => {
    globalThis.probe = globalThis.startProbe({
      prepare(background) {
        background.passage = {
          statement: {
            kind: 'statement',
            speaker: { name: 'Ada Lindqvist', key: 'person:lindqvist', sort: 'person', role: null },
            form: 'indirect',
            move: 'doubtful',
            topics: ['ceasefire'],
          },
          speakers: [
            { name: 'Ada Lindqvist', key: 'person:lindqvist', sort: 'person', role: null },
            { name: 'Tomas Reyl', key: 'person:reyl', sort: 'person', role: null },
          ],
          topic: 'talks',
          topicChoices: [
            { id: 'talks', label: 'Talks', definition: 'Talks.', group: 'process', family: null },
            { id: 'timetable', label: 'Timetable', definition: 'Dates.', group: 'process', family: null },
          ],
        };
      },
    });
  });
  await painted(page);
  return page;
}

/** Selects words on the page as a reader does and chooses an entry of the context menu. */
async function choose(
  page: Page,
  kind: MarkId['kind'],
  words: string | null,
  selector = 'article',
): Promise<void> {
  await page.evaluate(
    async ({ kind, words, selector }) => {
      const selection = document.getSelection()!;
      selection.removeAllRanges();
      const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); words !== null && node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(words);
        if (at >= 0) selection.setBaseAndExtent(node, at, node, at + words.length);
      }
      await probe.session.markSelection(kind, null);
    },
    { kind, words, selector },
  );
  await page.getByRole('dialog').waitFor();
}

const ownMarks = (page: Page) => page.evaluate(() => probe.background.ownMarks);
const paintedWords = (page: Page) =>
  page.evaluate(() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)));

describe('marking selected words', () => {
  test('as a statement: the guessed speaker is offered, Enter saves, and the words are painted', async () => {
    const page = await openPage();
    await choose(page, 'statement', WORDS);
    const field = page.getByRole('textbox', { name: /Who says this/ });
    expect(await field.inputValue()).toBe('Ada Lindqvist');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await ownMarks(page)).toMatchObject([
      {
        target: { exact: WORDS },
        mark: { kind: 'statement', speaker: { key: 'person:lindqvist' }, move: 'doubtful' },
      },
    ]);
    expect(await paintedWords(page)).toContain(WORDS);
    expect(await page.getByRole('status').allTextContents()).toContain(
      'Marked as a statement by Ada Lindqvist.',
    );
    await page.context().close();
  });

  test('by somebody of the article, by somebody else, or by nobody', async () => {
    const page = await openPage();
    await choose(page, 'statement', WORDS);
    await page.getByRole('button', { name: 'Tomas Reyl', exact: true }).click();
    await page.getByRole('button', { name: 'Mark', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await choose(page, 'statement', 'both capitals');
    await page.getByRole('textbox').fill('Nadia Orlen');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await choose(page, 'statement', 'families wait for news');
    await page.getByRole('textbox').fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const speakers = (await ownMarks(page)).map(
      ({ mark }) => mark.kind === 'statement' && mark.speaker?.name,
    );
    expect(speakers).toEqual(['Tomas Reyl', 'Nadia Orlen', undefined]);
    await page.context().close();
  });

  test('as a topic: the guess is chosen already, another is chosen by keyboard, Enter saves', async () => {
    const page = await openPage();
    await choose(page, 'topic', WORDS);
    const field = page.getByRole('combobox', { name: 'Which topic?' });
    await expect.poll(() => field.inputValue()).toBe('talks');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await ownMarks(page)).toMatchObject([{ mark: { kind: 'topic', topic: 'timetable' } }]);
    expect(await page.evaluate(() => CSS.highlights.has('parley-process'))).toBe(true);
    await page.context().close();
  });

  test('Escape leaves without a mark and gives the focus back', async () => {
    const page = await openPage();
    await page.locator('#link').focus();
    await choose(page, 'statement', WORDS);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await ownMarks(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    await page.context().close();
  });

  test('what could not be saved stays in the form, and says so', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      probe.background.saveOwnMark = async () => Promise.reject(new Error('full'));
    });
    await choose(page, 'statement', WORDS);
    await page.keyboard.press('Enter');
    await page.getByText('This could not be saved. Try again.').waitFor();
    await page.context().close();
  });

  const refused: readonly (readonly [string, string | null, string, RegExp])[] = [
    ['nothing selected', null, 'article', /Nothing is selected/],
    ['words outside the article', 'All rights reserved', 'footer', /not part of the article/],
  ];
  test.each(refused)('%s is refused with the reason', async (_, words, selector, reason) => {
    const page = await openPage();
    await choose(page, 'statement', words, selector);
    await page.getByRole('dialog').getByText(reason).waitFor();
    expect(await accessibilityFaults(page, 'parley-host')).toEqual([]);
    await page.context().close();
  });
});

describe('a mark of the reader’s own in the popover', () => {
  async function openOwn(): Promise<Page> {
    const page = await openPage();
    await choose(page, 'statement', WORDS);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    const point = await pointOn(page, 'gone home');
    await page.mouse.click(point.x, point.y);
    await page.getByRole('dialog').waitFor();
    return page;
  }

  test('says whose it is, is deleted, and can be brought back', async () => {
    const page = await openOwn();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Statement · your own mark').waitFor();
    expect(await dialog.getByRole('button', { name: 'Not right' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Delete mark' }).click();
    await dialog.getByText('Your mark is deleted.').waitFor();
    expect([await ownMarks(page), (await paintedWords(page)).includes(WORDS)]).toEqual([[], false]);
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await dialog.getByRole('button', { name: 'Delete mark' }).waitFor();
    expect(await paintedWords(page)).toContain(WORDS);
    await page.context().close();
  });

  test('gets another speaker', async () => {
    const page = await openOwn();
    const [before] = await ownMarks(page);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('button', { name: 'Tomas Reyl', exact: true }).click();
    await page.getByRole('button', { name: 'Mark', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await ownMarks(page)).toMatchObject([
      { id: before!.id, created: before!.created, mark: { speaker: { name: 'Tomas Reyl' } } },
    ]);
    await page.context().close();
  });
});

describe('accessibility of the form', () => {
  test.each([
    ['a statement, light', 'statement', false],
    ['a statement, dark', 'statement', true],
    ['a topic', 'topic', false],
  ] as const)('%s', async (_, kind, dark) => {
    const page = await openPage(dark);
    await choose(page, kind, WORDS);
    await page.getByRole('button', { name: 'Mark', exact: true }).waitFor();
    expect(await accessibilityFaults(page, 'parley-host')).toEqual([]);
    await page.context().close();
  });
});
