import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProbeBrowser, type ProbeBrowser, painted, pointOn } from './support/probe-page.ts';

let browser: ProbeBrowser;
beforeAll(async () => {
  browser = await openProbeBrowser();
});
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  readonly dialog: Locator;
}

/** Opens the fixture page for a reader with or without a library, and clicks on some words. */
async function openAt(
  words: string,
  library: 'full' | 'empty' = 'full',
  selector = 'article',
): Promise<Opened> {
  const page = await browser.newPage();
  await page.evaluate((kind) => {
    globalThis.probe = globalThis.startProbe({
      prepare(background) {
        if (kind === 'full') background.answer = async () => globalThis.probe.coverage;
      },
    });
  }, library);
  await painted(page);
  const point = await pointOn(page, words, selector);
  await page.mouse.click(point.x, point.y);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return { page, dialog };
}

describe('what is marked and why', () => {
  test('a statement: speaker, role, words, move, cue', async () => {
    const { page, dialog } = await openAt('freezes an');
    expect(await dialog.getAttribute('aria-label')).toBe('Statement by Tomas Reyl');
    const text = await dialog.textContent();
    for (const part of [
      'Tomas Reyl · Vastria’s chief negotiator',
      '“We will not sign a truce that freezes an injustice,”',
      'Rejects',
      'Ceasefire',
      'In their own words',
      'cue “said”',
      '“will not sign” shows that it rejects',
    ])
      expect(text).toContain(part);
    await page.context().close();
  });

  test('a statement whose speaker nobody knows says so', async () => {
    const { page, dialog } = await openAt('Nobody asked');
    expect(await dialog.textContent()).toContain('Speaker unknown');
    expect(await dialog.textContent()).toContain('does not say clearly who said this');
    await page.context().close();
  });

  test('a topic: label, definition, the words that showed it', async () => {
    const { page, dialog } = await openAt('sanctions relief');
    const text = await dialog.textContent();
    expect(text).toContain('Sanctions');
    expect(text).toContain('Imposing, easing, lifting or snapping back sanctions.');
    expect(text).toContain('Why here: phrase “sanctions relief”');
    await page.context().close();
  });

  test('of several marks each is told, and the details can be those of any', async () => {
    const { page, dialog } = await openAt('truce', 'full', '#second');
    expect(await dialog.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Ceasefire',
      'Tomas Reyl · Vastria’s chief negotiator',
    ]);
    await dialog.getByText('Related coverage you read · Topic: Ceasefire').waitFor();
    await dialog.getByRole('button', { name: 'What you read about this' }).click();
    await dialog.getByText('Related coverage you read · Statement by Tomas Reyl').waitFor();
    const subjects = await page.evaluate(() => probe.background.queries.map(({ subject }) => subject.kind));
    expect(subjects).toEqual(['topic', 'statement']);
    await page.context().close();
  });
});

