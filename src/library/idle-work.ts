import type { Database } from './database.ts';
import { repackProfiles } from './profile-rows.ts';

/** A slice takes some tens of milliseconds: a question that arrives meanwhile hardly waits. */
const PROFILES = 100;
/** Pages of the full-text index, of 4 KB. */
const INDEX_PAGES = 64;

/** Does a slice of what waits for an idle moment; true when nothing is left. A slice that is killed is done again. */
export function workWhenIdle(database: Database): boolean {
  if (repackProfiles(database, PROFILES) > 0) return false;
  if (mergeIndex(database)) return false;
  database.emptyLog();
  return true;
}

/**
 * Every reading adds a small piece to the full-text index, and a search looks into all pieces: merges some pages of
 * them. Returns whether there was anything to merge, told as SQLite's manual advises (fewer than two changes).
 */
function mergeIndex(database: Database): boolean {
  const before = database.number('SELECT total_changes()');
  database.run("INSERT INTO article_words (article_words, rank) VALUES ('merge', ?)", INDEX_PAGES);
  return database.number('SELECT total_changes()') - before >= 2;
}
