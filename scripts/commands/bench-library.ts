// npm run bench:library -- --articles N [--profile FOLDER] [--fill-only] [--minisearch]: the library of the built
// extension with N synthetic articles. The library is kept in the profile and only added to. Prints a table and, last,
// the same as JSON; a first table comes before memory and MiniSearch are measured, so that a long run that is stopped
// was not in vain. Keep a profile that took long outside node_modules, which "npm ci" empties.
import { existsSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type ExtensionLibrary, openExtensionLibrary, prepareExtension } from '../bench/extension-library.ts';
import { measureMiniSearch } from '../bench/mini-search.ts';
import { percentile } from '../bench/percentile.ts';
import { beginnings, pageToday, queryFor } from '../bench/synthetic-queries.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    profile: { type: 'string' },
    'fill-only': { type: 'boolean', default: false },
    minisearch: { type: 'boolean', default: false },
  },
});
const wanted = Number(values.articles);
if (!Number.isInteger(wanted) || wanted < 100) {
  process.stderr.write(
    'Usage: bench:library -- --articles N (at least 100) [--profile FOLDER] [--fill-only] [--minisearch]\n',
  );
  process.exit(2);
}
if (!existsSync('dist/chromium')) {
  process.stderr.write('No dist/chromium: run "npm run build" first.\n');
  process.exit(2);
}

const QUERIES = 100;
const INSERTS = 60;
/** The first questions find the program not yet compiled and nothing in SQLite's cache; they count as the cold start. */
const WARM_UP = 20;
/** In which V8 gives memory back that it no longer needs. */
const REST_MS = 20_000;
const profile = path.resolve(values.profile ?? `node_modules/.cache/parley-bench/${wanted}`);
mkdirSync(profile, { recursive: true });

const figures: Record<string, number | null> = { articles: wanted };
await prepareExtension();
let library = await openExtensionLibrary(profile);
await library.fill(wanted);
await library.close();
if (!values['fill-only']) {
  await measure();
  print();
  await measureMemory();
  if (values.minisearch) await measureBeside();
  print();
}

async function measure(): Promise<void> {
  library = await openExtensionLibrary(profile);
  figures['private memory before the library was asked, MB'] = library.memory()?.privateMB ?? null;
  figures['cold start after a browser restart, ms'] = await firstResult(library, 1);
  await library.closeOffscreenDocument();
  figures['cold start, offscreen document closed, ms'] = await firstResult(library, 2);
  figures['private memory after the first result, MB'] = library.memory()?.privateMB ?? null;
  for (let i = 0; i < WARM_UP; i++)
    await library.call('related', queryFor(pageToday(1000 + i, wanted), 'page'));
  for (const kind of ['statement', 'topic', 'page'] as const) {
    const times: number[] = [];
    for (let i = 0; i < QUERIES; i++) {
      times.push((await library.call('related', queryFor(pageToday(i, wanted), kind))).elapsedMs);
    }
    record(`related by ${kind}`, times);
  }
  record('related by topic, its page asked about just before', await clicksOnPages(library));
  record('search as you type', await typing(library));
  record('insert', await inserts(library));
  const { value: storage } = await library.call('storage');
  figures['disk per article, KB'] = storage.bytes / 1024 / storage.articles;
  figures['private memory at the end, MB'] = library.memory()?.privateMB ?? null;
  await library.close();
  // Timings on a busy machine say little; this tells which they were.
  figures['load average of the last minute'] = loadavg()[0]!;
}

/**
 * The library's own memory: what its worker adds to the extension's process after one question and, when it has come to
 * rest, after a hundred. The analysis, which the offscreen document starts beside it, is left out here.
 */
async function measureMemory(): Promise<void> {
  library = await openExtensionLibrary(profile);
  const without = library.memory()?.privateMB ?? null;
  const added = () => (without === null ? null : library.memory()!.privateMB - without);
  const queries = Array.from({ length: QUERIES }, (_, i) => queryFor(pageToday(i, wanted), 'statement'));
  await library.askWorkerAlone(queries.slice(0, 1));
  figures['memory that the library adds, after one question, MB'] = added();
  await library.askWorkerAlone(queries);
  figures['memory that the library adds, after a hundred more, MB'] = added();
  await library.page.waitForTimeout(REST_MS);
  figures['memory that the library adds, at rest, MB'] = added();
  await library.close();
}

/** In a fresh browser, so that nothing of the library counts into the memory. */
async function measureBeside(): Promise<void> {
  library = await openExtensionLibrary(profile);
  Object.assign(figures, await measureMiniSearch(library.page, wanted, library.memory));
  await library.close();
}

/** From the question to the answer, with everything that has to start for it. */
async function firstResult(of: ExtensionLibrary, number: number): Promise<number> {
  return (await of.call('related', queryFor(pageToday(5000 + number, wanted), 'topic'))).elapsedMs;
}

/** What a click takes on an open page: Parley asks about a page when it opens. */
async function clicksOnPages(into: ExtensionLibrary): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < QUERIES / 2; i++) {
    const opened = pageToday(2000 + i, wanted);
    await into.call('related', queryFor(opened, 'page'));
    times.push((await into.call('related', queryFor(opened, 'topic'))).elapsedMs);
  }
  return times;
}

async function typing(into: ExtensionLibrary): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < QUERIES / 5; i++) {
    for (const words of beginnings(pageToday(i, wanted))) {
      times.push((await into.call('search', words, 10)).elapsedMs);
    }
  }
  return times;
}

async function inserts(into: ExtensionLibrary): Promise<number[]> {
  const times: number[] = [];
  const stored: number[] = [];
  for (let i = 0; i < INSERTS; i++) {
    const { article, analysis, readAt } = pageToday(10_000 + i, wanted);
    const { value, elapsedMs } = await into.call('remember', article, analysis, readAt);
    times.push(elapsedMs);
    stored.push(value.id);
  }
  // The next run finds as many articles as this one.
  await into.call('forget', stored);
  return times;
}

function record(name: string, times: readonly number[]): void {
  figures[`${name} p50, ms`] = percentile(times, 0.5);
  figures[`${name} p95, ms`] = percentile(times, 0.95);
}

function print(): void {
  for (const [name, value] of Object.entries(figures)) {
    const shown = value === null ? 'not measured' : Number(value.toFixed(1)).toString();
    process.stdout.write(`${name.padEnd(52)}${shown.padStart(12)}\n`);
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
