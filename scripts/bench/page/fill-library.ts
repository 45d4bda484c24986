import { lineTo, type WorkerLine } from '#browser/worker-line.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import type { CoverageQuery } from '#core/model/coverage.ts';
import { syntheticArticle } from '../synthetic-articles.ts';

/** Articles of one transaction. */
const BATCH = 1000;

/** What `bench:library` asks of its page inside the extension. */
export interface BenchPage {
  /** Adds synthetic articles until there are so many, by the library's own worker; tells of its progress. */
  fill(workerFile: string, articles: number): Promise<void>;
  /** Starts the library's worker alone, as the offscreen document starts it, and asks it these questions in turn. */
  ask(workerFile: string, queries: readonly CoverageQuery[]): Promise<void>;
}

declare global {
  var benchPage: BenchPage;
}

globalThis.benchPage = { fill, ask };

let asked: WorkerLine<LibraryApi> | null = null;

async function ask(workerFile: string, queries: readonly CoverageQuery[]): Promise<void> {
  asked ??= lineTo<LibraryApi>(new Worker(workerFile, { type: 'module' }));
  for (const query of queries) await asked.contract.related(query);
}

/** Articles are written here and stored there, so both processors are used; each waits for the other. */
async function fill(workerFile: string, articles: number): Promise<void> {
  const worker = new Worker(workerFile, { type: 'module' });
  const library = lineTo<LibraryApi>(worker).contract;
  const health = await library.health();
  if (health.state !== 'ready') throw new Error(health.reason);
  let storing: Promise<unknown> = Promise.resolve();
  for (let at = health.articles; at < articles; at += BATCH) {
    const size = Math.min(BATCH, articles - at);
    const batch = Array.from({ length: size }, (_, i) => syntheticArticle(at + i));
    await storing;
    storing = library.rememberMany(batch);
    if (at % 5000 < BATCH) console.log(`${at} articles`);
  }
  await storing;
  while (!(await library.settle()));
  worker.terminate();
}
