import type { Database } from './database.ts';
import { LibraryError } from './errors.ts';
import { VERSION_1 } from './schema/version-1.ts';
import { VERSION_2 } from './schema/version-2.ts';
import { VERSION_3 } from './schema/version-3.ts';
import { VERSION_4 } from './schema/version-4.ts';
import { VERSION_5 } from './schema/version-5.ts';
import { VERSION_6 } from './schema/version-6.ts';
import { VERSION_7 } from './schema/version-7.ts';

/** The scripts that lead from one schema version to the next; the first one starts from an empty file. */
const MIGRATIONS: readonly string[] = [
  VERSION_1,
  VERSION_2,
  VERSION_3,
  VERSION_4,
  VERSION_5,
  VERSION_6,
  VERSION_7,
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings a library to the current schema, each step in a transaction of its own.
 * A library from a newer Parley is left alone (`newer-library`).
 */
export function migrate(database: Database): void {
  const found = database.number('PRAGMA user_version');
  if (found > SCHEMA_VERSION) {
    throw new LibraryError(
      'newer-library',
      `The library has schema ${found}, this Parley knows up to ${SCHEMA_VERSION}. Update Parley to read it.`,
    );
  }
  for (let version = found; version < SCHEMA_VERSION; version++) {
    database.transaction(() => {
      database.script(MIGRATIONS[version]!);
      database.script(`PRAGMA user_version = ${version + 1}`);
    });
  }
}

/** Empties a library for good: drops every table, starts again from nothing and gives the room back. */
export function wipe(database: Database): void {
  database.transaction(() => {
    for (const { name } of database.all(TABLES)) database.script(`DROP TABLE "${String(name)}"`);
    database.script('PRAGMA user_version = 0');
    migrate(database);
  });
  database.script('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
}

/** All tables but those that belong to another one: a full-text index takes its own along. Referring ones first. */
const TABLES = `SELECT name FROM sqlite_schema WHERE type = 'table'
  AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'article\\_words\\_%' ESCAPE '\\'
  ORDER BY rootpage DESC`;
