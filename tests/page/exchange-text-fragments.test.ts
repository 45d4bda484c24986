import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser as Chromium, chromium } from 'playwright-core';
import { type Browser as Firefox, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressAt } from '#core/anchor/text-fragment.ts';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath } from '../support/browser.ts';

const PARAGRAPHS = [
  'Talks on the Sarn valley resumed in Orsay on Monday, with the truce first on the list.',
  'The truce held through the night, the monitors said, and the talks went on.',
  'An emoji 🕊️ stands before the words, and so does a cafe\u0301 with a combining mark: the corridor opens.',
  '“We will not sign,” said Reyl, “a truce that freezes an injustice — not now, not in May.” He left the room before the mediators, who had asked for one more hour, could answer him or put another offer on the table.',
  'Commas, hyphens (re-opened) & ampersands are part of the last-minute offer.',
  'In the end the truce was signed, and the talks were over.',
];
const TEXT = PARAGRAPHS.join('\n');

const COMBINING = 'a word with a combining mark';

/** Passages by their words and, for words that come more than once, which of them. */
const PASSAGES: readonly (readonly [string, string, number])[] = [
  ['a word that comes four times, the second', 'truce', 1],
  ['a word that comes four times, the last', 'truce', 3],
  ['a word that comes in other letters before', 'talks', 1],
  ['a word after an emoji and a combining mark', 'corridor opens', 0],
  [COMBINING, 'cafe\u0301', 0],
  ['a long statement', PARAGRAPHS[3]!.slice(0, 205), 0],
  ['signs that have a meaning in an address', 'hyphens (re-opened) & ampersands', 0],
  ['a passage over two paragraphs', 'last-minute offer.\nIn the end', 0],
];

let server: Server;
let page = '';
beforeAll(async () => {
  // Two windows between the paragraphs: only one can be seen at a time.
  const body = PARAGRAPHS.map((text, index) => `<p id="p${index}">${text.replaceAll('&', '&amp;')}</p>`).join(
    '',
  );
  const html = `<!doctype html><meta charset="utf-8"><title>Talks</title><style>p{margin:200vh 0}</style>${body}`;
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/talks`;
});
afterAll(() => server?.close());

function addressOf(words: string, occurrence: number): string {
  let start = TEXT.indexOf(words);
  for (let seen = 0; seen < occurrence; seen++) start = TEXT.indexOf(words, start + 1);
  expect(start).toBeGreaterThan(0);
  return addressAt(page, TEXT, [start, start + words.length]);
}

/** The paragraph in which a passage starts. */
function paragraphOf(words: string, occurrence: number): string {
  let start = TEXT.indexOf(words);
  for (let seen = 0; seen < occurrence; seen++) start = TEXT.indexOf(words, start + 1);
  return `p${TEXT.slice(0, start).split('\n').length - 1}`;
}

/** Runs in the page: the paragraphs that can be seen, once the page has scrolled or had the time to. */
async function seenParagraphs(): Promise<readonly string[]> {
  for (let tries = 0; tries < 100 && scrollY === 0; tries++)
    await new Promise((done) => setTimeout(done, 50));
  return [...document.querySelectorAll('p')]
    .filter((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    })
    .map(({ id }) => id);
}

describe('text fragments scroll to the right place in Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] });
  });
  afterAll(() => browser?.close());

  test.each(PASSAGES)('%s', async (_, words, occurrence) => {
    const tab = await browser.newPage();
    await tab.goto(addressOf(words, occurrence));
    expect(await tab.evaluate(seenParagraphs)).toEqual([paragraphOf(words, occurrence)]);
    await tab.close();
  });
});

describe('text fragments scroll to the right place in Firefox', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });
  });
  afterAll(() => browser?.close());

  // Firefox (153) does not find a letter written with a combining mark: such a link opens the top of the page.
  test.each(PASSAGES.filter(([name]) => name !== COMBINING))('%s', async (_, words, occurrence) => {
    const tab = await browser.newPage();
    await tab.goto(addressOf(words, occurrence));
    expect(await tab.evaluate(seenParagraphs)).toEqual([paragraphOf(words, occurrence)]);
    await tab.close();
  });
});
