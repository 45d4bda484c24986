// npm run bench:exchange: what exporting 100,000 annotations and importing a million lines cost.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
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

async function measure(): Promise<void> {
  const library = new Library(await inMemory());
  for (let number = 0; number < ARTICLES; number++) {
    const { article, analysis } = generated(number);
    await library.remember(article, analysis, NOW);
  }
  // Between page and library stands a message, so each answer is a task of its own.
  const asked = {
    exportIds: (...args: Parameters<typeof library.exchange.exportIds>) =>
      sleep(0).then(() => library.exchange.exportIds(...args)),
    exportArticles: (...args: Parameters<typeof library.exchange.exportArticles>) =>
      sleep(0).then(() => library.exchange.exportArticles(...args)),
    exportRecords: (...args: Parameters<typeof library.exchange.exportRecords>) =>
      sleep(0).then(() => library.exchange.exportRecords(...args)),
    checkRecords: (...args: Parameters<typeof library.exchange.checkRecords>) =>
      sleep(0).then(() => library.exchange.checkRecords(...args)),
  };
  const annotations = ARTICLES * (TOPICS + STATEMENTS);
  process.stdout.write(`${annotations} annotations in ${ARTICLES} articles; memory ${memory()} MB\n`);
  const context = { exported: NOW, title: 'bench', byteOrderMark: false };
  const ways: readonly (readonly [string, () => AsyncIterable<string>])[] = [
    ...EXPORT_FORMATS.map(
      ({ id, write }) => [id, () => write(articlesOf(asked, { kind: 'library' }), context)] as const,
    ),
    ['backup', () => writeBackup(recordsOf(asked), NOW)],
  ];
  for (const [id, pieces] of ways) {
    let length = 0;
    const start = performance.now();
    const wait = await longestWait(async () => {
      for await (const piece of pieces()) length += piece.length;
    });
    report(`export ${id}`, start, `${(length / 1e6).toFixed(1)} M characters`, wait);
  }
  process.stdout.write(`peak memory of the exports ${peakMemory()} MB\n`);
  const start = performance.now();
  const format = recogniseFormat('url,title\n', 'articles.csv', 1);
  const wait = await longestWait(async () => {
    await checkImport(format.read(csvPieces(), { now: NOW }), asked);
  });
  report('check a CSV', start, `${IMPORTED_LINES} lines`, wait);
  process.stdout.write(`peak memory of all ${peakMemory()} MB\n`);
}

function report(what: string, start: number, size: string, wait: number): void {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `${what}: ${seconds} s, ${size}, longest wait ${Math.round(wait)} ms, memory ${memory()} MB\n`,
  );
}

function memory(): number {
  return Math.round(process.memoryUsage().rss / 1024 / 1024);
}

function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** Measures in a process of its own, since this one has just bundled the command. */
async function measureApart(): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), MEASURE], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

if (process.argv.includes(MEASURE)) await measure();
else process.exitCode = await measureApart();
