import type { Database } from './database.ts';
import { LibraryError } from './errors.ts';

/** Bytes 18 and 19 of an SQLite file ask for a write-ahead log (2); the copy has none and is a plain file (1). */
const FORMAT_BYTES = [18, 19] as const;

/** Reads the library's file page by page, with what still stands in its log (the `sqlite_dbpage` table). */
export class FileCopy {
  readonly #database: Database;
  #changes = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @param fromPage counted from 1 @throws LibraryError when the library changed since page 1 was read */
  read(
    fromPage: number,
    pages: number,
  ): { readonly base64: string; readonly totalPages: number; readonly next: number | null } {
    const changes = this.#database.number('SELECT total_changes()');
    if (fromPage === 1) this.#changes = changes;
    if (changes !== this.#changes)
      throw new LibraryError(
        'changed-while-copied',
        'The library changed while it was copied. Please try again.',
      );
    const totalPages = this.#database.number('PRAGMA page_count');
    const rows = this.#database.all(
      'SELECT data FROM sqlite_dbpage WHERE pgno BETWEEN ? AND ? ORDER BY pgno',
      fromPage,
      fromPage + pages - 1,
    );
    const blocks = rows.map(({ data }) => new Uint8Array(data as Uint8Array));
    if (fromPage === 1) for (const at of FORMAT_BYTES) blocks[0]![at] = 1;
    const following = fromPage + pages;
    return {
      base64: base64Of(blocks),
      totalPages,
      next: following <= totalPages ? following : null,
    };
  }
}

/** Messages between extension pages are JSON, so bytes travel as text. */
function base64Of(blocks: readonly Uint8Array[]): string {
  const binary = blocks.map((block) => {
    let text = '';
    for (const byte of block) text += String.fromCharCode(byte);
    return text;
  });
  return btoa(binary.join(''));
}
