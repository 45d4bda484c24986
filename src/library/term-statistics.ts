import type { Database } from './database.ts';
import { TERMS_COLUMNS, termsFrom } from './profile-rows.ts';
import { TermCounts } from './term-counts.ts';

/** The term counts of a library, completed from the stored profiles. */
export function termCountsOf(database: Database): TermCounts {
  return new TermCounts(database, (after) => profilesAfter(database, after));
}

/** Profiles are read in slices, so that a rebuild of the counts of a large library needs little memory. */
function* profilesAfter(database: Database, after: number): Generator<Uint32Array> {
  const sql = `SELECT article_id, ${TERMS_COLUMNS} FROM profile WHERE article_id > ? ORDER BY article_id LIMIT 500`;
  let last = after;
  for (let rows = database.all(sql, last); rows.length > 0; rows = database.all(sql, last)) {
    for (const row of rows) yield termsFrom(row).hashes;
    last = Number(rows.at(-1)!.article_id);
  }
}
