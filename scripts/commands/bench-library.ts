// npm run bench:library -- --articles N [--profile FOLDER]: the library of the built extension with N synthetic
// articles. The library is kept in the profile and only added to. Prints a table and, last, the same as JSON.
import { existsSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { CoverageQuery, CoverageSubject } from '#core/model/coverage.ts';
import { type ExtensionLibrary, openExtensionLibrary } from '../bench/extension-library.ts';
import { type SyntheticArticle, syntheticArticle } from '../bench/synthetic-articles.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, profile: { type: 'string' } },
});
const wanted = Number(values.articles);
if (!Number.isInteger(wanted) || wanted < 100) {
  process.stderr.write('Usage: bench:library -- --articles N (at least 100)\n');
  process.exit(2);
}
if (!existsSync('dist/chromium')) {
  process.stderr.write('No dist/chromium: run "npm run build" first.\n');
  process.exit(2);
}

const BATCH = 200;
const QUERIES = 100;
const INSERTS = 60;
/** Numbers beyond those stored, so that no query is in the library and every insert is new. */
const UNSEEN = 10_000_000 + wanted;
const profile = path.resolve(values.profile ?? `node_modules/.cache/parley-bench/${wanted}`);
mkdirSync(profile, { recursive: true });

const figures: Record<string, number | null> = { articles: wanted };
let library = await openExtensionLibrary(profile);
await fill(library);
await library.close();

library = await openExtensionLibrary(profile);
figures['cold start after a browser restart, ms'] = await firstResult(library);
await library.restartWorker();
figures['cold start of the worker, ms'] = await firstResult(library);
for (const kind of ['statement', 'topic', 'page'] as const) {
  const times: number[] = [];
  for (let i = 0; i < QUERIES; i++) {
    times.push((await library.call('related', queryFor(syntheticArticle(UNSEEN + i), kind))).elapsedMs);
  }
  record(`related by ${kind}`, times);
}
record('search as you type', await typing(library));
record('insert', await inserts(library));
const { value: storage } = await library.call('storage');
figures['disk per article, KB'] = storage.bytes / 1024 / storage.articles;
figures['private memory, MB'] = library.privateMemory();
await library.close();
// Timings on a busy machine say little; this tells which they were.
figures['load average of the last five minutes'] = loadavg()[1]!;
print();

async function fill(into: ExtensionLibrary): Promise<void> {
  const { value: health } = await into.call('health');
  if (health.state !== 'ready') throw new Error(health.reason);
  const started = Date.now();
  for (let at = health.articles; at < wanted; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, wanted - at) }, (_, i) => syntheticArticle(at + i));
    await into.call('rememberMany', batch);
    if (at % 5000 < BATCH)
      process.stderr.write(`${at} articles, ${Math.round((Date.now() - started) / 1000)} s\n`);
  }
  await into.call('settle');
}

async function firstResult(of: ExtensionLibrary): Promise<number> {
  return (await of.call('related', queryFor(syntheticArticle(UNSEEN + 5000), 'topic'))).elapsedMs;
}

async function typing(into: ExtensionLibrary): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < QUERIES / 5; i++) {
    const words = syntheticArticle(UNSEEN + i)
      .article.text.slice(0, 200)
      .split(' ')
      .slice(1, 3)
      .join(' ');
    for (const length of [2, 3, 5, 8, words.length]) {
      times.push((await into.call('search', words.slice(0, length), 10)).elapsedMs);
    }
  }
  return times;
}

async function inserts(into: ExtensionLibrary): Promise<number[]> {
  const times: number[] = [];
  const stored: number[] = [];
  for (let i = 0; i < INSERTS; i++) {
    const { article, analysis, readAt } = syntheticArticle(UNSEEN + 6000 + i);
    const { value, elapsedMs } = await into.call('remember', article, analysis, readAt);
    times.push(elapsedMs);
    stored.push(value.id);
  }
  await into.call('forget', stored);
  return times;
}

function queryFor({ article, analysis }: SyntheticArticle, kind: CoverageSubject['kind']): CoverageQuery {
  const { canonicalUrl, title, published, site } = article.metadata;
  return {
    article: {
      canonicalUrl,
      title,
      site,
      published,
      text: article.text,
      topics: analysis.topics.map(({ topic }) => topic),
      parties: analysis.parties.map(({ key }) => key),
      speakers: analysis.statements.flatMap(({ speaker }) => (speaker ? [speaker.key] : [])),
      negotiation: analysis.negotiation?.key ?? null,
    },
    subject: subjectOf(article.text, analysis, kind),
    limit: 10,
  };
}

function subjectOf(
  text: string,
  analysis: SyntheticArticle['analysis'],
  kind: CoverageSubject['kind'],
): CoverageSubject {
  const statement = analysis.statements[0];
  if (kind === 'statement' && statement) {
    const [start, end] = statement.content[0]!;
    const speaker = statement.speaker?.key ?? null;
    return { kind, speaker, topics: statement.topics, passage: text.slice(start, end) };
  }
  if (kind === 'topic') return { kind, topic: analysis.topics[0]!.topic, passage: text.slice(0, 160) };
  return { kind: 'page' };
}

function record(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  figures[`${name} p50, ms`] = at(0.5);
  figures[`${name} p95, ms`] = at(0.95);
}

function print(): void {
  for (const [name, value] of Object.entries(figures)) {
    const shown = value === null ? 'not measured' : Number(value.toFixed(1)).toString();
    process.stdout.write(`${name.padEnd(44)}${shown.padStart(12)}\n`);
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
