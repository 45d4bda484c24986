import type { OwnMark, OwnMarking } from '#core/model/reader-annotation.ts';
import type { Database, Row } from './database.ts';
import type { LibraryContext } from './library-context.ts';
import { markFrom } from './reader-marks.ts';

/** Saves a mark of the reader's own and finds its article by it from now on; one with the same id is replaced. */
export function saveOwnMark({ database, articles }: LibraryContext, own: OwnMark): void {
  database.transaction(() => {
    database.run(
      'INSERT OR REPLACE INTO own_mark VALUES (?, ?, ?, ?, ?, ?)',
      own.id,
      own.articleUrl,
      JSON.stringify(own.target),
      JSON.stringify(own.mark),
      own.created,
      own.modified,
    );
    articles.reindex(own.articleUrl);
  });
}

export function deleteOwnMark({ database, articles }: LibraryContext, id: string): void {
  database.transaction(() => {
    const known = findOwnMark(database, id);
    database.run('DELETE FROM own_mark WHERE id = ?', id);
    if (known) articles.reindex(known.articleUrl);
  });
}

/** The reader's own marks on one article by canonical address, or with `null` all; oldest first. */
export function ownMarksOf(database: Database, articleUrl: string | null): readonly OwnMark[] {
  return database
    .all('SELECT * FROM own_mark WHERE ?1 IS NULL OR article_url = ?1 ORDER BY created, id', articleUrl)
    .map(ownMarkFrom);
}

/** The mark with this id. */
export function findOwnMark(database: Database, id: string): OwnMark | null {
  const row = database.first('SELECT * FROM own_mark WHERE id = ?', id);
  return row ? ownMarkFrom(row) : null;
}

/** A mark from a row of its table. */
export function ownMarkFrom(row: Row): OwnMark {
  return {
    ...markFrom(row),
    mark: JSON.parse(String(row.mark)) as OwnMarking,
    modified: String(row.modified),
  };
}
