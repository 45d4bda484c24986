import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedFileKind } from '#core/exchange/saved-file-kind.ts';

test.each([
  ['a page', '<!DOCTYPE html><title>Talks</title>', 'talks.html', 'html'],
  ['a page without a telling name', '\n<html><body>', 'talks', 'html'],
  [
    'a page that a browser saved',
    '<!-- saved from url=(0022)https://ledger.example -->',
    'talks.htm',
    'html',
  ],
  ['a page in UTF-16', '\xff\xfe<\0h\0t\0m\0l\0', 'talks.html', 'html'],
  ['a page in one file', 'From: <Saved>\r\nContent-Type: multipart/related;', 'talks.mhtml', 'mhtml'],
  ['the same under another name', 'MIME-Version: 1.0\r\nContent-Type: text/html', 'talks.eml', 'mhtml'],
  ['articles as JSON', '\xef\xbb\xbf{"url":"https://ledger.example/a"}', 'articles.json', 'jsonl'],
  ['a backup', '{"format":"parley-backup","version":1}', 'all.parley.jsonl', 'backup'],
  ['articles whose first line is broken', 'oops\n{"url":""}', 'articles.jsonl', 'jsonl'],
  ['text', 'Talks resume\nhttps://ledger.example/a\n', 'talks.txt', 'text'],
  ['a PDF', '%PDF-1.7', 'talks.pdf', null],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0', 'talks.html', null],
  ['an archive', 'PK\x03\x04\0\0', 'talks.zip', null],
  ['MHTML by name alone', 'just words', 'talks.mht', null],
  ['nothing', ' \n', 'talks.txt', null],
])('%s', (_, head, name, kind) => {
  expect(savedFileKind(head, name)).toBe(kind);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (head, name) => void savedFileKind(head, name)),
  );
});
