import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAt as openIn } from './support/open-popover.ts';
import { openProbeBrowser, type ProbeBrowser, pointOn } from './support/probe-page.ts';

let browser: ProbeBrowser;
beforeAll(async () => {
  browser = await openProbeBrowser();
});
afterAll(() => browser.close());

const openAt = (words: string, ...how: [('full' | 'empty')?, string?]) => openIn(browser, words, ...how);

describe('what the reader does', () => {
  test('writes a note, edits it, deletes it and takes that back', async () => {
    const { page, dialog } = await openAt('freezes an');
    const saved = () =>
      page.evaluate(() => probe.background.notes.map(({ text, mark }) => [text, mark.kind]));
    await dialog.getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('Your note').fill('Compare with 2 March.');
    await dialog.getByRole('button', { name: 'Save note' }).click();
    await dialog.getByText('Compare with 2 March.').waitFor();
    expect(await saved()).toEqual([['Compare with 2 March.', 'statement']]);
    await dialog.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Your note').fill('Compare with 2 March and 11 February.');
    await page.keyboard.press('Control+Enter');
    await dialog.getByText('and 11 February').waitFor();
    expect(await saved()).toEqual([['Compare with 2 March and 11 February.', 'statement']]);
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await dialog.getByText('Note deleted').waitFor();
    expect(await saved()).toEqual([]);
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await dialog.getByText('and 11 February').waitFor();
    expect(await saved()).toHaveLength(1);
    await page.context().close();
  });

  test('finds the note again at the next opening', async () => {
    const { page, dialog } = await openAt('freezes an');
    await dialog.getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('Your note').fill('Remember this.');
    await dialog.getByRole('button', { name: 'Save note' }).click();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const point = await pointOn(page, 'freezes an');
    await page.mouse.click(point.x, point.y);
    await dialog.getByText('Remember this.').waitFor();
    await page.context().close();
  });

  test('a note that cannot be saved is not lost', async () => {
    const { page, dialog } = await openAt('freezes an');
    await page.evaluate(() => {
      probe.background.saveNote = async () => {
        throw new Error('full');
      };
    });
    await dialog.getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('Your note').fill('Do not lose me.');
    await dialog.getByRole('button', { name: 'Save note' }).click();
    await dialog.getByText('The note could not be saved.').waitFor();
    expect(await page.getByLabel('Your note').inputValue()).toBe('Do not lose me.');
    await page.context().close();
  });

  test('Escape leaves the editor first and keeps the draft', async () => {
    const { page, dialog } = await openAt('freezes an');
    await dialog.getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('Your note').fill('A draft');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Your note').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Note', exact: true }).click();
    expect(await page.getByLabel('Your note').inputValue()).toBe('A draft');
    await page.context().close();
  });

  test('says "not right" and takes it back', async () => {
    const { page, dialog } = await openAt('freezes an');
    await dialog.getByRole('button', { name: 'Not right' }).click();
    await dialog.getByText('You said that this is not right').waitFor();
    expect(await page.evaluate(() => probe.background.corrections.length)).toBe(1);
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await dialog.getByRole('button', { name: 'Not right' }).waitFor();
    expect(await page.evaluate(() => probe.background.corrections.length)).toBe(0);
    await page.context().close();
  });

  test('copies the words with their source', async () => {
    const { page, dialog } = await openAt('freezes an');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await dialog.getByRole('button', { name: 'Copy with citation' }).click();
    await dialog.getByText('Copied').waitFor();
    const address = `${new URL(page.url()).origin}/talks`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '“We will not sign a truce that freezes an injustice,” — Tomas Reyl, in “Norland says talks are near an end”, ' +
        `The Harbour Ledger, 14 March 2026. ${address}#:~:text=%E2%80%9CWe%20will%20not%20sign%20a%20truce%20that%20freezes%20an%20injustice%2C%E2%80%9D`,
    );
    await page.context().close();
  });

  test('the page hears nothing of what is typed', async () => {
    const { page, dialog } = await openAt('freezes an');
    await page.evaluate(() => {
      Reflect.set(globalThis, 'heard', []);
      const heard = Reflect.get(globalThis, 'heard') as string[];
      for (const type of ['keydown', 'keyup', 'input'])
        document.addEventListener(type, () => heard.push(type));
    });
    await dialog.getByRole('button', { name: 'Note', exact: true }).click();
    await page.keyboard.type('jk');
    expect(await page.getByLabel('Your note').inputValue()).toBe('jk');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
    await page.context().close();
  });
});

describe('following a topic', () => {
  const followed = (page: Page) =>
    page.evaluate(async () => {
      const state = await probe.session.state();
      return [probe.background.followed, state.state === 'annotated' ? state.followedTopics : null];
    });

  test('is said by the button, kept, and taken back with the same button', async () => {
    const { page, dialog } = await openAt('sanctions relief');
    const button = dialog.getByRole('button', { name: /this topic/ });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    await dialog.getByRole('button', { name: 'Following this topic', pressed: true }).waitFor();
    expect(await followed(page)).toEqual([['sanctions'], ['sanctions']]);
    await button.press('Enter');
    await dialog.getByRole('button', { name: 'Follow this topic', pressed: false }).waitFor();
    expect(await followed(page)).toEqual([[], []]);
    await page.context().close();
  });

  test('is still said when the popover is opened again', async () => {
    const { page, dialog } = await openAt('sanctions relief');
    await dialog.getByRole('button', { name: 'Follow this topic' }).click();
    await dialog.getByRole('button', { name: 'Following this topic' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const point = await pointOn(page, 'sanctions relief');
    await page.mouse.click(point.x, point.y);
    await dialog.getByRole('button', { name: 'Following this topic', pressed: true }).waitFor();
    await page.context().close();
  });

  test('that could not be kept is said, and nothing is shown as followed', async () => {
    const { page, dialog } = await openAt('sanctions relief');
    await page.evaluate(() => {
      probe.background.followTopic = async () => {
        throw new Error('full');
      };
    });
    await dialog.getByRole('button', { name: 'Follow this topic' }).click();
    await dialog.getByText('Could not be saved. Try again.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Follow this topic' }).getAttribute('aria-pressed')).toBe(
      'false',
    );
    await page.context().close();
  });
});

describe('open in the side panel', () => {
  const OPEN = 'Side panel';
  const selected = (page: Page) => page.evaluate(async () => (await probe.session.news(-1)).selected);

  test('closes the popover, and the page still tells the panel which mark it was', async () => {
    const { page, dialog } = await openAt('freezes an');
    const before = await selected(page);
    await dialog.getByRole('button', { name: OPEN }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => probe.background.panelsOpened)).toBe(1);
    expect(before).toMatchObject({ kind: 'statement' });
    expect(await selected(page)).toEqual(before);
    await page.context().close();
  });

  test('a panel that does not open leaves the popover', async () => {
    const { page, dialog } = await openAt('freezes an');
    await page.evaluate(() => {
      probe.background.openPanel = async () => {
        throw new Error('no');
      };
    });
    await dialog.getByRole('button', { name: OPEN }).click();
    await dialog.getByText('The side panel could not be opened.').waitFor();
    await page.context().close();
  });
});
