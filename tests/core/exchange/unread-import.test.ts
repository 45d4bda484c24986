import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cslJson, ris } from '#core/exchange/bibliography.ts';
import { readBookmarks } from '#core/exchange/bookmarks-import.ts';
import { readCslJson, readRis } from '#core/exchange/citation-import.ts';
import { articlesCsv } from '#core/exchange/csv.ts';
import { readArticlesCsv } from '#core/exchange/csv-import.ts';
import { ImportError } from '#core/exchange/import-error.ts';
import type { ImportReader } from '#core/exchange/import-item.ts';
import { NOW, problemsIn, readItems, recordsIn } from './read-items.ts';
import { refusalOf } from './refusal.ts';
import { sampleArticle } from './sample-article.ts';
import { written } from './written.ts';

const unread = async (read: ImportReader, file: string, pieceLength?: number) =>
  recordsIn(await readItems(read, file, pieceLength)).flatMap((record) =>
    record.kind === 'unread' ? [record.unread] : [],
  );

const sample = {
  url: 'http://127.0.0.1:8080/ledger/talks',
  title: 'Talks resume: "closer", says Reyl',
  site: 'The Harbour Ledger',
  byline: ['Ida Holm'],
  published: '2026-03-14',
};

describe('Parley’s own exports as unread coverage', () => {
  test('CSV of articles', async () => {
    const file = await written(articlesCsv, [sampleArticle]);
    expect(await unread(readArticlesCsv, file)).toEqual([{ ...sample, added: sampleArticle.firstRead }]);
  });
  test('CSL-JSON', async () => {
    expect(await unread(readCslJson, await written(cslJson, [sampleArticle]))).toEqual([
      { ...sample, added: NOW },
    ]);
  });
  test('RIS', async () => {
    expect(await unread(readRis, await written(ris, [sampleArticle]))).toEqual([{ ...sample, added: NOW }]);
  });
});

describe('CSV of articles', () => {
  const files: readonly (readonly [string, string, object])[] = [
    ['named otherwise', 'Link,Headline\nhttps://a.example/x,Talks\n', { title: 'Talks' }],
    ['with semicolons', 'url;title\nhttps://a.example/x;Talks, again\n', { title: 'Talks, again' }],
    ['with tabs', 'url\ttitle\nhttps://a.example/x\tTalks\n', { title: 'Talks' }],
    ['with a byte order mark', '\ufeffurl,title\r\nhttps://a.example/x,Talks\r\n', { title: 'Talks' }],
    ['without a last line end', 'url,title\nhttps://a.example/x,Talks', { title: 'Talks' }],
    [
      'with quoted line breaks',
      'url,title\nhttps://a.example/x,"Talks\n""again"""',
      { title: 'Talks "again"' },
    ],
    ['made inert', "url,title\nhttps://a.example/x,'=1+1\n", { title: '=1+1' }],
    ['with hostile signs', 'url,title\nhttps://a.example/x,a\u202eb\u0007c\n', { title: 'abc' }],
    [
      'with tracking',
      'url\nhttps://a.example/x?utm_source=b#top\n',
      { url: 'https://a.example/x', title: null },
    ],
  ];
  test.each(files)('%s', async (_, file, expected) => {
    expect(await unread(readArticlesCsv, file)).toMatchObject([{ url: 'https://a.example/x', ...expected }]);
  });

  test('rows without a web address are named by their line', async () => {
    const file = 'url,title\n"javascript:alert(1)","two\nlines"\n\nhttps://a.example/x,fine\nnone,none\n';
    expect(problemsIn(await readItems(readArticlesCsv, file))).toEqual([
      'Line 2: no web address.',
      'Line 6: no web address.',
    ]);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['an empty file', '', /empty/],
    ['no column of addresses', 'title,date\nTalks,2026-03-14\n', /first line names no column/],
    ['a quotation mark never closed', 'url,title\nhttps://a.example/x,"Talks\n', /Line 2: .* never closed/],
  ];
  test.each(refused)('%s is refused', async (_, file, message) => {
    expect(await refusalOf(() => readItems(readArticlesCsv, file))).toMatch(message);
  });
});

describe('bookmarks', () => {
  const head = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n';
  const links: readonly (readonly [string, string, object | null])[] = [
    [
      'a link with its date',
      '<DT><A HREF="https://a.example/x" ADD_DATE="1773446400" ICON="data:,">Talks &amp; truce &#8220;now&#x201D;</A>',
      { title: 'Talks & truce “now”', added: '2026-03-14T00:00:00.000Z' },
    ],
    [
      'markup in the title',
      '<DT><A HREF="https://a.example/x"><b>Talks</b> <img src=x onerror=a()></A>',
      { title: 'Talks' },
    ],
    ['escaped markup', '<A HREF="https://a.example/x">&lt;script&gt;</A>', { title: '<script>' }],
    ['single quotes', "<a href='https://a.example/x'>Talks</a>", { title: 'Talks' }],
    ['a date that is none', '<A HREF="https://a.example/x" ADD_DATE="1e999">T</A>', { added: NOW }],
    ['a bookmarklet', '<A HREF="javascript:alert(1)">Run</A>', null],
    ['an entity for a script', '<A HREF="&#106;avascript:alert(1)">Run</A>', null],
    ['a local file', '<A HREF="file:///etc/passwd">Secret</A>', null],
  ];
  test.each(links)('%s', async (_, link, expected) => {
    const file = `${head}${link}\n</DL><p>`;
    for (const pieceLength of [1, 7, 10_000]) {
      const found = await unread(readBookmarks, file, pieceLength);
      expect(found).toHaveLength(expected ? 1 : 0);
      if (expected) expect(found).toMatchObject([{ url: 'https://a.example/x', ...expected }]);
    }
  });

  test('a link that is never closed does not fill the memory', async () => {
    expect(await unread(readBookmarks, `${head}<a href="x">${'y'.repeat(500_000)}`, 50_000)).toEqual([]);
  });
});

describe('RIS', () => {
  test('a record without end is a file cut off', async () => {
    const file = 'TY  - NEWS\r\nUR  - https://a.example/x\r\nER  - \r\nTY  - NEWS\r\nTI  - Talks';
    expect(await refusalOf(() => readItems(readRis, file))).toMatch(/Line 4: .* no end/);
  });
  test('one author and one address of several lines', async () => {
    const file =
      'TY  - WEB\nAU  - Holm, Ida\nAU  - Newsroom\nUR  - https://a.example/x\nPY  - 2026/3/4/\nER  - \n';
    expect(await unread(readRis, file)).toMatchObject([
      { byline: ['Ida Holm', 'Newsroom'], published: '2026-03-04' },
    ]);
  });
});

test('no text whatever makes a reader fail otherwise than by saying why', async () => {
  const readers = [readArticlesCsv, readBookmarks, readCslJson, readRis];
  const fragment = fc.constantFrom(
    ...[
      'url,title\n',
      '"',
      ',',
      '<a href="https://a.example/x">',
      '</a>',
      '<',
      'TY  - NEWS\n',
      'ER  - \n',
      '[',
      '{',
      '}',
      ']',
      '"URL":',
      '\u202e',
      '🕊️',
      '\ud83d',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fragment, fc.string()), { maxLength: 12 }), async (parts) => {
      for (const read of readers) {
        try {
          for (const { url } of await unread(read, parts.join(''), 3)) expect(url).toMatch(/^https?:\/\//i);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }
    }),
    { numRuns: 300 },
  );
});
