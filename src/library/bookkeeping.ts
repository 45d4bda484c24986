import type { Database } from './database.ts';

/** Remembers a number under a name, for the next time that the library is opened. */
export function keepNumber(database: Database, name: string, value: number): void {
  database.run('INSERT OR REPLACE INTO bookkeeping VALUES (?, ?)', name, value);
}

/** The number that was kept under a name; 0 before that. */
export function keptNumber(database: Database, name: string): number {
  return database.number('SELECT value FROM bookkeeping WHERE name = ?', name);
}
