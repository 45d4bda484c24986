import { hostWorkers } from '#browser/hosted-workers.ts';

/**
 * Chromium's home of the workers. The analysis waits for its first text: a question to the library should not wait for
 * its model, nor hold it in memory.
 */
const starts = {
  'library-worker': () =>
    new Worker(new URL('../library-worker/library-worker.ts', import.meta.url), { type: 'module' }),
  'analysis-worker': () =>
    new Worker(new URL('../analysis-worker/analysis-worker.ts', import.meta.url), { type: 'module' }),
};

hostWorkers(starts, 'library-worker');
