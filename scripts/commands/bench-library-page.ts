// npm run bench:library-page -- --articles N [--profile FOLDER]: the library page of the built extension over N synthetic
// articles: how long its pages take to show, and how it scrolls. Prints a table and, last, the same as JSON.
import { existsSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { toggleOperator } from '#core/search/search-tokens.ts';
import { chromiumPath } from '../../tests/support/browser.ts';
import { copyExtension } from '../bench/keyed-copy.ts';
import { syntheticArticle } from '../bench/synthetic-articles.ts';
import { clientThrough, type ExtensionClient } from '../demo/extension-client.ts';
import { LIBRARY_PAGE, launchParley } from '../demo/parley-browser.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, profile: { type: 'string' } },
});
const wanted = Number(values.articles);
if (!Number.isInteger(wanted) || wanted < 100 || !existsSync('dist/chromium')) {
  process.stderr.write('Usage, after "npm run build": bench:library-page -- --articles N (at least 100)\n');
  process.exit(2);
}

const BATCH = 200;
const RUNS = 7;
/** Between two runs, for what the page before still asks of the library. */
const PAUSE_MS = 300;
/** Each frame of the scrolling bench goes on by this much, CSS pixels: a fast fling. */
const SCROLL_STEP = 600;
const SCROLL_FRAMES = 240;
const profile = path.resolve(values.profile ?? `node_modules/.cache/parley-bench/page-${wanted}`);
mkdirSync(profile, { recursive: true });
const figures: Record<string, number> = { articles: wanted };

const EXTENSION = path.resolve('node_modules/.cache/parley-bench/page-extension');
copyExtension(EXTENSION);
const parley = await launchParley({
  program: chromiumPath(),
  extensionFolder: EXTENSION,
  profileFolder: profile,
});
const page = await parley.ownPage(LIBRARY_PAGE);
const { library } = clientThrough(page);
await fill(library);
await page.reload();
await page.locator('[data-article]').first().waitFor();
const facets = await library.facets('', 300);
const talks = facets.negotiations[0]!;
const topic = facets.topics[0]!;
const speaker = facets.speakers[0]!;
const summary = await library.negotiation(talks.key);
// A library that is kept may hold more than was asked for.
figures.articles = facets.articles;
figures.negotiations = facets.negotiations.length;
figures['statements of the largest negotiation'] = summary?.statements ?? 0;

const topicSearch = `q=${encodeURIComponent(toggleOperator('', 'topic', topic.key))}`;
/** What is waited for must not be in the page before: the front has a "bar", too. */
const VIEWS: readonly (readonly [name: string, hash: string, done: string])[] = [
  ['all articles', '', '[data-article]'],
  ['articles of a topic', topicSearch, '.hits [data-article]'],
  // Busy until the lists belong to this search, which has the topic chosen.
  [
    'facets of a topic',
    topicSearch,
    `.facets[aria-busy="false"]:has([data-key="${topic.key}"][aria-pressed="true"])`,
  ],
  ['all negotiations', 'all=negotiations', '.index li'],
  ['all speakers', 'all=speakers', '.index li'],
  ['negotiation, heading', address('negotiation', talks.key), '.place h1:not(.hidden)'],
  ['negotiation, timeline', address('negotiation', talks.key), '.timeline-chart .bar'],
  ['negotiation, positions', address('negotiation', talks.key), '.position'],
  [
    'negotiation, words of all positions shown',
    address('negotiation', talks.key),
    '.positions:not(:has(.coming-words))',
  ],
  ['negotiation, statements', address('negotiation', talks.key), '.statement-row'],
  ['topic, with statements', address('topic', topic.key), '.statement-row'],
  ['speaker, with statements', address('speaker', speaker.key), '.statement-row'],
  ['stored article', 'article=1', '.article-text p'],
];
for (const [name, done] of [
  ['opened anew, articles', '[data-article]'],
  ['opened anew, facets', '.facets[aria-busy="false"]'],
] as const) {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.evaluate(() => {
      location.hash = '';
    });
    times.push(await timeToOpen(page, done));
  }
  report(name, times);
}
for (const [name, hash, done] of VIEWS) {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    // From a page of another kind, so that nothing of what is waited for is there already; all of it read.
    const [away, ready] = hash === '' ? ['all=topics', '.index li'] : ['', '.articles [data-article]'];
    await page.evaluate((to) => {
      location.hash = to;
    }, away);
    await page.locator(ready).first().waitFor();
    await page.waitForTimeout(PAUSE_MS);
    times.push(await timeTo(page, hash, done));
  }
  report(name, times);
}
await page.evaluate(() => {
  location.hash = '';
});
await page.locator('[data-article]').first().waitFor();
Object.assign(figures, await scrollFigures(page));
figures['load average of the last five minutes'] = loadavg()[1]!;
await parley.close();
for (const [name, value] of Object.entries(figures))
  process.stdout.write(`${name.padEnd(56)}${Number(value.toFixed(1)).toString().padStart(10)}\n`);
