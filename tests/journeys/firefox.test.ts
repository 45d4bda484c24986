import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/server.mjs';
import { type FirefoxWithParley, launchFirefox } from './support/firefox.ts';

/** Set by `npm test` where there is no Firefox and none can be installed; never in CI. */
const isWithout = process.env.PARLEY_WITHOUT_FIREFOX === '1';

describe.skipIf(isWithout)('Parley in Firefox', () => {
  let firefox: FirefoxWithParley;
  let newsroom: Newsroom;
  let welcome: Page;
  let article: Page;

  beforeAll(async () => {
    newsroom = await startNewsroom();
    firefox = await launchFirefox();
    await firefox.inBrowser(`
      await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['*://127.0.0.1/*'] }, extension);
    `);
    welcome = await firefox.ownPage('src/entries/welcome/welcome.html');
    await ask(welcome, 'background', 'changeSettings', { remembering: 'on' });
    article = await firefox.browser.newPage();
  });

  afterAll(async () => {
    await firefox?.close();
    await newsroom?.stop();
  });

  it('marks a demo article', async () => {
    await article.goto(newsroom.newest.url);
    const texts = await waitFor('the marks', async () => {
      const marks = await paintedOn(article);
      return marks.length > 0 && marks;
    });
    expect(texts.some((text) => text.includes('closer than ever'))).toBe(true);
  });

  it('opens the popover at a mark', async () => {
    const point = await article.evaluate(() => {
      for (const [name, highlight] of CSS.highlights) {
        const range = [...highlight][0] as Range | undefined;
        if (!range || !name.startsWith('parley-')) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + 4, y: box.top + box.height / 2 };
      }
      return null;
    });
    expect(point).not.toBeNull();
    await article.mouse.click(point!.x, point!.y);
    const words = await waitFor('the popover', async () => {
      const text = await shadowText(welcome, newsroom.newest.url);
      return /not right/i.test(text) && text;
    });
    expect(words.length).toBeGreaterThan(40);
  });

  it('keeps the article in the library after the event page was stopped', async () => {
    await waitFor('the library', () => ask(welcome, 'library', 'find', newsroom.newest.url));
    await firefox.inBrowser('await extension.terminateBackground();');
    const found = await waitFor('the library to wake up', () =>
      ask(welcome, 'library', 'find', newsroom.newest.url),
    );
    expect(found).toMatchObject({ metadata: { title: newsroom.newest.title } });
  });

  it('lists the page in the popup', async () => {
    const tab = await firefox.browser.newPage();
    // The popup speaks of the tab in front, which a new tab would be itself.
    await article.bringToFront();
    const popup = await firefox.ownPage('src/entries/popup/popup.html', tab);
    const listed = await waitFor('the list', async () => {
      const text = await popup.evaluate(() => document.body.textContent);
      return /Statements/.test(text) && /Lindqvist/.test(text) && text;
    });
    expect(listed).toContain('Reyl');
  });
});

/** Calls one of Parley's contracts from an own page. */
async function ask(page: Page, to: string, method: string, ...args: readonly unknown[]): Promise<unknown> {
  const answer = await page.evaluate((request) => chrome.runtime.sendMessage(request), {
    parley: to,
    method,
    args,
  });
  const { ok, value, message } = answer as { ok: boolean; value: unknown; message: string };
  if (!ok) throw new Error(message);
  return value;
}

function paintedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('parley-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
  );
}

/** The text in the closed shadow root of the article's tab, which extensions alone may read in Firefox. */
async function shadowText(ownPage: Page, url: string): Promise<string> {
  const text = await ownPage.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const host = document.querySelector('parley-host') as
          | (Element & { readonly openOrClosedShadowRoot: ShadowRoot })
          | null;
        return host?.openOrClosedShadowRoot.textContent ?? '';
      },
    });
    return answer?.result ?? '';
  }, url);
  return text;
}
