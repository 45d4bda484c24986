import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parley-related-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const FIRST =
  'Delegations from Norland and Vastria opened talks in Orsay on the Sarn valley, where monitors are to watch a truce between the armies from the spring on, mediators told reporters.';
const ARTICLES = [
  {
    id: 'a',
    title: 'Talks on the Sarn valley',
    date: '2026-02-02',
    source: 'The Harbour Ledger',
    text: FIRST,
  },
  { id: 'b', title: 'Truce talks open', date: '2026-02-02', source: 'Velin Courier', text: FIRST },
  {
    id: 'c',
    title: 'Sarn valley truce',
    date: '2026-02-09',
    text: 'Norland wants monitors in the Sarn valley before any truce with Vastria begins.',
  },
  {
    id: 'd',
    title: 'Later',
    date: '2026-03-09',
    text: 'The truce between Norland and Vastria in the Sarn valley has held for a week.',
  },
];
const QUERIES = [
  { query_id: 'c' },
  { query_id: 'own', text: 'Monitors came to the Sarn valley.', date: '2026-02-20' },
];

async function run(articles: readonly unknown[], queries: readonly unknown[]) {
  const files = [path.join(folder, 'articles.jsonl'), path.join(folder, 'queries.jsonl')] as const;
  const lines = (values: readonly unknown[]) =>
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
  await writeFile(files[0], lines(articles));
  await writeFile(files[1], lines(queries));
  const args = ['scripts/run.mjs', 'related', '--articles', files[0], '--queries', files[1]];
  return new Promise<{ code: number; out: string; errors: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, out, errors) => {
      resolve({ code: error ? Number(error.code) : 0, out, errors });
    });
  });
}

test('candidates are dated on or before the query, the query left out, copies marked', async () => {
  const { out, code } = await run(ARTICLES, QUERIES);
  const [byId, byText] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(byId.query_id).toBe('c');
  expect(byId.results.map(({ id }: { id: string }) => id).sort()).toEqual(['a', 'b']);
  expect(byId.results[1].copyOf).toBe(byId.results[0].id);
  expect(byId.results[0].reasons.length).toBeGreaterThan(0);
  expect(byText.results.map(({ id }: { id: string }) => id).sort()).toEqual(['a', 'b', 'c']);
});

test('only the named fields are read', async () => {
  const plain = await run(ARTICLES, QUERIES);
  const labelled = await run(
    ARTICLES.map((article, i) => ({ ...article, story: `S${i}`, topic: 'x', relevant: ['a'] })),
    QUERIES.map((query) => ({ ...query, relevant: ['a'], gap_days: [7], title: 'Truce' })),
  );
  expect(labelled.out).toBe(plain.out);
});

test('a bad line is named, and the good ones still come out', async () => {
  const { out, errors, code } = await run(
    [ARTICLES[0], '{broken', { id: 'x', text: 'no date' }, ARTICLES[2]],
    ['[]]', QUERIES[0], { query_id: 'unknown' }],
  );
  expect(code).toBe(1);
  expect(errors).toMatch(/articles\.jsonl:2: /);
  expect(errors).toMatch(/articles\.jsonl:3: "date" is missing/);
  expect(errors).toMatch(/queries\.jsonl:1: /);
  expect(errors).toMatch(/queries\.jsonl:3: no article with id "unknown"/);
  expect(out.trim().split('\n')).toHaveLength(1);
});
