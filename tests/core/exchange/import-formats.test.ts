import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '#core/exchange/export-formats.ts';
import { recogniseFormat } from '#core/exchange/import-formats.ts';
import { refusalOf } from './refusal.ts';
import { sampleArticle } from './sample-article.ts';
import { CONTEXT, written } from './written.ts';

describe('which file is which', () => {
  const files: readonly (readonly [string, string, string, string])[] = [
    ['a backup', '{"format":"parley-backup","version":1}\n', 'x.jsonl', 'Parley backup'],
    ['bookmarks', '<!DOCTYPE NETSCAPE-Bookmark-file-1>', 'bookmarks.html', 'Bookmarks'],
    ['a list of links', '<html><dl><dt><a href="x">', 'x.html', 'Bookmarks'],
    ['CSV by its name', 'link;title\n', 'articles.csv', 'Articles (CSV)'],
    ['CSV by its columns', 'title,URL,date\r\n', 'articles.txt', 'Articles (CSV)'],
    ['CSV with a byte order mark', '\xef\xbb\xbfurl,title\n', 'x', 'Articles (CSV)'],
    ['RIS', '\r\nTY  - NEWS\r\n', 'x.ris', 'Citations (RIS)'],
    ['Zotero’s CSL-JSON', '[\n\t{"id":"x","type":"article-newspaper"}]', 'x.json', 'Citations (CSL-JSON)'],
    ['the answer of Hypothesis', '{"total":1,"rows":[{"uri":"x"}]}', 'x.json', 'Hypothesis'],
    ['one annotation', '{"type":"Annotation"}', 'x.json', 'Web Annotation (JSON-LD)'],
  ];
  test.each(files)('%s', (_, head, name, label) => {
    expect(recogniseFormat(head, name, head.length).label).toBe(label);
  });

  const own: readonly (readonly [string, string])[] = [
    ['jsonld', 'Web Annotation (JSON-LD)'],
    ['hypothesis', 'Hypothesis'],
    ['csv-articles', 'Articles (CSV)'],
    ['csl', 'Citations (CSL-JSON)'],
    ['ris', 'Citations (RIS)'],
  ];
  test.each(own)('Parley’s own %s', async (id, label) => {
    const format = EXPORT_FORMATS.find((one) => one.id === id)!;
    const file = await written(format.write, [sampleArticle], { ...CONTEXT, byteOrderMark: false });
    expect(recogniseFormat(file.slice(0, 65_536), `x.${format.extension}`, file.length).label).toBe(label);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a ZIP archive, never unpacked', 'PK\x03\x04\x14\0', /ZIP archive/],
    ['a gzip file, never unpacked', '\x1f\x8b\x08', /gzip/],
    ['an SQLite file', 'SQLite format 3\0', /SQLite/],
    ['some text', 'hello', /“x” is none of the files/],
    ['some page', '<!doctype html><p>hello', /none of the files/],
    ['some JSON', '{"name":"x"}', /neither/],
    ['nothing', '', /none of the files/],
  ];
  test.each(refused)('%s is refused', async (_, head, message) => {
    expect(await refusalOf(() => recogniseFormat(head, 'x', head.length))).toMatch(message);
  });

  const GIGABYTE = 1024 ** 3;
  const large: readonly (readonly [string, string, string])[] = [
    ['a backup', '{"format":"parley-backup","version":1}', 'larger than 2,000 MB'],
    ['a CSV file', 'url,title\n', 'larger than 500 MB'],
  ];
  test.each(large)('%s of 2 GB is refused unread', async (_, head, message) => {
    expect(await refusalOf(() => recogniseFormat(head, 'x', 2 * GIGABYTE))).toContain(message);
    expect(recogniseFormat(head, 'x', 0.4 * GIGABYTE).label).toBeTruthy();
  });
});