process.stdout.write(`${JSON.stringify(figures)}\n`);

function report(name: string, times: number[]): void {
  times.sort((a, b) => a - b);
  figures[`${name}, median ms`] = times[Math.floor(times.length / 2)]!;
  figures[`${name}, slowest ms`] = times.at(-1)!;
  process.stderr.write(`${name}: ${times.map(Math.round).join(' ')} ms\n`);
}

function address(kind: string, key: string): string {
  return new URLSearchParams({ [kind]: key }).toString();
}

async function fill(into: ExtensionClient['library']): Promise<void> {
  const health = await into.health();
  if (health.state !== 'ready') throw new Error(health.reason);
  for (let at = health.articles; at < wanted; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, wanted - at) }, (_, i) => syntheticArticle(at + i));
    await into.rememberMany(batch);
    if (at % 2000 < BATCH) process.stderr.write(`${at} articles stored\n`);
  }
  await into.settle();
}

/** From the change of the address to the frame after what is waited for is there, ms. */
function timeTo(on: Page, hash: string, done: string): Promise<number> {
  return on.evaluate(
    async ([to, selector]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const started = performance.now();
      location.hash = to!;
      while (!document.querySelector(selector!)) await frame();
      await frame();
      return performance.now() - started;
    },
    [hash, done],
  );
}

/** From the start of the page's navigation to the frame after what is waited for is there, ms. */
async function timeToOpen(on: Page, done: string): Promise<number> {
  await on.reload({ waitUntil: 'commit' });
  return on.evaluate(async (selector) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector(selector)) await frame();
    await frame();
    return performance.now();
  }, done);
}

/** Scrolls through the list without a pause; what takes longer than a frame is a jerk. */
function scrollFigures(on: Page): Promise<Record<string, number>> {
  return on.evaluate(
    async ([step, frames]) => {
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      const longTasks: number[] = [];
      // The browser's own measure: tasks of more than 50 ms.
      new PerformanceObserver((entries) => {
        for (const { duration } of entries.getEntries()) longTasks.push(duration);
      }).observe({ type: 'longtask' });
      let before = await frame();
      for (let at = 0; at < frames!; at++) {
        scrollBy(0, step!);
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      await frame();
      times.sort((a, b) => a - b);
      const usual = times[Math.floor(times.length / 2)]!;
      return {
        'scrolling, frames': times.length,
        'scrolling, frames that the screen missed': times.filter((time) => time > 1.5 * usual).length,
        'scrolling, tasks of more than 50 ms': longTasks.length,
        'scrolling, longest such task ms': Math.max(0, ...longTasks),
        'scrolling, median frame ms': times[Math.floor(times.length / 2)]!,
        'scrolling, 95th percentile ms': times[Math.floor(times.length * 0.95)]!,
        'scrolling, longest frame ms': times.at(-1)!,
        'scrolling, rows at most in the page': document.querySelectorAll('.articles li').length,
      };
    },
    [SCROLL_STEP, SCROLL_FRAMES],
  );
}
