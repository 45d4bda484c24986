import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProbeBrowser, type ProbeBrowser, paintedWords, paintPage } from './support/probe-page.ts';

let browser: ProbeBrowser;
beforeAll(async () => {
  browser = await openProbeBrowser();
});
afterAll(() => browser.close());

const openedTexts = (page: Page) => page.evaluate(() => probe.background.opened.map(({ text }) => text));

/** Waits until this many stretches of the page are painted in a colour. */
function paintedCount(page: Page, name: string, count: number) {
  return page.waitForFunction(([key, wanted]) => (CSS.highlights.get(key)?.size ?? 0) === wanted, [
    name,
    count,
  ] as const);
}

const NEW_PARAGRAPH =
  'Late on Saturday the mediators said that the truce would be extended by ten days, and that both delegations would come back to the bridge on Monday morning.';

describe('late content', () => {
  test('is read and marked when it comes', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('#third')!.after(paragraph);
    }, NEW_PARAGRAPH);
    await paintedCount(page, 'parley-security', 2);
    const texts = await openedTexts(page);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain(NEW_PARAGRAPH);
    await page.context().close();
  });

  test('the same text in new elements is marked again, and not analysed again', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    const before = await paintedWords(page);
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    await page.waitForFunction(() =>
      [...CSS.highlights].every(([, highlight]) =>
        [...highlight].every((range) => range.startContainer.isConnected && !range.collapsed),
      ),
    );
    expect(await paintedWords(page)).toEqual(before);
    expect(await openedTexts(page)).toHaveLength(1);
    await page.context().close();
  });

  test('what the page takes away is told as not found, and not analysed again', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    await page.evaluate(() => document.querySelector('#second')!.remove());
    await paintedCount(page, 'parley-security', 0);
    const state = await page.evaluate(() => probe.session.state());
    if (state.state !== 'annotated') throw new Error(state.state);
    const lost = state.notFound.map(({ kind, index }) =>
      kind === 'topic'
        ? state.analysis.topics[index]!.topic
        : state.analysis.statements[index]!.speaker!.name,
    );
    expect(lost.toSorted()).toEqual(['Tomas Reyl', 'ceasefire']);
    expect(await openedTexts(page)).toHaveLength(1);
    expect((await paintedWords(page))['parley-statement']).toEqual(['“closer than ever”']);
    await page.context().close();
  });

  test('clocks, counters, scripts and styles are no content', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    const reads = await page.evaluate(async () => {
      const clock = document.createElement('span');
      document.querySelector('footer')!.append(clock);
      for (let second = 0; second < 12; second++) {
        clock.textContent = `12:00:${second}`;
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      const style = document.createElement('style');
      style.textContent = '.advertisement { display: block; margin: 0 auto 20px auto; }';
      document.head.append(style);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return probe.reads();
    });
    expect(reads).toBe(1);
    await page.context().close();
  });
});

describe('client-side navigation', () => {
  const NEXT_ARTICLE = [
    'The first observers reached the Halden valley on Sunday and found the road open, the checkpoints manned and the bridge as it was before the shelling of the week before last.',
    'Nobody they met expected the truce to last the month, and most said that they had left the harvest in the fields, since nobody would promise them that they could come back for it.',
  ];

  /** As a single-page application does it: the address first, the new content later. */
  async function navigate(page: Page, paragraphs: readonly string[], delayMs: number): Promise<void> {
    await page.evaluate(
      async ([next, delay]) => {
        history.pushState({}, '', '/observers');
        await new Promise((resolve) => setTimeout(resolve, delay));
        const elements = next.map((text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          return paragraph;
        });
        document.querySelector('article')!.replaceChildren(...elements);
      },
      [paragraphs, delayMs] as const,
    );
  }

  test.each([
    { when: 'the new article is there at once', delayMs: 0 },
    { when: 'the old article stays for a while', delayMs: 900 },
  ])('$when', async ({ delayMs }) => {
    const page = await browser.newPage();
    await paintPage(page);
    await navigate(page, NEXT_ARTICLE, delayMs);
    await page.waitForFunction(() => probe.background.opened.length === 2);
    await paintedCount(page, 'parley-security', 1);
    expect(await paintedWords(page)).toEqual({ 'parley-security': ['truce'] });
    const opened = await page.evaluate(() =>
      probe.background.opened.map(({ metadata, text }) => [
        new URL(metadata.url).pathname,
        text.slice(0, 20),
      ]),
    );
    expect(opened).toEqual([
      ['/talks', expect.stringContaining('')],
      ['/observers', expect.stringContaining('')],
    ]);
    expect((await openedTexts(page))[1]).toContain('The first observers');
    expect((await openedTexts(page))[1]).not.toContain('Ada Lindqvist');
    await page.context().close();
  });

  test('back to the first article', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    const before = await paintedWords(page);
    await page.evaluate(() => {
      const first = [...document.querySelector('article')!.children];
      addEventListener('popstate', () => document.querySelector('article')!.replaceChildren(...first));
    });
    await navigate(page, NEXT_ARTICLE, 0);
    await page.waitForFunction(() => probe.background.opened.length === 2);
    await paintedCount(page, 'parley-economy', 0);
    await page.evaluate(() => history.back());
    await paintedCount(page, 'parley-economy', 1);
    expect(await paintedWords(page)).toEqual(before);
    await page.context().close();
  });

  test('a page that only tidies its address keeps its marks, and is analysed once', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    const before = await paintedWords(page);
    await page.evaluate(() => history.replaceState({}, '', '/talks?part=1'));
    await page.waitForFunction(() => probe.reads() > 1);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await paintedWords(page)).toEqual(before);
    expect(await openedTexts(page)).toHaveLength(1);
    await page.context().close();
  });

  test('from an article to a page that is none, the marks go', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    await page.evaluate(() => {
      history.pushState({}, '', '/');
      document.querySelector('article')!.remove();
    });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(await page.evaluate(() => probe.session.state())).toEqual({ state: 'not-an-article' });
    await page.context().close();
  });

  test('a new fragment is the same page', async () => {
    const page = await browser.newPage();
    await paintPage(page);
    const before = await paintedWords(page);
    await page.evaluate(() => {
      location.hash = '#third';
    });
    await page.waitForTimeout(500);
    expect(await paintedWords(page)).toEqual(before);
    expect(await openedTexts(page)).toHaveLength(1);
    await page.context().close();
  });
});

describe('a page that is no article', () => {
  test('is left alone until it becomes one', async () => {
    const page = await browser.newPage();
    const article = await page.evaluateHandle(() => {
      const found = document.querySelector('article')!;
      found.remove();
      globalThis.probe = globalThis.startProbe({});
      return found;
    });
    expect(await page.evaluate(() => probe.session.state())).toEqual({ state: 'not-an-article' });
    expect(await page.locator('parley-host').count()).toBe(0);
    await page.evaluate((element) => {
      history.pushState({}, '', '/late');
      document.body.prepend(element);
    }, article);
    await paintedCount(page, 'parley-economy', 1);
    await page.context().close();
  });
});

test('when reader and page are idle nothing runs; at the next sign of life what was wiped is back', async () => {
  const page = await browser.newPage();
  await page.clock.install();
  await paintPage(page);
  const before = await paintedWords(page);
  await page.clock.runFor(60_000);
  await page.evaluate(() => CSS.highlights.clear());
  await page.clock.runFor(60_000);
  expect(await paintedWords(page)).toEqual({});
  await page.mouse.move(300, 300);
  await page.clock.runFor(2000);
  expect(await paintedWords(page)).toEqual(before);
  await page.context().close();
});
