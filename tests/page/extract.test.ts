import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReadingBrowser, type ReadingBrowser } from './support/reading-browser.ts';

const FIRST =
  'The delegations met for the third day in the old customs house, and neither side would say when it ends.';
const SECOND =
  'A spokeswoman for the mediators said that both sides had agreed to come back on Monday with proposals.';
const THIRD =
  'The border crossings stay closed until then, the ministry of transport wrote in a short note to hauliers.';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const TEXT = [FIRST, SECOND, THIRD].join('\n');

let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await openReadingBrowser();
});
afterAll(() => browser?.close());

const textOf = (page: Page) => page.evaluate(async () => (await reading.extractMainText(document)).text);
const read = (html: string) => browser.on(html, textOf);

describe('main text', () => {
  test.each([
    [
      'navigation',
      `<nav><p>${'Sections of this outlet, and a long line about each of them. '.repeat(2)}</p></nav>${BODY}`,
    ],
    [
      'an aside',
      `<article>${BODY}<aside><p>Five things to know about the ceasefire, in a box beside the text of the story.</p></aside></article>`,
    ],
    [
      'a caption',
      `<article><figure><img alt=""><figcaption>Ministers on the bridge last week. Photograph by a reader of this outlet.</figcaption></figure>${BODY}</article>`,
    ],
    [
      'a byline and a date',
      `<article><h1>Talks resume</h1><p class="byline">By Ada Lindqvist in Port Sereno, who has followed the talks since May</p><time>14 March</time>${BODY}</article>`,
    ],
    [
      'related links',
      `<article>${BODY}<h3>Related stories</h3><ul><li><a href="/a">Old truce, new doubts</a></li><li><a href="/b">Who is who at the talks</a></li></ul></article>`,
    ],
    [
      'a list of teasers',
      `<main><article>${BODY}</article><div>${['a', 'b', 'c', 'd'].map((at) => `<div class="card"><h4><a href="/${at}">Dock workers strike again</a></h4><p>The unions want to be heard before the summer comes, a short teaser tells the reader here.</p></div>`).join('')}</div></main>`,
    ],
    [
      'comments',
      `<article>${BODY}</article><section id="comments"><p>I have never believed a word of what either of the two delegations says, and I never will.</p></section>`,
    ],
    [
      'a cookie bar',
      `<div class="cookie-bar"><p>We and our partners use cookies to show you what we think you would like to see on this page.</p></div>${BODY}`,
    ],
    [
      'a footer',
      `<article>${BODY}</article><footer><p>The Harbour Ledger is published in Norwick by people who like to read long sentences about themselves.</p></footer>`,
    ],
    [
      'hidden text',
      `<article>${BODY}<p hidden>${FIRST.toUpperCase()}</p><p style="display: none">${SECOND.toUpperCase()}</p></article>`,
    ],
    [
      'code',
      `<article><script type="text/plain">${FIRST} in a script</script><style>p { color: red }</style>${BODY}</article>`,
    ],
    [
      'a call to subscribe',
      `<article><p>${FIRST}</p><p><a href="/letter">Sign up for our newsletter</a></p><p>${SECOND}</p><p>${THIRD}</p></article>`,
    ],
  ])('leaves out %s', async (_, html) => {
    expect(await read(`<!doctype html><title>Talks resume</title><body>${html}</body>`)).toBe(TEXT);
  });

  test.each([
    ['a wrapper that is a form', `<form><div>${BODY}</div></form>`],
    [
      'a wrapper named after furniture',
      `<div class="social modal-enabled"><div class="sidebar-left">${BODY}</div></div>`,
    ],
    ['paragraphs as plain boxes', `<div><div>${FIRST}</div><div>${SECOND}</div><div>${THIRD}</div></div>`],
    ['paragraphs divided by line breaks', `<div>${FIRST}<br><br>${SECOND}<br>${THIRD}</div>`],
    [
      'whitespace of the source',
      `<div><p>\n   ${FIRST.replaceAll(' ', '\n\t ')}\n</p><p>${SECOND.replaceAll(' ', '&nbsp;')}</p><p>${THIRD}</p></div>`,
    ],
    [
      'inline elements inside words and quotes',
      `<article>${BODY.replace('customs', '<em>cus</em>to<a href="/x">ms</a>').replace('Monday', '<b>Mon</b>day')}</article>`,
    ],
    [
      'custom elements',
      `<story-body><article>${BODY.replace('mediators', '<person-link>mediators</person-link>')}</article></story-body>`,
    ],
  ])('keeps the text in %s', async (_, html) => {
    expect(await read(`<!doctype html><title>Talks resume</title><body>${html}</body>`)).toBe(TEXT);
  });

  test('keeps subheadings, quotations and lists of the article', async () => {
    const html = `<article><p>${FIRST}</p><h2>What was agreed</h2><ul><li>The crossings open on Friday.</li><li>Prisoners go home by June.</li></ul><blockquote><p>${SECOND}</p></blockquote><p>${THIRD}</p></article>`;
    expect(await read(html)).toBe(
      [
        FIRST,
        'What was agreed',
        'The crossings open on Friday.',
        'Prisoners go home by June.',
        SECOND,
        THIRD,
      ].join('\n'),
    );
  });

  test('keeps both copies of a body that stands twice, and the credit at its end', async () => {
    const html = `<main><article><h1>Talks resume</h1>${BODY}${BODY}<p>(Source: www.harbourledger.example)</p></article><aside><p>${'Most read today in all of our sections. '.repeat(3)}</p></aside></main>`;
    expect(await read(html)).toBe(`${TEXT}\n${TEXT}\n(Source: www.harbourledger.example)`);
  });

  test('of several articles on a page, takes the one under the headline that the page shares', async () => {
    const other =
      'Dock workers in Norwick will vote on the pay offer next week, their union said on Thursday evening. ';
    const html = `<!doctype html><head><meta property="og:title" content="Talks resume at the river"></head><body>
      <article><h1>Dock workers to vote</h1><p>${other.repeat(4)}</p><p>${other.repeat(5)}</p></article>
      <article><h1>Talks resume at the river</h1>${BODY}<p>${THIRD.repeat(5)}</p></article></body>`;
    expect(await read(html)).toBe(`${TEXT}\n${THIRD.repeat(5)}`);
  });

  test.each([
    ['an empty page', ''],
    ['a page of pictures', '<body><img alt="one"><img alt="two"></body>'],
    [
      'a page of links',
      '<body><ul><li><a href="/a">World</a></li><li><a href="/b">Business</a></li></ul></body>',
    ],
    ['a page of frames', '<frameset><frame></frameset>'],
  ])('is empty for %s', async (_, html) => {
    expect(await read(html)).toBe('');
  });

  test('reads five megabytes of text', async () => {
    const paragraph = `<p>${'Both sides said that they would come back to the table. '.repeat(200)}</p>\n`;
    const count = Math.ceil(5_000_000 / paragraph.length);
    const text = await read(`<article>${paragraph.repeat(count)}</article>`);
    expect(text.split('\n')).toHaveLength(count);
    expect(text.length).toBeGreaterThan(4_900_000);
  });
});

