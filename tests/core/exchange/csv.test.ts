import { describe, expect, test } from 'vitest';
import { articlesCsv, statementsCsv, topicsCsv } from '#core/exchange/csv.ts';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { sampleArticle } from './sample-article.ts';
import { written } from './written.ts';

const titled = (title: string): ExportedArticle => ({
  ...sampleArticle,
  metadata: { ...sampleArticle.metadata, title },
});
const titleCell = async (title: string) =>
  (await written(articlesCsv, [titled(title)]))
    .split('\r\n')[1]!
    .slice('http://127.0.0.1:8080/ledger/talks,'.length);

describe('export as CSV', () => {
  test('one row per statement, with speaker, move and words', async () => {
    const [header, row, rest] = (await written(statementsCsv, [sampleArticle])).split('\r\n');
    expect(header).toMatch(/^url,title,site,published,speaker,role,kind,move,/);
    expect(row).toContain('Tomas Reyl,,direct,rejects,will not sign,said,');
    expect(rest).toBe('');
  });

  test('one row per topic mark, the note beside its mark and made inert', async () => {
    const rows = (await written(topicsCsv, [sampleArticle])).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toContain(`"'=HYPERLINK(""x"") first refusal, see 2 March"`);
  });

  const hostile: readonly (readonly [string, string, string])[] = [
    ['a formula', '=1+1', "'=1+1"],
    ['a formula after a plus', '+SUM(A1)', "'+SUM(A1)"],
    ['a formula after a minus', '-2+3', "'-2+3"],
    ['an at-formula', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind a control character', '\u0007=1', "'=1"],
    ['a formula behind a direction mark', '\u202e=1', "'=1"],
    ['quotation marks and commas', 'He said "no", twice', '"He said ""no"", twice"'],
    ['a line break', 'one\ntwo', 'one two'],
  ];
  test.each(hostile)('%s in a title stays text', async (_, title, cell) => {
    expect((await titleCell(title)).startsWith(`${cell},`)).toBe(true);
  });
});
