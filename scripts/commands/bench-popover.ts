// npm run bench:popover: how long a reader waits for the popover, in the built extension on the demo's newest article.
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { clientThrough } from '../demo/extension-client.ts';
import { openAndAnnotate, readNewsroomBefore } from '../demo/fill-library.ts';
import { grantSites, launchParley, WELCOME_PAGE } from '../demo/parley-browser.ts';
import { startNewsroom } from '../newsroom/server.mjs';
import { findChromium } from '../setup/find-browser.mjs';

/** Clicks measured, each on another mark. */
const CLICKS = 15;
/** Before the first click: nobody clicks a mark in the moment that it appears, and the page gets idle until then. */
const FIRST_LOOK_MS = 1000;

const program = findChromium();
if (!program) throw new Error('No Chromium found; name one in PARLEY_CHROMIUM or run "npm start" once.');
const newsroom = await startNewsroom({ folder: path.resolve('tests/fixtures/newsroom') });
const parley = await launchParley({ program, extensionFolder: path.resolve('dist/chromium') });
try {
  const ownPage = await parley.ownPage(WELCOME_PAGE);
  await grantSites(parley, ownPage, ['*://127.0.0.1/*']);
  const client = clientThrough(ownPage);
  await client.background.changeSettings({ remembering: 'on' });
  const tab = await parley.context.newPage();
  await readNewsroomBefore(newsroom.newest.url, newsroom, tab, client, () => {});
  await openAndAnnotate(tab, client, newsroom.newest.url);
  report(await measureClicks(tab));
} finally {
  await parley.close();
  await newsroom.stop();
}

/** Milliseconds from each click to the frame that shows its popover, as the browser's Event Timing counts them. */
async function measureClicks(tab: Page): Promise<readonly number[]> {
  await tab.evaluate(() => {
    const durations: number[] = [];
    Reflect.set(globalThis, 'clickDurations', durations);
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) if (entry.name === 'click') durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await tab.waitForTimeout(FIRST_LOOK_MS);
  for (let index = 0; index < CLICKS; index++) {
    const point = await tab.evaluate(scrollToMark, index);
    if (!point) break;
    await tab.mouse.click(point.x, point.y);
    await tab.waitForTimeout(400);
    await tab.keyboard.press('Escape');
  }
  // Clicks shown within one frame are not reported by the browser at all.
  const slow = await tab.evaluate(() => Reflect.get(globalThis, 'clickDurations') as number[]);
  return [...slow, ...Array<number>(Math.max(0, CLICKS - slow.length)).fill(16)].sort((a, b) => a - b);
}

/** Brings the mark with this number into view and gives a point on it. Runs on the page. */
function scrollToMark(index: number): { x: number; y: number } | null {
  const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
  const range = ranges.filter((each) => !each.startContainer.parentElement?.closest('a'))[index];
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range?.getClientRects()[0];
  return box ? { x: box.left + Math.min(6, box.width / 2), y: box.top + box.height / 2 } : null;
}

function report(durations: readonly number[]): void {
  const median = durations[Math.floor(durations.length / 2)];
  process.stdout.write(`clicks ${durations.length} · median ${median} ms · slowest ${durations.at(-1)} ms\n`);
}