describe('the map back to the page', () => {
  const html = `<article><p>One  <b>two</b>\n three, <a href="/x">four</a> and more words to fill this first paragraph up well.</p><aside>left out</aside><p>${SECOND}</p><p>${THIRD}</p></article>`;

  test('every stretch of the text is found in live nodes, whitespace aside', async () => {
    const wrong = await browser.on(html, (page) =>
      page.evaluate(async () => {
        const main = await reading.extractMainText(document);
        const bad: string[] = [];
        for (let start = 0; start < main.text.length; start += 1) {
          for (const end of [start + 1, start + 7, start + 90]) {
            const wanted = main.text.slice(start, end).replace(/\s/g, '');
            const live = reading.rangesOf(main, start, Math.min(end, main.text.length)).map(String).join('');
            if (live.replace(/\s/g, '') !== wanted) bad.push(`${wanted} | ${live}`);
          }
        }
        return bad;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('ranges never run over what was left out', async () => {
    const ranges = await browser.on(html, (page) =>
      page.evaluate(async () => {
        const main = await reading.extractMainText(document);
        return reading.rangesOf(main, 0, main.text.length).map(String).join('');
      }),
    );
    expect(ranges).not.toContain('left out');
  });

  test.each(['removed', 'replaced', 'rewritten'] as const)(
    'a stretch whose node was %s has no ranges',
    async (change) => {
      const found = await browser.on(html, (page) =>
        page.evaluate(async (how) => {
          const main = await reading.extractMainText(document);
          const at = main.text.indexOf('spokeswoman');
          const words = () => reading.rangesOf(main, at, at + 11).map(String);
          const before = words();
          const node = reading.rangesOf(main, at, at + 11)[0]!.startContainer as Text;
          if (how === 'removed') node.remove();
          if (how === 'replaced') node.replaceWith(node.data);
          if (how === 'rewritten') node.data = `Yesterday ${node.data}`;
          return { before, after: words() };
        }, change),
      );
      expect(found).toEqual({ before: ['spokeswoman'], after: [] });
    },
  );

  test('reading leaves the page as it was', async () => {
    const changes = await browser.on(html, (page) =>
      page.evaluate(async () => {
        const before = document.documentElement.outerHTML;
        const observer = new MutationObserver(() => {});
        observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
        await reading.extractMainText(document);
        reading.readMetadata(document, location.href, '');
        reading.articleSignals(document);
        return [observer.takeRecords().length, document.documentElement.outerHTML === before];
      }),
    );
    expect(changes).toEqual([0, true]);
  });
});
