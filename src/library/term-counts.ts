import { keepNumber, keptNumber } from './bookkeeping.ts';
import type { Database } from './database.ts';

/** Counters for 24-bit term hashes fold onto 2^18: rare terms share one with a common term about once in a hundred. */
const COUNTER_BITS = 18;
const FOLD = 24 - COUNTER_BITS;
const SLICES = 64;
const SLICE_LENGTH = (1 << COUNTER_BITS) / SLICES;
/** Changes are written after this many articles, or when the library is idle or closed. */
const FLUSH_AFTER = 200;

/**
 * In how many articles each term stands. The counters live in memory (1 MB) and are written in slices, so that
 * an insert need not touch hundreds of pages. `counted` names the last article that the written slices hold:
 * what came after it is counted again from the profiles when the library is opened, so a killed worker loses nothing.
 */
export class TermCounts {
  readonly #database: Database;
  readonly #recount: (afterArticle: number) => Iterable<Uint32Array>;
  #counters: Uint32Array | null = null;
  readonly #changed = new Set<number>();
  #articles = 0;
  #unwritten = 0;
  #revision = 0;

  /** `recount` gives the term hashes of every article with a greater id. */
  constructor(database: Database, recount: (afterArticle: number) => Iterable<Uint32Array>) {
    this.#database = database;
    this.#recount = recount;
  }

  /** Number of articles with this term (or with one that shares its counter). */
  of(hash: number): number {
    return this.#loaded()[hash >>> FOLD]!;
  }

  /** Number of articles. */
  get articles(): number {
    this.#loaded();
    return this.#articles;
  }

  /** Another number whenever a count may have changed. */
  get revision(): number {
    return this.#revision;
  }

  /** Counts the terms of an article in (`by` 1) or out (-1). */
  change(hashes: Uint32Array, by: 1 | -1): void {
    const counters = this.#loaded();
    this.#revision += 1;
    this.#articles += by;
    for (const hash of hashes) {
      const at = hash >>> FOLD;
      counters[at] = Math.max(0, counters[at]! + by);
      this.#changed.add(Math.floor(at / SLICE_LENGTH));
    }
    this.#unwritten += 1;
  }

  /** An article that the written counts may hold already has changed: they cannot be completed by counting on. */
  flushSoon(): void {
    this.#unwritten += FLUSH_AFTER;
  }

  get wantsFlush(): boolean {
    return this.#unwritten >= FLUSH_AFTER;
  }

  /** Writes the changed slices; all of them belong to the articles up to `lastArticle`. */
  flush(lastArticle: number): void {
    const counters = this.#counters;
    if (!counters || this.#unwritten === 0) return;
    this.#database.transaction(() => {
      for (const slice of this.#changed) {
        const part = counters.slice(slice * SLICE_LENGTH, (slice + 1) * SLICE_LENGTH);
        this.#database.run(
          'INSERT OR REPLACE INTO term_count VALUES (?, ?)',
          slice,
          new Uint8Array(part.buffer),
        );
      }
      keepNumber(this.#database, 'counted', lastArticle);
      keepNumber(this.#database, 'articles', this.#articles);
    });
    this.#changed.clear();
    this.#unwritten = 0;
  }

  /** Forgets what is in memory, for example after a transaction was rolled back. */
  reload(): void {
    this.#counters = null;
    this.#revision += 1;
    this.#changed.clear();
    this.#unwritten = 0;
  }

  #loaded(): Uint32Array {
    if (this.#counters) return this.#counters;
    const counters = new Uint32Array(1 << COUNTER_BITS);
    for (const row of this.#database.all('SELECT slice, counters FROM term_count')) {
      const bytes = (row.counters as Uint8Array).slice();
      counters.set(new Uint32Array(bytes.buffer), Number(row.slice) * SLICE_LENGTH);
    }
    this.#counters = counters;
    this.#articles = keptNumber(this.#database, 'articles');
    for (const hashes of this.#recount(keptNumber(this.#database, 'counted'))) this.change(hashes, 1);
    return counters;
  }
}
