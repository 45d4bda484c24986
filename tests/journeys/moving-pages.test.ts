import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotated, openAndAnnotate, readArticle } from '../../scripts/demo/fill-library.ts';
import { marksOn } from '../../scripts/demo/page-marks.ts';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Journey, NEWSROOM_SITE, startReading } from './support/journey.ts';

/** Several times what Parley needs to mark these pages; waited where nothing may happen. */
const LONG_ENOUGH_MS = 1500;

let journey: Journey;
let tab: Page;

beforeAll(async () => {
  journey = await startReading();
  tab = await journey.parley.context.newPage();
});

afterAll(() => journey?.end());

const painted = async () => Object.values(await marksOn(tab)).flat();

describe('pages that move under the reader', () => {
  it('marks each story of a single-page app, and nothing on its front', async () => {
    const { newsroom, client } = journey;
    const [first, second] = newsroom.articles.filter((article) => article.kind === 'spa');
    await readArticle(tab, client, first!);
    await waitFor('marks', async () => (await painted()).length > 0);
    await tab.goBack();
    await waitFor('the marks to go', async () => (await painted()).length === 0);
    await tab.getByRole('link', { name: second!.title }).click();
    const page = await waitFor('the second story', async () => {
      const state = await annotated(tab, client);
      return state.article.metadata.title === second!.title && state;
    });
    expect(page.article.metadata.canonicalUrl).toBe(second!.url);
    expect(page.article.text).not.toContain(first!.blocks[0]!.text.slice(0, 40));
    expect(await client.library.find(first!.url)).not.toBeNull();
    expect(await client.library.find(second!.url)).not.toBeNull();
  });

  it('marks paragraphs that come late', async () => {
    const { newsroom, client } = journey;
    await readArticle(tab, client, newsroom.newest);
    await tab.evaluate((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      document.querySelector('.article-body')?.append(paragraph);
    }, 'Late in the evening Lindqvist said: “We will sign the ceasefire agreement on Monday, and the lanterns will be lit.”');
    await waitFor('the late marks', async () => (await painted()).some((text) => text.includes('lanterns')));
  });

  it('paints again after the page has wiped the registry', async () => {
    await openAndAnnotate(tab, journey.client, journey.newsroom.newest.url);
    const before = await marksOn(tab);
    await tab.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('.cookie-bar')?.remove();
    });
    await waitFor('the marks to come back', async () => (await painted()).length > 0);
    expect(await marksOn(tab)).toEqual(before);
  });

  it('shows the page the same marks whether the library is full or empty', async () => {
    const { newsroom, client } = journey;
    for (const article of newsroom.articles.slice(-6, -1)) await readArticle(tab, client, article);
    await readArticle(tab, client, newsroom.newest);
    const full = await registry();
    await client.library.forgetEverything();
    await readArticle(tab, client, newsroom.newest);
    expect(await registry()).toEqual(full);
  });

  it('changes what is marked with the density, at once', async () => {
    const { newsroom, client } = journey;
    await openAndAnnotate(tab, client, newsroom.newest.url);
    const page = await client.pageAt(tab.url());
    const counts: Record<string, number> = {};
    for (const density of ['calm', 'all', 'topics', 'off'] as const) {
      await page.setDensity(density);
      counts[density] = (await painted()).length;
    }
    expect(counts.all).toBeGreaterThan(counts.calm!);
    expect(counts.all).toBeGreaterThan(counts.topics!);
    expect(counts.off).toBe(0);
  });

  it('stops on every open page when access is taken back', async () => {
    const { newsroom, client, welcome } = journey;
    await openAndAnnotate(tab, client, newsroom.newest.url);
    await waitFor('marks', async () => (await painted()).length > 0);
    const removed = await welcome.evaluate(
      (origin) => chrome.permissions.remove({ origins: [origin] }),
      NEWSROOM_SITE,
    );
    expect(removed).toBe(true);
    await waitFor('the marks to go', async () => (await painted()).length === 0);
    expect(await tab.locator('parley-host').count()).toBe(0);
    await tab.reload();
    await tab.waitForTimeout(LONG_ENOUGH_MS);
    expect(await marksOn(tab)).toEqual({});
  });
});

/** Names, order, texts, priorities and styles, as a page can read them. */
function registry(): Promise<unknown> {
  return tab.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      priority: highlight.priority,
      type: highlight.type,
      ranges: [...highlight].map((range) => (range as Range).toString()),
      colour: getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
      line: getComputedStyle(document.body, `::highlight(${name})`).textDecoration,
    })),
  );
}
