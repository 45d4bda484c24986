// npm run bench:page [-- --runs N] [--pages FOLDER]: what Parley costs a page's main thread, from its injection to the
// first paint of marks, with the network and the page's own scripts off. Each run has a fresh page, so nothing is warm.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { highlightSheetText } from '#page/highlight/palette.ts';
import { bundleForPage } from '../build/page-bundle.ts';
import type { StartedParley } from '../page/bench-entry.ts';
import { generatedArticle, generatedListing } from '../page/generated-page.ts';
import { SavedAddresses } from '../page/saved-address.ts';
import { openSavedPageBrowser, type SavedPageBrowser } from '../page/saved-page-browser.ts';
import type { TaskTimes } from '../page/task-times.ts';
import { measureTasks } from '../page/task-times.ts';

interface MeasuredPage {
  readonly html: Buffer;
  readonly address: string | null;
}

interface Figures extends TaskTimes, StartedParley {
  readonly elements: number;
  /** What the same page costs when the script injected does nothing: the measuring and the page's own work. */
  readonly measuringMs: number;
}

const NOTHING = 'void 0';

/** The waiting of `startParley`, as long as a page usually takes, without Parley. */
async function waitAsTheProbeDoes(): Promise<void> {
  for (let polls = 0; polls < 3; polls += 1) await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    pages: { type: 'string', default: '../shared/eval/pages' },
  },
});
const runs = Math.max(1, Number(values.runs) || 5);

/** Median of each figure over the runs. */
async function measure(browser: SavedPageBrowser, script: string, page: MeasuredPage): Promise<Figures> {
  const all: Figures[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await measureOnce(browser, script, page));
  const median = (pick: (figures: Figures) => number): number => middle(all.map(pick));
  return {
    totalMs: median((figures) => figures.totalMs),
    longestMs: median((figures) => figures.longestMs),
    longestFrameMs: median((figures) => figures.longestFrameMs),
    decisionMs: median((figures) => figures.decisionMs),
    elements: median((figures) => figures.elements),
    measuringMs: median((figures) => figures.measuringMs),
    ranges: median((figures) => figures.ranges),
  };
}

async function measureOnce(
  browser: SavedPageBrowser,
  script: string,
  measured: MeasuredPage,
): Promise<Figures> {
  const page = await browser.open(measured.html, measured.address);
  try {
    // As the browser does with the registered sheet: it is there before anything is measured.
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, highlightSheetText());
    await page.waitForTimeout(300);
    const measuring = await measureTasks(browser.browser, page, async () => {
      await page.evaluate(NOTHING);
      await page.evaluate(waitAsTheProbeDoes);
    });
    let started: StartedParley = { ranges: 0, decisionMs: 0 };
    const times = await measureTasks(browser.browser, page, async () => {
      await page.evaluate(script);
      started = await page.evaluate(() => globalThis.startParley());
    });
    const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
    return { ...times, ...started, elements, measuringMs: measuring.totalMs };
  } finally {
    await page.close();
  }
}

/** The pages whose main text people marked: those that the index gives a text for. */
async function markedPages(folder: string): Promise<MeasuredPage[]> {
  const index = path.join(folder, 'index.jsonl');
  if (!existsSync(index)) return [];
  const lines = (await readFile(index, 'utf8')).split('\n').filter((line) => line !== '');
  const marked = lines
    .map((line) => JSON.parse(line) as { id: string; text?: string | null })
    .filter((row) => row.text);
  const addresses = new SavedAddresses();
  return Promise.all(
    marked.map(async ({ id }) => {
      const file = path.join(folder, `${id}.html`);
      return { html: await readFile(file), address: addresses.of(file) };
    }),
  );
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function report(name: string, figures: Figures): void {
  const { totalMs, measuringMs, longestMs, longestFrameMs, elements, ranges, decisionMs } = figures;
  const tasks = `${totalMs.toFixed(1)} ms in all, ${measuringMs.toFixed(1)} of them the measuring, longest task ${longestMs.toFixed(1)} ms`;
  const rest = `article or not known in ${decisionMs.toFixed(1)} ms, longest frame ${longestFrameMs.toFixed(1)} ms`;
  process.stdout.write(`${name} (${elements} elements, ${ranges} ranges): ${tasks}; ${rest}\n`);
}

function reportMany(all: readonly Figures[]): void {
  const totals = all.map((figures) => figures.totalMs).toSorted((a, b) => a - b);
  const own = middle(all.map(({ totalMs, measuringMs }) => totalMs - measuringMs));
  const longest = Math.max(...all.map((figures) => figures.longestMs));
  const high = totals[Math.floor(totals.length * 0.95)] ?? 0;
  process.stdout.write(
    `marked pages (${all.length}): median ${middle(totals).toFixed(1)} ms (${own.toFixed(1)} without the measuring), 95th percentile ${high.toFixed(1)} ms, longest task ${longest.toFixed(1)} ms, pages with a task over 50 ms: ${all.filter((figures) => figures.longestMs > 50).length}\n`,
  );
}

const script = await bundleForPage('scripts/page/bench-entry.ts');
const browser = await openSavedPageBrowser();
try {
  const made = (html: string): MeasuredPage => ({ html: Buffer.from(html), address: null });
  await measureOnce(browser, script, made(generatedArticle(500)));
  report('generated article', await measure(browser, script, made(generatedArticle(5000))));
  report('generated article', await measure(browser, script, made(generatedArticle(10_000))));
  report('generated front page, left alone', await measure(browser, script, made(generatedListing(3000))));
  const pages = await markedPages(path.resolve(process.env.INIT_CWD ?? process.cwd(), values.pages));
  if (pages.length === 0) process.stdout.write(`No marked pages in ${values.pages}: passed over.\n`);
  const all: Figures[] = [];
  for (const page of pages) all.push(await measure(browser, script, page));
  if (all.length > 0) reportMany(all);
} finally {
  await browser.close();
}
