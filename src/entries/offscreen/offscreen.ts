import { type Contract, serve } from '#browser/messages.ts';
import { connectToWorker } from '#browser/worker-rpc.ts';
import type { AnalysisApi } from '#core/contract/analysis-api.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';

/** Chromium's home of the workers: passes the background's questions on to them, and answers nobody else. */
const library = connectToWorker<LibraryApi>(
  new Worker(new URL('../library-worker/library-worker.ts', import.meta.url), { type: 'module' }),
);
let analysis: Contract<AnalysisApi> | null = null;

/** Started by the first text: a question to the library should not wait for its model, nor hold it in memory. */
function analysing(): Contract<AnalysisApi> {
  analysis ??= connectToWorker<AnalysisApi>(
    new Worker(new URL('../analysis-worker/analysis-worker.ts', import.meta.url), { type: 'module' }),
  );
  return analysis;
}

serve('engine-analysis', (caller) => (caller.ownPage ? analysing() : {}));
serve('engine-library', (caller) => (caller.ownPage ? library : {}));
