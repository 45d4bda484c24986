// npm run bench:exchange: what exporting 100,000 annotations and importing a million lines cost.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ExchangeApi } from '#core/contract/exchange-api.ts';
import { writeBackup } from '#core/exchange/backup.ts';
import { EXPORT_FORMATS } from '#core/exchange/export-formats.ts';
import { recogniseFormat } from '#core/exchange/import-formats.ts';
import { checkImport } from '#core/exchange/import-run.ts';
import { articlesOf, recordsOf } from '#core/exchange/record-stream.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import { Library } from '#library/library.ts';
import { inMemory } from '#library/open-library.ts';

const ARTICLES = 1250;
const TOPICS = 50;
const STATEMENTS = 30;
const IMPORTED_LINES = 1_000_000;
/** As many characters as a file is read at a time. */
const PIECE = 1024 * 1024;
const NOW = '2026-11-23T00:00:00Z';
const MEASURE = '--measure';

const WORDS =
  'talks envoy border valley ministers truce delegation monitors corridor tariff delegates proposal union the of to a in and that for on'.split(
    ' ',
  );

/** An article of 800 words with marks all over, different for every number. */
function generated(number: number): { readonly article: ArticleSnapshot; readonly analysis: Analysis } {
  const words = Array.from(
    { length: 800 },
    (_, at) => WORDS[(at * 7 + number * 13 + at * at) % WORDS.length]!,
  );
  const text = words.join(' ').replace(/((?:\S+ ){60})/g, '$1\n');
  const step = Math.floor(text.length / (TOPICS + 1));
  const span = (at: number, length: number) => [at, Math.min(text.length, at + length)] as const;
  const name = `Speaker ${number % 200}`;
  return {
    article: {
      text,
      metadata: {
        url: `https://ledger.example/${number}`,
        canonicalUrl: `https://ledger.example/${number}`,
        title: `Article ${number}`,
        site: 'The Harbour Ledger',
        byline: ['Ida Holm'],
        published: '2026-03-14',
        modified: null,
        language: 'en',
        sourceLine: null,
      },
    },
    analysis: {
      topics: Array.from({ length: TOPICS }, (_, at) => {
        const [start, end] = span(at * step, 12);
        return { topic: at % 2 ? 'ceasefire' : 'talks', start, end, why: 'phrase “talks”' };
      }),
      statements: Array.from({ length: STATEMENTS }, (_, at) => ({
        kind: 'direct',
        content: [span(at * step, 150)],
        source: span(at * step, 8),
        cue: null,
        speaker: { name, key: `person:${number % 200}`, sort: 'person', role: null },
        move: 'rejects',
        moveCue: null,
        topics: ['talks'],
      })),
      sentences: [],
      parties: [],
      negotiation: null,
    },
  };
}

/** The longest time in milliseconds that other tasks waited while `work` ran. */
async function longestWait(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}

/** A list of articles of so many lines, made as it is read; between two pieces other tasks have their turn. */
async function* csvPieces(): AsyncGenerator<string> {
  let piece = 'url,title,site,published\n';
  for (let line = 1; line < IMPORTED_LINES; line++) {
    piece += `https://ledger.example/${line},"Talks, part ${line}",The Harbour Ledger,2026-03-14\n`;
    if (piece.length < PIECE) continue;
    await sleep(0);
    yield piece;
    piece = '';
  }
  yield piece;
}

type Asked = Pick<ExchangeApi, 'exportIds' | 'exportArticles' | 'exportRecords' | 'checkRecords'>;

/** A filled library. Between page and library stands a message, so each answer is a task of its own. */
async function filledLibrary(): Promise<Asked> {
  const library = new Library(await inMemory());
  for (let number = 0; number < ARTICLES; number++) {
    const { article, analysis } = generated(number);
    await library.remember(article, analysis, NOW);
  }
  const { exchange } = library;
  return {
    exportIds: (...args) => sleep(0).then(() => exchange.exportIds(...args)),
    exportArticles: (...args) => sleep(0).then(() => exchange.exportArticles(...args)),
    exportRecords: (...args) => sleep(0).then(() => exchange.exportRecords(...args)),
    checkRecords: (...args) => sleep(0).then(() => exchange.checkRecords(...args)),
  };
}

const BACKUP = 'backup';
const CSV_CHECK = 'check of a CSV file';
const TASKS: readonly string[] = [...EXPORT_FORMATS.map(({ id }) => id), BACKUP, CSV_CHECK];

function exportOf(id: string, library: Asked): AsyncIterable<string> {
  if (id === BACKUP) return writeBackup(recordsOf(library), NOW);
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`No format ${id}.`);
  const context = { exported: NOW, title: 'bench', byteOrderMark: false };
  return format.write(articlesOf(library, { kind: 'library' }), context);
}

/** Does one task in this process and prints what it cost. */
async function measure(task: string): Promise<void> {
  const library = await filledLibrary();
  const filled = Math.round(process.memoryUsage().rss / 1024 / 1024);
  let size = `${IMPORTED_LINES} lines`;
  const start = performance.now();
  const wait = await longestWait(async () => {
    if (task === CSV_CHECK) {
      const { read } = recogniseFormat('url,title\n', 'articles.csv', 1);
      await checkImport(read(csvPieces(), { now: NOW }), library);
      return;
    }
    let length = 0;
    for await (const piece of exportOf(task, library)) length += piece.length;
    size = `${(length / 1e6).toFixed(1)} M characters`;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const cells = [task, size, `${seconds} s`, `${Math.round(wait)} ms`, `${filled} MB`, `${peakMemory()} MB`];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** Measures each task in a process of its own, so that none pays for another or for the bundling of this command. */
async function measureApart(): Promise<void> {
  const annotations = ARTICLES * (TOPICS + STATEMENTS);
  process.stdout.write(
    `${annotations} annotations in ${ARTICLES} articles\n\n| task | size | time | longest wait | memory before | peak memory |\n|---|---|---|---|---|---|\n`,
  );
  for (const task of TASKS) {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), MEASURE, task], {
      stdio: 'inherit',
    });
    const code = await new Promise<number | null>((resolve) => {
      child.on('exit', resolve);
    });
    if (code !== 0) process.exitCode = 1;
  }
}

const [asked, task] = process.argv.slice(2);
if (asked === MEASURE && task) await measure(task);
else await measureApart();