describe('what was read before', () => {
  test('titles, outlets, days, passages and reasons, each a link to the passage', async () => {
    const { page, dialog } = await openAt('freezes an');
    const link = dialog.getByRole('link', { name: 'Valley shelling tests a two-day-old truce' });
    expect(await link.getAttribute('href')).toBe(
      'https://ledger.example/valley-shelling#:~:text=Both%20armies%20accused',
    );
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
    const text = await dialog.textContent();
    for (const part of [
      '9 Mar',
      'The Harbour Ledger',
      'Both armies accused each other',
      'same topic, ceasefire · Norland and Vastria · also says “truce” and “Halden valley”',
      'also in Northern Post and Vastria Today',
      '7 more in your library',
    ])
      expect(text).toContain(part);
    await page.context().close();
  });

  test('earlier statements of the speaker with their moves, and how the position changed', async () => {
    const { page, dialog } = await openAt('freezes an');
    await dialog.getByText('Tomas Reyl on ceasefire, in your library').waitFor();
    const text = await dialog.textContent();
    expect(text).toContain('Before: concedes (2 Mar). Here: rejects.');
    expect(text).toMatch(/2 Mar\s*Concedes “A truce is possible if both armies step back.”/);
    expect(text).toMatch(/11 Feb\s*Demands withdrawal has to come/);
    expect(text).toContain('New to you');
    await page.context().close();
  });

  test('the same words in several outlets are one line', async () => {
    const page = await browser.newPage();
    await page.evaluate(() => {
      globalThis.probe = globalThis.startProbe({
        prepare(background) {
          background.answer = async () => {
            const { coverage } = globalThis.probe;
            const [first] = coverage.earlierStatements;
            return {
              ...coverage,
              earlierStatements: [first!, { ...first!, articleId: 99, site: 'Meridian Wire' }],
            };
          };
        },
      });
    });
    await painted(page);
    const point = await pointOn(page, 'freezes an');
    await page.mouse.click(point.x, point.y);
    await page.getByText('Northern Post and Meridian Wire').waitFor();
    expect(await page.getByText('A truce is possible').count()).toBe(1);
    await page.context().close();
  });

  test('an utterance read before says where and when', async () => {
    const page = await browser.newPage();
    await page.evaluate(() => {
      globalThis.probe = globalThis.startProbe({
        prepare(background) {
          background.answer = async () => {
            const { coverage } = globalThis.probe;
            return { ...coverage, seenBefore: coverage.earlierStatements.slice(0, 1) };
          };
        },
      });
    });
    await painted(page);
    const point = await pointOn(page, 'freezes an');
    await page.mouse.click(point.x, point.y);
    await page.getByRole('link', { name: 'Seen 2 Mar in Northern Post' }).waitFor();
    expect(await page.getByText('New to you').count()).toBe(0);
    await page.context().close();
  });

  test('an empty library is told in plain words', async () => {
    const { page, dialog } = await openAt('freezes an', 'empty');
    await dialog.getByText('Nothing in your library yet.').waitFor();
    await page.context().close();
  });

  test('the popover is there before the library has answered', async () => {
    const page = await browser.newPage();
    await page.evaluate(() => {
      globalThis.probe = globalThis.startProbe({
        prepare(background) {
          background.answer = () =>
            new Promise((resolve) =>
              Reflect.set(globalThis, 'answerNow', () => resolve(globalThis.probe.coverage)),
            );
        },
      });
    });
    await painted(page);
    const point = await pointOn(page, 'freezes an');
    await page.mouse.click(point.x, point.y);
    await page.getByRole('status', { name: 'Looking in your library …' }).waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('Tomas Reyl');
    await page.evaluate(() => (Reflect.get(globalThis, 'answerNow') as () => void)());
    await page.getByRole('link', { name: 'Valley shelling' }).waitFor();
    await page.context().close();
  });

  test('a library that fails says so, and can be asked again', async () => {
    const page = await browser.newPage();
    await page.evaluate(() => {
      globalThis.probe = globalThis.startProbe({
        prepare(background) {
          background.answer = async () => {
            throw new Error('locked');
          };
        },
      });
    });
    await painted(page);
    const point = await pointOn(page, 'freezes an');
    await page.mouse.click(point.x, point.y);
    await page.getByText('Your library could not be read.').waitFor();
    await page.evaluate(() => {
      probe.background.answer = async () => probe.coverage;
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Valley shelling' }).waitFor();
    await page.context().close();
  });

  test('hostile titles, passages and addresses are text', async () => {
    const page = await browser.newPage();
    await page.evaluate(() => {
      globalThis.probe = globalThis.startProbe({
        prepare(background) {
          background.answer = async () => {
            const [item] = globalThis.probe.coverage.items;
            const hostile = '<img src=x onerror="globalThis.hacked = true"><script>hacked = true</script>';
            return {
              ...globalThis.probe.coverage,
              items: [
                {
                  ...item!,
                  title: hostile,
                  passage: hostile,
                  site: hostile,
                  openAt: 'javascript:globalThis.hacked=true',
                },
              ],
            };
          };
        },
      });
    });
    await painted(page);
    const point = await pointOn(page, 'freezes an');
    await page.mouse.click(point.x, point.y);
    const title = page.getByRole('dialog').getByText('<img src=x').first();
    await title.click();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
    expect(await page.locator('[role="dialog"] img, [role="dialog"] script').count()).toBe(0);
    expect(await page.locator('[role="dialog"] a[href^="javascript"]').count()).toBe(0);
    await page.context().close();
  });
});

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

describe('where it stands', () => {
  /** Boxes of the clicked line and of the popover. */
  async function boxes(page: Page, dialog: Locator, words: string) {
    const point = await pointOn(page, words);
    const box = (await dialog.boundingBox())!;
    const size = page.viewportSize()!;
    return { point, box, size };
  }

  const SIZES = [
    { width: 1000, height: 800 },
    { width: 600, height: 420 },
    { width: 320, height: 568 },
    { width: 1600, height: 500 },
  ];

  test.each(SIZES)('inside a viewport of $width × $height, beside its highlight', async (size) => {
    for (const words of ['closer than', 'freezes an', 'sanctions relief', 'Nobody asked']) {
      const page = await browser.newPage();
      await page.setViewportSize(size);
      await page.evaluate(() => {
        globalThis.probe = globalThis.startProbe({
          prepare: (background) => {
            background.answer = async () => globalThis.probe.coverage;
          },
        });
      });
      await painted(page);
      await page.evaluate(
        ([y]) => scrollTo({ top: y, behavior: 'instant' }),
        [(await pointOn(page, words)).y - size.height / 3],
      );
      const before = await pointOn(page, words);
      await page.mouse.click(before.x, before.y);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('link', { name: 'Valley shelling' }).waitFor();
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const { point, box } = await boxes(page, dialog, words);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      expect(box.height).toBeGreaterThan(120);
      const covers = box.y <= point.y && point.y <= box.y + box.height;
      expect(covers).toBe(false);
      await page.context().close();
    }
  });

  test('it follows when the page is scrolled', async () => {
    const { page, dialog } = await openAt('freezes an');
    await dialog.getByRole('link', { name: 'Valley shelling' }).waitFor();
    await page.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
    });
    const before = await boxes(page, dialog, 'freezes an');
    await page.evaluate(() => scrollBy({ top: 80, behavior: 'instant' }));
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const after = await boxes(page, dialog, 'freezes an');
    expect(after.point.y).toBeCloseTo(before.point.y - 80, 0);
    expect(after.box.y - after.point.y).toBeCloseTo(before.box.y - before.point.y, 0);
    await page.context().close();
  });
});

