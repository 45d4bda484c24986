import type { Correction, MarkRef, QuoteTarget, ReaderNote } from '#core/model/reader-annotation.ts';
import type { Database, Row } from './database.ts';
import { rowsOfArticle } from './mark-rows.ts';

/** Saves a note; a note with the same id is replaced. */
export function saveNote(database: Database, note: ReaderNote): void {
  database.run(
    'INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?, ?, ?, ?)',
    note.id,
    note.articleUrl,
    JSON.stringify(note.target),
    JSON.stringify(note.mark),
    note.text,
    note.created,
    note.modified,
  );
}

export function deleteNote(database: Database, id: string): void {
  database.run('DELETE FROM note WHERE id = ?', id);
}

/** Writes a correction's row; one with the same id is replaced. `corrections.ts` sees to the index as well. */
export function writeCorrection(database: Database, correction: Correction): void {
  database.run(
    'INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?, ?)',
    correction.id,
    correction.articleUrl,
    JSON.stringify(correction.target),
    JSON.stringify(correction.mark),
    correction.created,
  );
}

export function eraseCorrection(database: Database, id: string): void {
  database.run('DELETE FROM correction WHERE id = ?', id);
}

/** Notes of one article by canonical address, or all notes; oldest first. */
export function notesOf(database: Database, articleUrl: string | null): readonly ReaderNote[] {
  return rowsOfArticle(database, 'note', articleUrl).map(noteFrom);
}

/** The note with this id. */
export function findNote(database: Database, id: string): ReaderNote | null {
  const row = database.first('SELECT * FROM note WHERE id = ?', id);
  return row ? noteFrom(row) : null;
}

export function findCorrection(database: Database, id: string): Correction | null {
  const row = database.first('SELECT * FROM correction WHERE id = ?', id);
  return row ? markFrom(row) : null;
}

/** Corrections of one article by canonical address, or all; oldest first. */
export function correctionsOf(database: Database, articleUrl: string | null): readonly Correction[] {
  return rowsOfArticle(database, 'correction', articleUrl).map(markFrom);
}

/** A note from a row of its table. */
export function noteFrom(row: Row): ReaderNote {
  return { ...markFrom(row), text: String(row.text), modified: String(row.modified) };
}

/** A correction from a row of its table. */
export function markFrom(row: Row): Correction {
  return {
    id: String(row.id),
    articleUrl: String(row.article_url),
    target: JSON.parse(String(row.target)) as QuoteTarget,
    mark: JSON.parse(String(row.mark)) as MarkRef,
    created: String(row.created),
  };
}
