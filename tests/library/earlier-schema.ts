import type { Database } from '../../src/library/database.ts';

/** What takes each schema back to the one before; the rows that both know stay. */
const UNDO: Readonly<Record<number, string>> = {
  7: "DROP TABLE article_fact; DELETE FROM bookkeeping WHERE name = 'placed';",
  6: 'DROP INDEX article_facts;',
  5: 'DROP INDEX profile_early; ALTER TABLE profile DROP COLUMN packing;',
  4: 'DROP TABLE own_mark;',
  3: `ALTER TABLE speaker_statement DROP COLUMN move; ALTER TABLE speaker_statement DROP COLUMN role_id;
    DROP TABLE role;`,
};

/** Makes a library look as one of an earlier schema does, so that a test can open it with today's Parley. */
export function takeBackTo(database: Database, version: number): void {
  for (let from = database.number('PRAGMA user_version'); from > version; from--) {
    database.script(`${UNDO[from]} PRAGMA user_version = ${from - 1}`);
  }
}
