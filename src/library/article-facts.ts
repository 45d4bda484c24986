import { keepNumber, keptNumber } from './bookkeeping.ts';
import type { Database } from './database.ts';

/** Articles to a slice, by their ids. */
const SLICE = 2048;
/** Day and length, 16 bits each. */
const WIDTH = 2;
const MOST = 0xffff;

/**
 * The day and the length of every article, in memory (4 bytes an article): what thousands of articles that share a word
 * with the open one are told apart by, without a look at any of their rows. Written in slices, with the term counts;
 * `placed` names the last article that the written slices hold, and what came after it is read from the tables when
 * the library is opened. A slice that is out of date, after a killed worker, costs nothing but a worse choice.
 */
export class ArticleFacts {
  readonly #database: Database;
  #facts: Uint16Array | null = null;
  readonly #changed = new Set<number>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** One more than the greatest article id with facts. */
  get end(): number {
    return this.#loaded().length / WIDTH;
  }

  /** Days since 1970-01-01; 0 for articles of before, and for ids that are not known. */
  dayOf(id: number): number {
    return this.#loaded()[id * WIDTH] ?? 0;
  }

  /** Bytes that its terms take: grows as the number of different terms does. 0 for ids that are not known. */
  lengthOf(id: number): number {
    return this.#loaded()[id * WIDTH + 1] ?? 0;
  }

  /** Notes a new article or a changed one. */
  set(id: number, day: number, length: number): void {
    this.#write(id, day, length);
    this.#changed.add(Math.floor(id / SLICE));
  }

  /** Writes the changed slices. `lastArticle`: the greatest id in the library. */
  flush(lastArticle: number): void {
    if (!this.#facts || this.#changed.size === 0) return;
    const facts = this.#facts;
    this.#database.transaction(() => {
      for (const slice of this.#changed) {
        const part = facts.slice(slice * SLICE * WIDTH, (slice + 1) * SLICE * WIDTH);
        this.#database.run(
          'INSERT OR REPLACE INTO article_fact VALUES (?, ?)',
          slice,
          new Uint8Array(part.buffer),
        );
      }
      keepNumber(this.#database, 'placed', lastArticle);
    });
    this.#changed.clear();
  }

  /** Forgets what is in memory, for example after a transaction was rolled back. */
  reload(): void {
    this.#facts = null;
    this.#changed.clear();
  }

  #loaded(): Uint16Array {
    if (this.#facts) return this.#facts;
    this.#facts = new Uint16Array(WIDTH * SLICE);
    for (const row of this.#database.all('SELECT slice, facts FROM article_fact ORDER BY slice DESC')) {
      const part = new Uint16Array((row.facts as Uint8Array).slice().buffer);
      this.#reserve(Number(row.slice) * SLICE + part.length / WIDTH);
      this.#facts.set(part, Number(row.slice) * SLICE * WIDTH);
    }
    const placed = keptNumber(this.#database, 'placed');
    for (const [id = 0, day = 0, length = 0] of this.#database.numberRows(LATER, placed))
      this.set(id, day, length);
    return this.#facts;
  }

  #write(id: number, day: number, length: number): void {
    this.#loaded();
    this.#reserve(id + 1);
    this.#facts![id * WIDTH] = Math.max(0, Math.min(MOST, day));
    this.#facts![id * WIDTH + 1] = Math.min(MOST, length);
  }

  /** Room for so many ids; it grows by halves, so that filling a library copies little. */
  #reserve(ids: number): void {
    const facts = this.#facts!;
    if (ids * WIDTH <= facts.length) return;
    const slices = Math.ceil(Math.max(ids, (facts.length / WIDTH) * 1.5) / SLICE);
    this.#facts = new Uint16Array(slices * SLICE * WIDTH);
    this.#facts.set(facts);
  }
}

const LATER = `SELECT article.id, day, length(terms) FROM article JOIN profile ON article_id = article.id
  WHERE article.id > ?`;
