import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const SENTENCE =
  'The delegations met for the third day in the old customs house, and nobody would say when it ends.';
const page = (title: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}<script>document.title = 'changed by a script'</script></head><body><article><h1>${title}</h1>${`<p>${SENTENCE}</p>`.repeat(3)}</article></body></html>`;
const ADDRESS = 'https://northerncourier.example/2026/03/14/talks-at-the-river-resume';

let folder: string;
const file = (name: string) => path.join(folder, name);
const index = (rows: readonly object[]) =>
  writeFile(file('index.jsonl'), `not json\n${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
const parse = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parley-extract-'));
  await writeFile(
    file('known.html'),
    page('Talks at the river resume', '<meta property="og:type" content="article">'),
  );
  await writeFile(file('unknown.html'), page('Dock workers vote').replace('<html lang="en">', '<html>'));
  await writeFile(file('empty.html'), '');
  await index([
    { id: 'known', original_url: `${ADDRESS}?utm_source=x` },
    { id: 'unknown', original_url: 'nonsense' },
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('gives a line per page in order; a bad file is named and the others still come out', async () => {
  const names = ['known.html', 'missing.html', 'unknown.html', 'empty.html'].map(file);
  const { stdout, stderr, status } = await runCommand('extract', names, '');
  expect(status).toBe(1);
  expect(stderr).toContain(file('missing.html'));
  expect(stderr.trim().split('\n')).toHaveLength(1);
  const text = [SENTENCE, SENTENCE, SENTENCE].join('\n');
  expect(parse(stdout)).toEqual([
    {
      file: names[0],
      text,
      title: 'Talks at the river resume',
      url: ADDRESS,
      site: null,
      byline: [],
      published: '2026-03-14',
      modified: null,
      language: 'en',
      isArticle: true,
    },
    expect.objectContaining({
      file: names[2],
      text,
      title: 'Dock workers vote',
      isArticle: false,
      language: null,
    }),
    expect.objectContaining({ file: names[3], text: '', title: null, isArticle: false }),
  ]);
});

test('reads only the named fields of the index', async () => {
  const plain = await runCommand('extract', [file('known.html')], '');
  const rows = [
    { id: 'known', original_url: `${ADDRESS}?utm_source=x`, text: 'gold', title: 'gold', domain: 'gold' },
  ];
  await index(rows);
  expect(await runCommand('extract', [file('known.html')], '')).toEqual(plain);
});
