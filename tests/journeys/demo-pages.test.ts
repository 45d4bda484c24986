import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    const before = await client.library.health();
    await readArticle(tab, client, newsroom.newest);
    await readArticle(tab, client, newsroom.newest);
    expect(await client.library.health()).toEqual(before);
    await tab.close();
  });

  it('has prior coverage for the newest one, and never its own copy', async () => {
    const { newsroom, client, parley } = journey;
    const tab = await parley.context.newPage();
    const copy = newsroom.articles.find((article) => article.slug === 'first-document-signed');
    await readArticle(tab, client, copy!);
    const { article, analysis } = await annotated(tab, client);
    const coverage = await client.background.related({
      article: {
        canonicalUrl: article.metadata.canonicalUrl,
        title: article.metadata.title,
        published: article.metadata.published,
        text: article.text,
        topics: [...new Set(analysis.topics.map((mark) => mark.topic))],
        parties: [],
        speakers: [],
        negotiation: null,
      },
      subject: { kind: 'page' },
      limit: 20,
    });
    const urls = coverage.items.map((item) => item.url);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => url.includes('swap'))).toEqual([]);
    await tab.close();
  });

  it('left no error on any console and asked for nothing outside this machine', () => {
    expect(journey.problems).toEqual([]);
    expect(journey.askedOutside).toEqual([]);
  });
});

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
