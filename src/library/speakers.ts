import type { Speaker } from '#core/model/statement.ts';
import type { Database } from './database.ts';

/** The id of the speaker that a key stands for, or `null`. */
export function findSpeaker(database: Database, key: string): number | null {
  const row = database.first('SELECT speaker_id FROM speaker_key WHERE key = ?', key);
  return row ? Number(row.speaker_id) : null;
}

/** The id of a speaker; unknown keys get a new one. A fuller name ("Ada Lindqvist" after "Lindqvist") is kept. */
export function rememberSpeaker(database: Database, speaker: Speaker): number {
  const known = findSpeaker(database, speaker.key);
  if (known === null) {
    database.run('INSERT INTO speaker (name, sort) VALUES (?, ?)', speaker.name, speaker.sort);
    const id = database.lastId();
    database.run('INSERT INTO speaker_key VALUES (?, ?)', speaker.key, id);
    return id;
  }
  database.run(
    'UPDATE speaker SET name = ?1 WHERE id = ?2 AND length(?1) > length(name)',
    speaker.name,
    known,
  );
  return known;
}

/**
 * Makes two keys stand for one speaker, for all articles read and to come: keys are only ever moved by this
 * function, so no later article undoes a merge. The fuller of the two names stays. Unknown keys change nothing.
 */
export function mergeSpeakers(database: Database, intoKey: string, fromKey: string): void {
  database.transaction(() => {
    const into = findSpeaker(database, intoKey);
    const from = findSpeaker(database, fromKey);
    if (into === null || from === null || into === from) return;
    database.run(
      `UPDATE speaker SET name = other.name FROM speaker AS other
       WHERE speaker.id = ? AND other.id = ? AND length(other.name) > length(speaker.name)`,
      into,
      from,
    );
    database.run('UPDATE speaker_key SET speaker_id = ? WHERE speaker_id = ?', into, from);
    database.run('UPDATE OR IGNORE speaker_statement SET speaker_id = ? WHERE speaker_id = ?', into, from);
    database.run('DELETE FROM speaker_statement WHERE speaker_id = ?', from);
    database.run('DELETE FROM speaker WHERE id = ?', from);
  });
}