describe('closing', () => {
  test.each([
    { how: 'Escape', close: (page: Page) => page.keyboard.press('Escape') },
    {
      how: 'the close button',
      close: (page: Page) => page.getByRole('button', { name: 'Close', exact: true }).click(),
    },
    { how: 'a click beside it', close: (page: Page) => page.mouse.click(5, 400) },
    { how: 'leaving the page', close: (page: Page) => page.evaluate(() => probe.session.clear()) },
  ])('by $how', async ({ close }) => {
    const { page, dialog } = await openAt('freezes an');
    await close(page);
    await dialog.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('one popover at a time', async () => {
    const { page, dialog } = await openAt('freezes an');
    const point = await pointOn(page, 'closer than');
    await page.mouse.click(point.x, point.y);
    await page.getByRole('dialog', { name: 'Statement by Ada Lindqvist' }).waitFor();
    expect(await dialog.count()).toBe(1);
    await page.context().close();
  });

  test('the focus goes back to where it was', async () => {
    const page = await browser.newPage();
    await page.evaluate(() => {
      globalThis.probe = globalThis.startProbe({});
    });
    await painted(page);
    await page.focus('nav a');
    await page.evaluate(() => probe.session.show({ kind: 'statement', index: 1 }));
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Home');
    await page.context().close();
  });
});
