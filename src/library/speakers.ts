import type { Speaker } from '#core/model/statement.ts';
import { findSameSpeaker, type SpeakerIdentity } from '#core/names/same-speaker.ts';
import type { Database } from './database.ts';

/** The id of the speaker that a key stands for, or `null`. A key not met before may be another form of a known name. */
export function findSpeaker(database: Database, key: string): number | null {
  return findByKey(database, key) ?? findByOtherForm(database, { key, name: '', role: null });
}

/** The id of the speaker that was stored under this very key, or `null`. */
export function findByKey(database: Database, key: string): number | null {
  const row = database.first('SELECT speaker_id FROM speaker_key WHERE key = ?', key);
  return row ? Number(row.speaker_id) : null;
}

/**
 * The id of a speaker; unknown keys get a new one unless they are another form of a known person's name ("Lindqvist",
 * "Ada Lindqvist"). A person's fuller name is kept; other speakers keep the name that they came with, since a country,
 * its capital and its government share a key.
 */
export function rememberSpeaker(database: Database, speaker: Speaker): number {
  const known = findByKey(database, speaker.key);
  if (known !== null) return named(database, known, speaker);
  const other = findByOtherForm(database, speaker);
  if (other === null) return addSpeaker(database, speaker);
  database.run('INSERT INTO speaker_key VALUES (?, ?)', speaker.key, other);
  return named(database, other, speaker);
}

/** Adds a speaker of this very key, whoever else has a name like it; as after a split, or from a backup. */
export function addSpeaker(
  database: Database,
  { key, name, sort }: Pick<Speaker, 'key' | 'name' | 'sort'>,
): number {
  database.run('INSERT INTO speaker (name, sort) VALUES (?, ?)', name, sort);
  const id = database.lastId();
  database.run('INSERT INTO speaker_key VALUES (?, ?)', key, id);
  return id;
}

function named(database: Database, id: number, { key, name }: Speaker): number {
  if (key.startsWith(PERSON))
    database.run('UPDATE speaker SET name = ?1 WHERE id = ?2 AND length(?1) > length(name)', name, id);
  return id;
}

const PERSON = 'person:';

/** The one known person with the same surname who the speaker must be; `null` when there is none, or more than one. */
function findByOtherForm(database: Database, speaker: SpeakerIdentity): number | null {
  if (!speaker.key.startsWith(PERSON)) return null;
  const surname = speaker.key.split(',')[0]!;
  // A full key is the surname's key, a comma and the rest; "-" follows "," in ASCII.
  const rows = database.all(
    `SELECT speaker_id, name, max(key) AS key FROM speaker_key JOIN speaker ON speaker.id = speaker_id
     WHERE key >= ?1 AND key < ?1 || '-' GROUP BY speaker_id`,
    surname,
  );
  const known = rows.map((row) => ({ name: String(row.name), key: String(row.key), role: null }));
  const same = findSameSpeaker(speaker, known);
  return same === null ? null : Number(rows[same]!.speaker_id);
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
