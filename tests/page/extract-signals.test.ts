import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReadingBrowser, type ReadingBrowser } from './support/reading-browser.ts';

const LONG =
  'The delegations met for the third day in the old customs house, and neither side would say when it ends, or what had been put on the table by whom.';
const BODY = `<p>${LONG}</p>`.repeat(4);
const TEASERS = Array.from(
  { length: 12 },
  (_, at) => `<article class="card"><h3><a href="/${at}">Story ${at}</a></h3><p>${LONG}</p></article>`,
).join('');
const JSON_LD = (json: string) => `<script type="application/ld+json">${json}</script>`;
const ARTICLE = 'https://northerncourier.example/2026/03/14/talks-at-the-river-resume';

let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await openReadingBrowser();
});
afterAll(() => browser?.close());

const signalsOf = (html: string, address: string) =>
  browser.on(html, (page) => page.evaluate(() => reading.articleSignals(document)), address);

describe('is this an article?', () => {
  test.each([
    ['NewsArticle', JSON_LD('{"@type":"NewsArticle"}') + BODY, true, true],
    ['an address as type', JSON_LD('{"@type":"https://schema.org/ReportageNewsArticle"}') + BODY, true, true],
    ['an array of types', JSON_LD('{"@type":["Thing","OpinionNewsArticle"]}') + BODY, true, true],
    ['@graph', JSON_LD('{"@graph":[{"@type":"WebSite"},{"@type":"LiveBlogPosting"}]}') + BODY, true, true],
    ['an array of objects', JSON_LD('[{"@type":"BreadcrumbList"},{"@type":"Article"}]') + BODY, true, true],
    ['og:type', `<meta property="og:type" content="article">${BODY}`, true, true],
    ['a short news item', `<meta property="og:type" content="article"><p>${LONG}</p>`, true, true],
    ['running text alone', `<h1>Talks resume</h1><div>${BODY}</div>`, true, false],
    ['text in plain boxes', `<div>${LONG}<br><br>${LONG}<br><br>${LONG}</div>`, true, false],
    ['broken JSON-LD, running text', JSON_LD('{"@type":"NewsArticle",,}') + BODY, true, false],
    [
      'a list of articles',
      JSON_LD('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}') + TEASERS,
      false,
      false,
    ],
    ['a page of teasers', `<main>${TEASERS}</main>`, false, false],
    [
      'the word of the publisher without text',
      '<meta property="og:type" content="article"><video></video>',
      false,
      true,
    ],
    ['a shop', '<p>Add to basket</p><p>Only three left</p>', false, false],
    ['an empty page', '', false, false],
  ])('%s', async (_, html, isArticle, hasSignals) => {
    expect(await signalsOf(html, ARTICLE)).toMatchObject({ isArticle, hasSignals });
  });

  test.each(['https://northerncourier.example/', 'https://northerncourier.example/index.html'])(
    'the front page %s is none, whatever it says',
    async (address) => {
      const html = `<meta property="og:type" content="article">${BODY}`;
      expect(await signalsOf(html, address)).toMatchObject({ isArticle: false });
    },
  );
});
