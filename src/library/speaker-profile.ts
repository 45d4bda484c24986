import type { SpeakerProfile, SpeakerTopic } from '#core/model/library-statement.ts';
import type { Move, Speaker } from '#core/model/statement.ts';
import { completeStatements } from './complete-statements.ts';
import type { Row } from './database.ts';
import { isoDay } from './iso-day.ts';
import type { LibraryContext } from './library-context.ts';
import { findByKey } from './speakers.ts';
import { moveOf } from './statement-moves.ts';

/** A speaker over all articles of the library; `null` for a key that stands for nobody. */
export function describeSpeaker(context: LibraryContext, key: string): SpeakerProfile | null {
  const { database } = context;
  const id = findByKey(database, key);
  const row = id === null ? undefined : database.first('SELECT name, sort FROM speaker WHERE id = ?', id);
  if (id === null || !row) return null;
  completeStatements(
    context,
    database.numbers('SELECT DISTINCT article_id FROM speaker_statement WHERE speaker_id = ?', id),
  );
  const counts = database.first(COUNTS, id);
  return {
    key,
    name: String(row.name),
    sort: row.sort as Speaker['sort'],
    keys: database
      .all('SELECT key FROM speaker_key WHERE speaker_id = ? ORDER BY key', id)
      .map((found) => String(found.key)),
    statements: Number(counts?.statements),
    articles: Number(counts?.articles),
    roles: database.all(ROLES, id).map((found) => ({
      role: String(found.words),
      articles: Number(found.articles),
      from: isoDay(Number(found.first)),
      to: isoDay(Number(found.last)),
    })),
    topics: topicsOf(database.all(MOVES, id)),
    negotiations: database.all(NEGOTIATIONS, id).map((found) => ({
      key: String(found.key),
      name: String(found.name),
      statements: Number(found.statements),
    })),
  };
}

/** A statement has a row for each of its topics. */
const COUNTS = `SELECT count(*) AS statements, count(DISTINCT article_id) AS articles
  FROM (SELECT DISTINCT article_id, position FROM speaker_statement WHERE speaker_id = ?)`;

const ROLES = `SELECT words, count(DISTINCT article_id) AS articles, min(day) AS first, max(day) AS last
  FROM speaker_statement JOIN role ON role.id = role_id WHERE speaker_id = ?
  GROUP BY role_id ORDER BY last DESC, first DESC, words`;

const MOVES = `SELECT topic.name AS topic, move, speaker_statement.day FROM speaker_statement
  JOIN topic ON topic.id = topic_id JOIN article ON article.id = article_id
  WHERE speaker_id = ? ORDER BY speaker_statement.day, article.moment, article_id, position`;

const NEGOTIATIONS = `SELECT key, name, count(*) AS statements FROM
    (SELECT DISTINCT article_id, position FROM speaker_statement WHERE speaker_id = ?)
  JOIN article ON article.id = article_id JOIN negotiation ON negotiation.id = negotiation_id
  GROUP BY negotiation.id ORDER BY statements DESC, name`;

/** @param rows in order of time */
function topicsOf(rows: readonly Row[]): readonly SpeakerTopic[] {
  const byTopic = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byTopic.get(String(row.topic));
    if (known) known.push(row);
    else byTopic.set(String(row.topic), [row]);
  }
  return [...byTopic]
    .map(([topic, said]) => ({ topic, statements: said.length, moves: runsOf(said) }))
    .sort((a, b) => b.statements - a.statements);
}

function runsOf(said: readonly Row[]): SpeakerTopic['moves'] {
  const runs: { move: Move; from: string; to: string }[] = [];
  for (const row of said) {
    const move = moveOf(row.move);
    if (move === 'states') continue;
    const day = isoDay(Number(row.day));
    const last = runs.at(-1);
    if (last?.move === move) last.to = day;
    else runs.push({ move, from: day, to: day });
  }
  return runs;
}
