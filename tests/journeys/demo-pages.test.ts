import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryArticle } from '#core/marks/coverage-query.ts';
import { annotated, readArticle } from '../../scripts/demo/fill-library.ts';
import { marksOn } from '../../scripts/demo/page-marks.ts';
import type { NewsroomArticle } from '../../scripts/newsroom/server.mjs';
import { type Journey, startReading } from './support/journey.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startReading();
});

afterAll(() => journey?.end());

describe('every article of the demo newsroom', () => {
  it('is read, marked and remembered, its furniture left out, its page left as it was', async () => {
    const { newsroom, client, parley } = journey;
    const tab = await parley.context.newPage();
    for (const article of newsroom.articles) {
      await readArticle(tab, client, article);
      const page = await annotated(tab, client);
      expect(page.article.metadata, article.slug).toMatchObject({
        title: article.title,
        canonicalUrl: article.url,
      });
      expect(missingParagraphs(article, page.article.text), article.slug).toEqual([]);
      expect(page.article.text, article.slug).not.toMatch(FURNITURE);
      expect(page.analysis.topics.length, article.slug).toBeGreaterThan(0);
      expect(page.analysis.statements.length, article.slug).toBeGreaterThan(0);
      const painted = Object.values(await marksOn(tab)).flat();
      expect(painted.length, article.slug).toBeGreaterThan(0);
      const added = await tab.evaluate(() =>
        [...document.documentElement.children].slice(2).map((each) => each.tagName),
      );
      expect(added.length, article.slug).toBe(1);
    }
    expect(await client.library.health()).toMatchObject({ articles: newsroom.articles.length });
    await tab.close();
  });

  it('is stored once, however often it is opened', async () => {
    const { newsroom, client, parley } = journey;
    const tab = await parley.context.newPage();
    await readArticle(tab, client, newsroom.newest);
    const before = await client.library.health();
    await readArticle(tab, client, newsroom.newest);
    await readArticle(tab, client, newsroom.newest);
    expect(await client.library.health()).toEqual(before);
    await tab.close();
  });

  it('has prior coverage, but never itself or another copy of its own text', async () => {
    const { newsroom } = journey;
    const tab = await journey.parley.context.newPage();
    const read = (slug: string) =>
      readArticle(tab, journey.client, newsroom.articles.find((article) => article.slug === slug)!);
    await read('truce-extended');
    await read('karst-opens-door');
    await readArticle(tab, journey.client, newsroom.newest);
    const forNewest = await coverageOf(tab);
    expect(forNewest.length).toBeGreaterThan(0);
    expect(forNewest).not.toContain(newsroom.newest.url);

    for (const slug of ['prisoner-swap', 'swap-of-prisoners-agreed', 'first-document-signed'])
      await read(slug);
    expect((await coverageOf(tab)).filter((url) => /swap|first-document/.test(url))).toEqual([]);
    await tab.close();
  });

  it('left no error on any console and asked for nothing outside this machine', () => {
    expect(journey.problems).toEqual([]);
    expect(journey.askedOutside).toEqual([]);
  });
});

/** Addresses of what the library offers for the page in the tab as a whole. */
async function coverageOf(tab: Page): Promise<readonly string[]> {
  const { article, analysis } = await annotated(tab, journey.client);
  const coverage = await journey.client.background.related({
    article: queryArticle(article, analysis),
    subject: { kind: 'page' },
    limit: 20,
  });
  return coverage.items.map((item) => item.url);
}

/** Words of comments, advertisements, captions and boxes. */
const FURNITURE =
  /grandfather used to say|Halyard|Morning Tide|Fjordline|cookies|Copy link|seed potatoes|For clients only|More from the Post|Photograph: Harbour Ledger/;

function missingParagraphs(article: NewsroomArticle, text: string): readonly string[] {
  const flat = (each: string) => each.replace(/\*/g, '').replace(/\s+/g, ' ');
  const whole = flat(text);
  return article.blocks
    .filter((block) => block.kind === 'paragraph' && !AGENCY_CREDIT.test(block.text))
    .map((block) => flat(block.text))
    .filter((paragraph) => !whole.includes(paragraph));
}

/** A line that names the agency may be taken for text or for furniture. */
const AGENCY_CREDIT = /^\(Source: |contributed to this report|^\*This article was updated/;
