// npm run bench:panel: how long the side panel takes to draw a page of a thousand marks, and to filter it.
import { loadavg } from 'node:os';
import process from 'node:process';
import type { Page } from 'playwright-core';
import type { StartPanel } from '../../tests/page/support/panel-probe.tsx';
import { openScreenBrowser } from '../../tests/page/support/screen-browser.ts';

declare global {
  /** Set by the probe's script on the page. */
  var startPanel: StartPanel;
}

/** Each in a page of its own: a panel opens anew, its script not compiled yet. */
const RUNS = 9;

const browser = await openScreenBrowser('tests/page/support/panel-probe.tsx', 'Parley', 'panel');
const drawn: number[] = [];
const filtered: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const page = await browser.open({ width: 340 });
  drawn.push(await timeToDraw(page));
  filtered.push(await timeToFilter(page));
  await page.context().close();
}
await browser.close();
report('a thousand marks drawn', drawn);
report('filtered by a number', filtered);
process.stdout.write(`load average of the last minute ${loadavg()[0]}\n`);

/** From the panel's first drawing to the frame after its rows are there, ms. */
function timeToDraw(on: Page): Promise<number> {
  return on.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const started = performance.now();
    globalThis.startPanel('huge');
    while (!document.querySelector('.statement-row')) await frame();
    // The frame that shows the rows ends before the second one begins.
    await frame();
    await frame();
    return performance.now() - started;
  });
}

/** From what is written into the filter to the frame after the list has changed, ms. */
function timeToFilter(on: Page): Promise<number> {
  return on.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    const rows = () => document.querySelector('.statement-row .words')?.textContent;
    const before = rows();
    await frame();
    const started = performance.now();
    field.value = '777';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (rows() === before) await frame();
    await frame();
    await frame();
    return performance.now() - started;
  });
}

function report(what: string, times: number[]): void {
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)]!;
  process.stdout.write(`${what}: median ${median.toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms\n`);
}
