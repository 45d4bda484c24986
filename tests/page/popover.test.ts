import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAt as openIn } from './support/open-popover.ts';
import { openProbeBrowser, type ProbeBrowser, painted, pointOn } from './support/probe-page.ts';

let browser: ProbeBrowser;
beforeAll(async () => {
  browser = await openProbeBrowser();
});
afterAll(() => browser.close());

const openAt = (words: string, ...how: [('full' | 'empty')?, string?]) => openIn(browser, words, ...how);

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
      'introduced by “said”',
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
      'same topic, ceasefire · also about Norland and Vastria · also says “truce” and “Halden valley”',
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

  test('that nothing was read about it is told in plain words', async () => {
    const { page, dialog } = await openAt('freezes an', 'empty');
    await dialog.getByText('Nothing about this in your library yet.').waitFor();
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

  test('a popover drawn beforehand asks the library nothing, is no dialog, and goes again', async () => {
    const page = await browser.newPage();
    await page.evaluate(() => {
      const unseen: Element[] = [];
      Reflect.set(globalThis, 'unseen', unseen);
      const inRoot = new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
          if (node instanceof Element && node.matches('.unseen')) unseen.push(node);
      });
      new MutationObserver(() => {
        const root = document.querySelector('parley-host')?.shadowRoot;
        if (root) inRoot.observe(root, { childList: true });
      }).observe(document.documentElement, { childList: true });
      globalThis.probe = globalThis.startProbe({});
    });
    await painted(page);
    await page.waitForFunction(() => {
      const [drawn, ...more] = Reflect.get(globalThis, 'unseen') as HTMLElement[];
      return drawn && more.length === 0 && !drawn.isConnected;
    });
    const drawn = await page.evaluate(() => {
      const [element] = Reflect.get(globalThis, 'unseen') as HTMLElement[];
      return { isInert: element?.inert, role: element?.getAttribute('role') };
    });
    expect(drawn).toEqual({ isInert: true, role: null });
    expect(await page.evaluate(() => globalThis.probe.background.queries)).toEqual([]);
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
