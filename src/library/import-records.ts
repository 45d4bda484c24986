import type { ImportCounts } from '#core/contract/exchange-api.ts';
import { type ImportOutcome, noOutcomes, withOutcome } from '#core/exchange/import-counts.ts';
import { mergeArticles } from '#core/exchange/merge-article.ts';
import type { BackupArticle, BackupRecord, BackupSpeaker } from '#core/model/backup-record.ts';
import type { Correction, OwnMark, ReaderNote } from '#core/model/reader-annotation.ts';
import { putBackCorrections, saveCorrection } from './corrections.ts';
import { readHistory } from './export-records.ts';
import type { LibraryContext } from './library-context.ts';
import { findOwnMark, ownMarksOf } from './own-mark-rows.ts';
import { saveOwnMark } from './own-marks.ts';
import { correctionsOf, findCorrection, findNote, notesOf, saveNote } from './reader-marks.ts';
import { restoreArticle } from './restore-article.ts';
import { addSpeaker, findByKey, mergeSpeakers } from './speakers.ts';
import { addUnread, isKnown } from './unread-articles.ts';

/** Merges records into the library by their identity, or with `write` false only says what that would do. */
export function importRecords(
  context: LibraryContext,
  records: readonly BackupRecord[],
  write: boolean,
): ImportCounts {
  const work = () =>
    records.reduce(
      (counts, record) => withOutcome(counts, record.kind, importRecord(context, record, write)),
      noOutcomes(),
    );
  return write ? context.database.transaction(work) : work();
}

function importRecord(context: LibraryContext, record: BackupRecord, write: boolean): ImportOutcome {
  const { database } = context;
  switch (record.kind) {
    case 'settings':
      // Settings live in the extension's storage; whoever imports puts them there.
      return 'changed';
    case 'speaker':
      return importSpeaker(context, record.speaker, write);
    case 'article':
      return importArticle(context, record.article, write);
    case 'note':
      return importNote(context, record.note, write);
    case 'correction':
      return importCorrection(context, record.correction, write);
    case 'mark':
      return importOwnMark(context, record.mark, write);
    case 'unread':
      if (isKnown(database, record.unread.url)) return 'same';
      if (write) addUnread(database, record.unread);
      return 'added';
  }
}

function importArticle(context: LibraryContext, incoming: BackupArticle, write: boolean): ImportOutcome {
  const { database, articles } = context;
  const stored = articles.find(incoming.metadata.canonicalUrl);
  if (!stored) {
    if (write) restoreArticle(context, incoming);
    return 'added';
  }
  const merged = mergeArticles(readHistory(context, stored.id), incoming);
  if (!merged) return 'same';
  if (write) {
    const notes = notesOf(database, stored.metadata.canonicalUrl);
    const corrections = correctionsOf(database, stored.metadata.canonicalUrl);
    const ownMarks = ownMarksOf(database, stored.metadata.canonicalUrl);
    articles.forget([stored.id]);
    restoreArticle(context, merged);
    // Forgetting an article takes what the reader added along.
    for (const note of notes) saveNote(database, note);
    putBackCorrections(context, stored.metadata.canonicalUrl, corrections);
    for (const own of ownMarks) saveOwnMark(context, own);
  }
  return 'changed';
}

/** Of two states of one note the one modified later stays. */
function importNote({ database }: LibraryContext, note: ReaderNote, write: boolean): ImportOutcome {
  const known = findNote(database, note.id);
  if (known && known.modified >= note.modified) return 'same';
  if (write) saveNote(database, note);
  return known ? 'changed' : 'added';
}

/** Of two states of one mark the one modified later stays. */
function importOwnMark(context: LibraryContext, own: OwnMark, write: boolean): ImportOutcome {
  const known = findOwnMark(context.database, own.id);
  if (known && known.modified >= own.modified) return 'same';
  if (write) saveOwnMark(context, own);
  return known ? 'changed' : 'added';
}

function importCorrection(context: LibraryContext, correction: Correction, write: boolean): ImportOutcome {
  if (findCorrection(context.database, correction.id)) return 'same';
  if (write) saveCorrection(context, correction);
  return 'added';
}

/** Makes all keys one speaker. The first known key leads, so that the library's own speaker keeps its place. */
function importSpeaker({ database }: LibraryContext, speaker: BackupSpeaker, write: boolean): ImportOutcome {
  const { keys, name, sort } = speaker;
  const ids = keys.map((key) => findByKey(database, key));
  const known = new Set(ids.filter((id) => id !== null));
  if (known.size === 1 && !ids.includes(null)) return 'same';
  const into = keys.find((_, index) => ids[index] !== null) ?? keys[0];
  if (write && into !== undefined) {
    keys.forEach((key, index) => {
      if (ids[index] === null) addSpeaker(database, { key, name, sort });
    });
    for (const key of keys) if (key !== into) mergeSpeakers(database, into, key);
  }
  return known.size === 0 ? 'added' : 'changed';
}
