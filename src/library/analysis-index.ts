import type { Analysis } from '#core/model/analysis.ts';
import type { Negotiation, Party } from '#core/model/negotiation.ts';
import type { Database } from './database.ts';
import { rememberSpeaker } from './speakers.ts';
import { moveNumber } from './statement-moves.ts';

/**
 * Writes the rows by which an article is found: its topics, statements by speaker, and parties.
 * @param wrong places of the statements that the reader called not right: they count nowhere
 */
export function indexAnalysis(
  database: Database,
  articleId: number,
  day: number,
  analysis: Analysis,
  wrong: ReadonlySet<number>,
): void {
  indexTopics(database, articleId, analysis);
  indexStatements(database, articleId, day, analysis, wrong);
  for (const party of analysis.parties) {
    database.run(
      'INSERT OR IGNORE INTO article_party VALUES (?, ?, ?)',
      rememberParty(database, party),
      articleId,
      party.mentions,
    );
  }
}

/** Takes those rows away again. */
export function unindexAnalysis(database: Database, articleId: number): void {
  database.run('DELETE FROM article_topic WHERE article_id = ?', articleId);
  database.run('DELETE FROM speaker_statement WHERE article_id = ?', articleId);
  database.run('DELETE FROM article_party WHERE article_id = ?', articleId);
}

/** The id of a negotiation; the latest name wins. `null` stays `null`. */
export function rememberNegotiation(database: Database, negotiation: Negotiation | null): number | null {
  if (!negotiation) return null;
  const { key, name, subject } = negotiation;
  const parties = JSON.stringify(negotiation.parties);
  const known = database.first('SELECT id, name, parties FROM negotiation WHERE key = ?', key);
  if (!known) {
    const sql = 'INSERT INTO negotiation (key, name, subject, parties) VALUES (?, ?, ?, ?)';
    database.run(sql, key, name, subject, parties);
    return database.lastId();
  }
  const id = Number(known.id);
  if (known.name !== name || known.parties !== parties) {
    database.run('UPDATE negotiation SET name = ?, parties = ? WHERE id = ?', name, parties, id);
  }
  return id;
}

/** The row id of a topic, made when it is new. */
function rememberTopic(database: Database, topic: string): number {
  const known = database.first('SELECT id FROM topic WHERE name = ?', topic);
  if (known) return Number(known.id);
  database.run('INSERT INTO topic (name) VALUES (?)', topic);
  return database.lastId();
}

/** The row id of a role, made when it is new; `null` stays `null`. */
export function rememberRole(database: Database, role: string | null): number | null {
  if (role === null) return null;
  const known = database.first('SELECT id FROM role WHERE words = ?', role);
  if (known) return Number(known.id);
  database.run('INSERT INTO role (words) VALUES (?)', role);
  return database.lastId();
}

function indexTopics(database: Database, articleId: number, analysis: Analysis): void {
  const marks = new Map<string, number>();
  for (const { topic } of analysis.topics) marks.set(topic, (marks.get(topic) ?? 0) + 1);
  for (const [topic, count] of marks) {
    database.run(
      'INSERT INTO article_topic VALUES (?, ?, ?)',
      rememberTopic(database, topic),
      articleId,
      count,
    );
  }
}

function indexStatements(
  database: Database,
  articleId: number,
  day: number,
  analysis: Analysis,
  wrong: ReadonlySet<number>,
): void {
  // An article quotes few speakers many times.
  const met = new Map<string, { readonly speaker: number; readonly role: number | null }>();
  analysis.statements.forEach((statement, position) => {
    if (!statement.speaker || wrong.has(position)) return;
    const { key, name, role: words } = statement.speaker;
    const identity = JSON.stringify([key, name, words]);
    const ids = met.get(identity) ?? {
      speaker: rememberSpeaker(database, statement.speaker),
      role: rememberRole(database, words),
    };
    met.set(identity, ids);
    const { speaker, role } = ids;
    const topics = statement.topics.map((topic) => rememberTopic(database, topic));
    for (const topic of topics.length ? topics : [0]) {
      database.run(
        `INSERT OR IGNORE INTO speaker_statement (speaker_id, topic_id, day, article_id, position, move, role_id)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        speaker,
        topic,
        day,
        articleId,
        position,
        moveNumber(statement.move),
        role,
      );
    }
  });
}

/** Parties are named again in article after article: a row is written only when its name is another one. */
function rememberParty(database: Database, { key, name, sort }: Party): number {
  const known = database.first('SELECT id, name FROM party WHERE key = ?', key);
  if (!known) {
    database.run('INSERT INTO party (key, name, sort) VALUES (?, ?, ?)', key, name, sort);
    return database.lastId();
  }
  if (known.name !== name) database.run('UPDATE party SET name = ? WHERE id = ?', name, Number(known.id));
  return Number(known.id);
}
