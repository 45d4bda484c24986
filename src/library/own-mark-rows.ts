import type { OwnMark, OwnMarking } from '#core/model/reader-annotation.ts';
import type { Database, Row } from './database.ts';
import { rowsOfArticle } from './mark-rows.ts';
import { markFrom } from './reader-marks.ts';

/** The reader's own marks on one article by canonical address, or with `null` all; oldest first. */
export function ownMarksOf(database: Database, articleUrl: string | null): readonly OwnMark[] {
  return rowsOfArticle(database, 'own_mark', articleUrl).map(ownMarkFrom);
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
