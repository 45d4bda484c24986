import type { Contract } from '#browser/contract-client.ts';
import { offscreenDocument } from '#browser/offscreen-document.ts';
import { keptOpen, lineTo } from '#browser/worker-line.ts';
import type { AnalysisApi } from '#core/contract/analysis-api.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';

/** The two workers behind the background: one reads texts, one keeps the library. */
export interface Engine {
  analysis(): Promise<Contract<AnalysisApi>>;
  library(): Promise<Contract<LibraryApi>>;
}

/**
 * Chromium: the workers live in the offscreen document, which outlives this service worker. Each is asked through a
 * port of its own, so nothing passes through the document but the port.
 */
export function offscreenEngine(): Engine {
  const host = offscreenDocument('src/entries/offscreen/offscreen.html');
  return {
    analysis: keptOpen(() => host.lineTo<AnalysisApi>('analysis-worker')),
    library: keptOpen(() => host.lineTo<LibraryApi>('library-worker')),
  };
}

/** Firefox: the event page is a document and starts the workers itself, each when first needed. */
export function workerEngine(): Engine {
  return {
    analysis: keptOpen(async () =>
      lineTo<AnalysisApi>(
        new Worker(new URL('../analysis-worker/analysis-worker.ts', import.meta.url), { type: 'module' }),
      ),
    ),
    library: keptOpen(async () =>
      lineTo<LibraryApi>(
        new Worker(new URL('../library-worker/library-worker.ts', import.meta.url), { type: 'module' }),
      ),
    ),
  };
}
