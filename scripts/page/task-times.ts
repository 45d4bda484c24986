import type { Browser, Page } from 'playwright-core';

/** What the page's main thread did while some work ran, in processor time. */
export interface TaskTimes {
  /** Sum of the tasks that ran scripts, milliseconds; style and layout that a script forced are included. */
  readonly totalMs: number;
  /** The longest of them. */
  readonly longestMs: number;
  /** The longest frame that the browser then drew, milliseconds: style, layout and paint, no script. */
  readonly longestFrameMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread itself ran, without those when others had the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * The tasks of the page's main thread while `work` runs, from Chromium's own trace. A browser with one page has one
 * busy renderer: the main thread with the most work is taken. A task that ends in a commit to the compositor is a frame.
 */
export async function measureTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<TaskTimes> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const times = mains.map((main) =>
    timesOf(traceEvents.filter(({ pid, tid }) => pid === main.pid && tid === main.tid)),
  );
  const idle = { totalMs: 0, longestMs: 0, longestFrameMs: 0 };
  return times.reduce((most, next) => (next.totalMs > most.totalMs ? next : most), idle);
}

function timesOf(events: readonly TraceEvent[]): TaskTimes {
  const commits = events.filter(({ name }) => name === 'Commit').map(({ ts }) => ts);
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const isFrame = ({ ts, dur = 0 }: TraceEvent): boolean => commits.some((at) => at >= ts && at < ts + dur);
  const scripts = tasks.filter((task) => !isFrame(task)).map(milliseconds);
  return {
    totalMs: scripts.reduce((sum, value) => sum + value, 0),
    longestMs: Math.max(0, ...scripts),
    longestFrameMs: Math.max(0, ...tasks.filter(isFrame).map(milliseconds)),
  };
}

function milliseconds({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}
