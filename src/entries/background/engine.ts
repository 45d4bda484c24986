import { type Contract, connect } from '#browser/messages.ts';
import { offscreenDocument } from '#browser/offscreen-document.ts';
import { connectToWorker } from '#browser/worker-rpc.ts';
import type { AnalysisApi } from '#core/contract/analysis-api.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';

/** The two workers behind the background: one reads texts, one keeps the library. */
export interface Engine {
  analysis(): Promise<Contract<AnalysisApi>>;
  library(): Promise<Contract<LibraryApi>>;
}

/** Chromium: the workers live in the offscreen document, which outlives this service worker. */
export function offscreenEngine(): Engine {
  const host = offscreenDocument('src/entries/offscreen/offscreen.html');
  const analysis = connect<AnalysisApi>('engine-analysis');
  const library = connect<LibraryApi>('engine-library');
  return {
    async analysis() {
      await host.ready();
      return analysis;
    },
    async library() {
      await host.ready();
      return library;
    },
  };
}

/** Firefox: the event page is a document and starts the workers itself, each when first needed. */
export function workerEngine(): Engine {
  let analysis: Contract<AnalysisApi> | null = null;
  let library: Contract<LibraryApi> | null = null;
  return {
    async analysis() {
      analysis ??= connectToWorker<AnalysisApi>(
        new Worker(new URL('../analysis-worker/analysis-worker.ts', import.meta.url), { type: 'module' }),
      );
      return analysis;
    },
    async library() {
      library ??= connectToWorker<LibraryApi>(
        new Worker(new URL('../library-worker/library-worker.ts', import.meta.url), { type: 'module' }),
      );
      return library;
    },
  };
}
