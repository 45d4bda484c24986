import type { OwnMark } from '#core/model/reader-annotation.ts';
import type { LibraryContext } from './library-context.ts';
import { findOwnMark } from './own-mark-rows.ts';

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
