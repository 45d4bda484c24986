import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForPage } from '../../scripts/build/page-bundle.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/server.mjs';
import { openSavedPageBrowser, type SavedPageBrowser } from '../../scripts/page/saved-page-browser.ts';

const ADDRESS = 'https://northerncourier.example/2026/03/14/talks-at-the-river-resume';
const TEXT = [
  'The delegations met for the third day in the old customs house, and neither side would say when it ends.',
  'A spokeswoman for the mediators said that both sides had agreed to come back on Monday with proposals.',
  'The border crossings stay closed until then, the ministry of transport wrote in a short note to hauliers.',
];
const BODY = `<article>${TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`;

let newsroom: Newsroom;
let browser: SavedPageBrowser;
let script: string;
/** A page to read files in; whatever it asks the network for is written down. */
let desk: Page;
const asked: string[] = [];

beforeAll(async () => {
  [newsroom, browser, script] = await Promise.all([
    startNewsroom(),
    openSavedPageBrowser(),
    bundleForPage('tests/page/support/saved-page-probe.ts'),
  ]);
  desk = await browser.open(Buffer.from('<!doctype html><title>Desk</title>'), null);
  desk.on('request', (request) => asked.push(request.url()));
  await desk.evaluate(script);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const readHtml = (html: string | Buffer) =>
  desk.evaluate((base64) => saved.html(base64), Buffer.from(html).toString('base64'));

describe('a saved newsroom page gives what the live one gave', () => {
  /** One page of each outlet's make, and the live blog; the app has no text before its scripts run. */
  const served = () => {
    const pages = newsroom.articles.filter(({ kind }) => kind !== 'spa');
    const first = new Set(new Map(pages.map((page) => [page.outlet, page])).values());
    return pages.filter((page) => first.has(page) || page.kind === 'live');
  };

  test('as HTML', async () => {
    for (const { url, slug } of served()) {
      const html = Buffer.from(await (await fetch(url)).arrayBuffer());
      const page = await browser.open(html, url);
      await page.evaluate(script);
      const live = await page.evaluate(() => saved.live());
      await page.close();
      const read = await readHtml(
        Buffer.concat([Buffer.from(`<!-- saved from url=(0099)${url} -->\n`), html]),
      );
      expect(live.text.length, slug).toBeGreaterThan(1000);
      expect(read, slug).toEqual({ kind: 'article', article: live });
    }
  });

  test('as MHTML, as Chromium writes it', async () => {
    for (const { url, slug } of served()) {
      const page = await browser.open(Buffer.from(await (await fetch(url)).arrayBuffer()), url);
      await page.evaluate(script);
      const live = await page.evaluate(() => saved.live());
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
      await page.close();
      const read = await desk.evaluate((base64) => saved.mhtml(base64), Buffer.from(data).toString('base64'));
      expect(read, slug).toMatchObject({
        kind: 'article',
        article: { text: live.text, metadata: { url, canonicalUrl: live.metadata.canonicalUrl } },
      });
    }
  });
});

describe('the address', () => {
  test.each([
    ['the canonical link', `<link rel="canonical" href="${ADDRESS}">${BODY}`],
    ['og:url', `<meta property="og:url" content="${ADDRESS}">${BODY}`],
    ['the comment of a browser', `<!-- saved from url=(0070)${ADDRESS} -->${BODY}`],
    ['the comment of SingleFile', `<html><!--\n Page saved with SingleFile \n url: ${ADDRESS} \n-->${BODY}`],
    [
      'the first that is a web address',
      `<!-- saved from url=(0014)about:internet --><link rel="canonical" href="/talks"><link rel="canonical" href="${ADDRESS}">${BODY}`,
    ],
  ])('comes from %s', async (_, html) => {
    const read = await readHtml(`<!doctype html>${html}`);
    expect(read).toMatchObject({
      kind: 'article',
      article: { text: TEXT.join('\n'), metadata: { url: ADDRESS, canonicalUrl: ADDRESS } },
    });
  });

  test.each([
    ['no address', BODY, 'no-saved-address'],
    [
      'addresses that are none',
      `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/talks">${BODY}`,
      'no-saved-address',
    ],
    ['no text', `<link rel="canonical" href="${ADDRESS}">`, 'no-text'],
    ['nothing', '', 'no-saved-address'],
  ])('a page with %s is refused', async (_, html, problem) => {
    expect(await readHtml(html)).toEqual({ kind: 'problem', problem });
  });
});

describe('the charset', () => {
  const page = (meta: string) =>
    `${meta}<link rel="canonical" href="${ADDRESS}">${BODY.replace('old', '“café”')}`;
  const text = TEXT.join('\n').replace('old', '“café”');
  const windows = (html: string) =>
    Buffer.from(html.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');

  test.each([
    ['UTF-8', Buffer.from(page(''))],
    ['UTF-8 that calls itself something else', Buffer.from(page('<meta charset="iso-8859-1">'))],
    ['UTF-16', Buffer.from(`\ufeff${page('')}`, 'utf16le')],
    ['windows-1252, named', windows(page('<meta charset="windows-1252">'))],
    ['windows-1252, not named', windows(page(''))],
    ['windows-1252 under a name that nobody knows', windows(page('<meta charset="klingon">'))],
  ])('%s', async (_, html) => {
    expect(await readHtml(html)).toMatchObject({ article: { text } });
  });
});

test('nothing in a file runs and nothing is loaded', async () => {
  const hostile = [
    '<script>globalThis.hacked = 1</script>',
    '<img src="https://tracker.example/a.png" onerror="globalThis.hacked = 2">',
    '<link rel="stylesheet" href="https://tracker.example/a.css">',
    '<iframe src="https://tracker.example/frame" srcdoc="<script>parent.hacked = 3</script>"></iframe>',
    '<svg onload="globalThis.hacked = 4"></svg>',
    '<meta http-equiv="refresh" content="0;url=https://tracker.example/away">',
    '<video autoplay src="https://tracker.example/a.mp4"></video>',
    '<base href="https://tracker.example/">',
  ].join('');
  asked.length = 0;
  const read = await readHtml(`${hostile}<link rel="canonical" href="${ADDRESS}">${BODY}`);
  expect(read).toMatchObject({ kind: 'article', article: { text: TEXT.join('\n') } });
  // A page that loaded one of these would ask at once; a load of our own shows that asking is seen.
  await desk.evaluate(() => fetch('https://control.example/').catch(() => {}));
  expect(asked).toEqual(['https://control.example/']);
  expect(await desk.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
});
