import type { Database } from './database.ts';

/** The topics of the library by their row id, each with the id that the taxonomy or the reader gave it. */
export function topicNames(database: Database): ReadonlyMap<number, string> {
  return new Map(
    database.all('SELECT id, name FROM topic').map(({ id, name }) => [Number(id), String(name)]),
  );
}
