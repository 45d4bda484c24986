import type { Analysis } from '#core/model/analysis.ts';
import type { KnownSpeaker } from '#core/model/known-speaker.ts';
import type { Speaker } from '#core/model/statement.ts';
import type { LibraryContext } from './library-context.ts';
import { findByKey } from './speakers.ts';

/** The speakers with most statements first, whose name or key holds `words`; all with an empty string. */
export function listSpeakers(
  { database }: LibraryContext,
  words: string,
  limit: number,
): readonly KnownSpeaker[] {
  const rows = database.all(
    `SELECT speaker.id, name, sort,
       (SELECT group_concat(key, char(10)) FROM speaker_key WHERE speaker_id = speaker.id) AS keys,
       (SELECT count(DISTINCT article_id * 100000 + position) FROM speaker_statement
        WHERE speaker_id = speaker.id) AS statements
     FROM speaker WHERE instr(lower(name), lower(?)) > 0 ORDER BY statements DESC, name LIMIT ?`,
    words.trim(),
    limit,
  );
  return rows.map((row) => ({
    id: Number(row.id),
    name: String(row.name),
    sort: row.sort as Speaker['sort'],
    keys: String(row.keys).split('\n').sort(),
    statements: Number(row.statements),
  }));
}

/**
 * Makes one name of a speaker a speaker of its own again, with the statements that were made under it. The key keeps
 * its own entry from now on, so no later article joins the two. False when the speaker has no other name.
 */
export function splitSpeaker(context: LibraryContext, key: string): boolean {
  const { database } = context;
  return database.transaction(() => {
    // Only a key that stands in the library itself can go; one that merely resembles it would leave a speaker without key.
    const from = findByKey(database, key);
    if (from === null || keysOf(context, from).length < 2) return false;
    const said = statementsOf(context, from);
    const moved = said.filter(({ speaker }) => speaker.key === key);
    database.run('INSERT INTO speaker (name, sort) SELECT name, sort FROM speaker WHERE id = ?', from);
    const into = database.lastId();
    database.run('UPDATE speaker_key SET speaker_id = ? WHERE key = ?', into, key);
    for (const { articleId, position } of moved) {
      database.run(
        'UPDATE speaker_statement SET speaker_id = ? WHERE speaker_id = ? AND article_id = ? AND position = ?',
        into,
        from,
        articleId,
        position,
      );
    }
    rename(context, into, moved);
    rename(
      context,
      from,
      said.filter(({ speaker }) => speaker.key !== key),
    );
    return true;
  });
}

function keysOf({ database }: LibraryContext, speakerId: number): readonly string[] {
  return database
    .all('SELECT key FROM speaker_key WHERE speaker_id = ?', speakerId)
    .map((row) => String(row.key));
}

/** After a split each side goes by the fullest name that its own statements carry. */
function rename({ database }: LibraryContext, speakerId: number, said: readonly Said[]): void {
  const names = said.map(({ speaker }) => speaker.name).sort((a, b) => b.length - a.length);
  if (names[0] !== undefined) database.run('UPDATE speaker SET name = ? WHERE id = ?', names[0], speakerId);
}

interface Said {
  readonly articleId: number;
  readonly position: number;
  readonly speaker: Speaker;
}

/** What a speaker said in the newest versions of all articles. */
function statementsOf({ database, articles }: LibraryContext, speakerId: number): readonly Said[] {
  const rows = database.all(
    'SELECT DISTINCT article_id, position FROM speaker_statement WHERE speaker_id = ? ORDER BY article_id',
    speakerId,
  );
  const analyses = new Map<number, Analysis | null>();
  return rows.flatMap((row) => {
    const [articleId, position] = [Number(row.article_id), Number(row.position)];
    if (!analyses.has(articleId)) analyses.set(articleId, articles.version(articleId)?.analysis ?? null);
    const speaker = analyses.get(articleId)?.statements[position]?.speaker;
    return speaker ? [{ articleId, position, speaker }] : [];
  });
}
