import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FiledLine, readArticleLines } from '#core/exchange/articles-jsonl.ts';
import { readTextArticle } from '#core/exchange/text-article.ts';
import { pieces } from './written.ts';

const URL = 'https://ledger.example/2026/talks';
const BODY = 'The envoys met again on Monday.\nNeither side would say more.';

async function lines(file: string): Promise<readonly FiledLine[]> {
  const read: FiledLine[] = [];
  for await (const line of readArticleLines(pieces(file))) read.push(line);
  return read;
}

describe('plain text', () => {
  test.each([
    ['address under the title', `Talks resume\n${URL}\n\n${BODY}\n`, null],
    ['address at the end', `Talks resume\n\n${BODY}\n\nSource: ${URL}`, null],
    [
      'address and date, with labels',
      `Talks resume\r\nURL: ${URL}\r\nDate: 14 March 2026\r\n\r\n${BODY}`,
      '2026-03-14',
    ],
    [
      'byte order mark and wide gaps',
      `\ufeffTalks resume\n2026-03-14\n${URL}\n\n\n${BODY.replace('\n', '  \n\n\n ')}`,
      '2026-03-14',
    ],
  ])('%s', (_, file, published) => {
    const read = readTextArticle(file);
    expect(read).toMatchObject({
      kind: 'article',
      article: { text: BODY, metadata: { url: URL, canonicalUrl: URL, title: 'Talks resume', published } },
    });
  });

  test('an address or a date within a sentence stays text', () => {
    const text = `See ${URL} for more.\nThey met on 14 March 2026.`;
    const read = readTextArticle(`Talks\n${URL}\n${text}`);
    expect(read).toMatchObject({ article: { text, metadata: { published: null } } });
  });

  test.each([
    ['nothing', '', 'no-address'],
    ['no address', `Talks resume\n${BODY}`, 'no-address'],
    ['an address of another kind', `Talks\njavascript:alert(1)\n${BODY}`, 'no-address'],
    ['no text', `Talks resume\n${URL}\n`, 'no-text'],
    ['too much text', `Talks\n${URL}\n${'word '.repeat(250_000)}`, 'text-too-long'],
  ])('refused: %s', (_, file, problem) => {
    expect(readTextArticle(file)).toEqual({ kind: 'problem', problem });
  });

  test('never throws, and no text has empty paragraphs', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(URL, '2026-03-14', '\u202e', '', '\n'),
    );
    fc.assert(
      fc.property(fc.array(line), (all) => {
        const read = readTextArticle(all.join('\n'));
        if (read.kind === 'article') expect(read.article.text).not.toMatch(/^\n|\n\n|\n$|^$/);
      }),
    );
  });
});

describe('JSON Lines', () => {
  const good = {
    url: `${URL}?utm_source=letter`,
    title: ' Talks\tresume ',
    date: '2026-03-14T08:00:00Z',
    text: BODY,
  };

  test('an article per line, known by its address without tracking', async () => {
    const file = `\ufeff${JSON.stringify({ ...good, source: 'The Harbour Ledger' })}\r\n\n${JSON.stringify(good)}`;
    const metadata = {
      url: good.url,
      canonicalUrl: URL,
      title: 'Talks resume',
      site: 'The Harbour Ledger',
      published: '2026-03-14T08:00:00Z',
    };
    expect(await lines(file)).toMatchObject([
      { line: 1, read: { kind: 'article', article: { text: BODY, metadata } } },
      { line: 3, read: { kind: 'article', article: { text: BODY, metadata: { ...metadata, site: null } } } },
    ]);
  });

  test.each([
    ['cut off', '{"url":"https://led', 'not-object'],
    ['a list', '[1]', 'not-object'],
    ['without text', JSON.stringify({ ...good, text: undefined }), 'no-text-field'],
    ['text that is a number', JSON.stringify({ ...good, text: 7 }), 'no-text-field'],
    ['empty text', JSON.stringify({ ...good, text: ' \n ' }), 'no-text'],
    ['no address', JSON.stringify({ ...good, url: 'file:///talks' }), 'no-address'],
    ['deep nesting', '['.repeat(20_000), 'not-object'],
  ])('a bad line is named, the others come in: %s', async (_, bad, problem) => {
    const read = await lines([JSON.stringify(good), bad, JSON.stringify(good)].join('\n'));
    expect(read.map(({ line, read: { kind } }) => [line, kind])).toEqual([
      [1, 'article'],
      [2, 'problem'],
      [3, 'article'],
    ]);
    expect(read[1]?.read).toEqual({ kind: 'problem', problem });
  });

  test('never throws', async () => {
    const field = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constantFrom(null, URL));
    const object = fc.record({ url: field, title: field, date: field, text: field, source: field });
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      object.map((item) => JSON.stringify(item)),
    );
    await fc.assert(fc.asyncProperty(fc.array(line), async (all) => void (await lines(all.join('\n')))));
  });
});
