import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { named, shadowView } from '../../scripts/demo/closed-shadow.ts';
import { openAndAnnotate, readArticle } from '../../scripts/demo/fill-library.ts';
import { openPopover } from '../../scripts/demo/open-parley.ts';
import { marksOn } from '../../scripts/demo/page-marks.ts';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Journey, startReading } from './support/journey.ts';

/** Read before the newest article. */
const EARLIER = ['port-alba-invitation', 'thirty-day-truce', 'karst-opens-door'];

let journey: Journey;
let tab: Page;
/** A passage of the newest article that Parley does not mark. */
let passage: string;

beforeAll(async () => {
  journey = await startReading();
  tab = await journey.parley.context.newPage();
});

afterAll(() => journey?.end());

/** Events of the browser's own menus and address bar cannot be brought about from outside: they are sent to the listeners. */
async function background(): Promise<Worker> {
  const { context } = journey.parley;
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function chooseInMenu(entry: string, selection: string): Promise<void> {
  await (await background()).evaluate(
    async ({ entry, selection, url }) => {
      const [front] = await chrome.tabs.query({ url });
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      event.dispatch(
        { menuItemId: entry, selectionText: selection, frameId: 0, editable: false, pageUrl: url },
        front,
      );
    },
    { entry, selection, url: tab.url() },
  );
}

interface Suggested {
  readonly content: string;
  readonly description: string;
}

async function suggestionsFor(typed: string): Promise<readonly Suggested[]> {
  return (await background()).evaluate(
    (words) =>
      new Promise<readonly Suggested[]>((resolve) => {
        const event = chrome.omnibox.onInputChanged as unknown as { dispatch(...args: unknown[]): void };
        event.dispatch(words, resolve);
      }),
    typed,
  );
}

async function badgeOf(url: string): Promise<{ text: string; title: string }> {
  return journey.welcome.evaluate(async (address) => {
    const tabId = (await chrome.tabs.query({})).find((each) => each.url === address)?.id;
    if (tabId === undefined) return { text: '', title: '' };
    return {
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, url);
}

/** Selects words on the page that stand in one text node. */
async function select(words: string): Promise<void> {
  await tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

describe('the address bar’s keyword', () => {
  it('says that the library is empty', async () => {
    expect(await suggestionsFor('truce')).toEqual([]);
  });

  it('suggests stored articles and speakers as they are typed, and opens the article or the search', async () => {
    const { client, newsroom, parley } = journey;
    for (const slug of EARLIER)
      await readArticle(tab, client, newsroom.articles.find((each) => each.slug === slug)!);
    const suggested = await suggestionsFor('truce');
    const article = suggested.find(({ content }) => content.startsWith(newsroom.origin));
    expect(article?.description).toMatch(/<dim>.*<\/dim>/);
    expect((await suggestionsFor('Reyl')).map(({ content }) => content)).toContain('speaker:"Tomas Reyl"');
    for (const [chosen, place] of [
      [article!.content, /#article=\d+$/],
      ['truce', /#q=truce$/],
    ] as const) {
      const [opened] = await Promise.all([
        parley.context.waitForEvent('page'),
        (await background()).evaluate((words) => {
          const event = chrome.omnibox.onInputEntered as unknown as { dispatch(...args: unknown[]): void };
          event.dispatch(words, 'newForegroundTab');
        }, chosen),
      ]);
      await opened.waitForURL(place);
      await opened.getByRole('heading', { level: 1 }).waitFor();
      await opened.close();
    }
  });
});

describe('the toolbar badge', () => {
  it('counts what is new on the article in the tab, and goes with the page', async () => {
    const { client, newsroom } = journey;
    const { analysis } = await openAndAnnotate(tab, client, newsroom.newest.url);
    const { text, title } = await waitFor('the badge', async () => {
      const badge = await badgeOf(newsroom.newest.url);
      return badge.text === '' ? false : badge;
    });
    expect(Number(text)).toBeGreaterThan(0);
    expect(Number(text)).toBeLessThanOrEqual(analysis.statements.length);
    expect(title).toContain(`${text} statements on this page are new to you`);
    await tab.goto(`${newsroom.origin}/harbour-ledger/subscribe`);
    expect(await badgeOf(tab.url())).toEqual({ text: '', title: 'Parley' });
  });
});

describe('a passage that the reader marks', () => {
  it('is marked from the context menu, with a speaker, and is there after a reload', async () => {
    const { client, newsroom } = journey;
    const page = await openAndAnnotate(tab, client, newsroom.newest.url);
    passage = unmarkedWords(page);
    await select(passage);
    await chooseInMenu('mark-statement', passage);
    const shadow = await shadowView(tab);
    await waitFor('the form', async () => named(await shadow.elements(), 'input').length > 0);
    await tab.keyboard.type('Nadia Orlen');
    await tab.keyboard.press('Enter');
    const saved = await waitFor('the mark', async () => {
      const { ownMarks } = await client.library.annotationsFor(newsroom.newest.url);
      return ownMarks[0] ?? false;
    });
    expect(saved).toMatchObject({ target: { exact: passage }, mark: { speaker: { name: 'Nadia Orlen' } } });
    await openAndAnnotate(tab, client, newsroom.newest.url);
    expect(Object.values(await marksOn(tab)).flat()).toContain(passage);
    expect(await client.library.search('speaker:orlen', 5)).toHaveLength(1);
    await tab.evaluate(() => document.getSelection()?.removeAllRanges());
    await openPopover(tab, passage);
    const words = (await shadow.elements()).map(({ text }) => text).join(' ');
    expect(words).toContain('your own mark');
    await tab.keyboard.press('Escape');
    await shadow.close();
  });

  it('is looked up in the library', async () => {
    const [opened] = await Promise.all([
      journey.parley.context.waitForEvent('page'),
      chooseInMenu('look-up', '“truce”, in Port Alba'),
    ]);
    await opened.waitForURL(/#q=truce\+in\+Port\+Alba$/);
    await opened.close();
  });

  it('cannot be marked outside the article, and is told why', async () => {
    await tab.evaluate(() => document.getSelection()?.removeAllRanges());
    await chooseInMenu('mark-topic', '');
    const shadow = await shadowView(tab);
    await waitFor('the reason', async () =>
      (await shadow.elements()).some(({ text }) => /Nothing is selected/.test(text)),
    );
    await shadow.close();
  });
});

it('left no error on any console and asked for nothing outside this machine', () => {
  expect(journey.problems).toEqual([]);
  expect(journey.askedOutside).toEqual([]);
});

/** Six words in a row, in one text node of the page as a rule, that no mark touches. */
function unmarkedWords({ article: { text }, analysis }: Awaited<ReturnType<typeof openAndAnnotate>>): string {
  const marked = [
    ...analysis.topics.map(({ start, end }) => [start, end] as const),
    ...analysis.statements.flatMap(({ content }) => content),
  ];
  for (const match of text.matchAll(/[\p{L}]+(?: [\p{L}]+){5}/gu)) {
    const end = match.index + match[0].length;
    if (marked.every(([from, to]) => to <= match.index || end <= from)) return match[0];
  }
  throw new Error('Everything in the article is marked.');
}
