import { serve } from '#browser/messages.ts';
import { connectToWorker } from '#browser/worker-rpc.ts';
import type { AnalysisApi } from '#core/contract/analysis-api.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';

/** Chromium's home of the workers: passes the background's questions on to them, and answers nobody else. */
const analysis = connectToWorker<AnalysisApi>(
  new Worker(new URL('../analysis-worker/analysis-worker.ts', import.meta.url), { type: 'module' }),
);
const library = connectToWorker<LibraryApi>(
  new Worker(new URL('../library-worker/library-worker.ts', import.meta.url), { type: 'module' }),
);

serve('engine-analysis', (caller) => (caller.ownPage ? analysis : {}));
serve('engine-library', (caller) => (caller.ownPage ? library : {}));
