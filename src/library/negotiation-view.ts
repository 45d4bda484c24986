import type { DatedTopics, NegotiationSummary, NegotiationTimeline } from '#core/model/negotiation-view.ts';
import type { Database, Row } from './database.ts';
import { isoDay } from './iso-day.ts';
import type { LibraryContext } from './library-context.ts';

/** A negotiation with its parties and what the library holds of it; `null` when it holds no article of it. */
export function describeNegotiation({ database }: LibraryContext, key: string): NegotiationSummary | null {
  const row = database.first('SELECT id, name, parties FROM negotiation WHERE key = ?', key);
  const counts = row && database.first(ARTICLE_COUNTS, row.id!);
  if (!row || !counts || Number(counts.articles) === 0) return null;
  const said = database.first(STATEMENT_COUNTS, row.id!);
  return {
    key,
    name: String(row.name),
    parties: partiesOf(database, JSON.parse(String(row.parties)) as readonly string[]),
    articles: Number(counts.articles),
    outlets: Number(counts.outlets),
    statements: Number(said?.statements),
    speakers: Number(said?.speakers),
    from: isoDay(Number(counts.first)),
    to: isoDay(Number(counts.last)),
  };
}

const ARTICLE_COUNTS = `SELECT count(*) AS articles, count(DISTINCT coalesce(site, host)) AS outlets,
  min(day) AS first, max(day) AS last FROM article WHERE negotiation_id = ?`;

/** A statement has a row for each of its topics. */
const STATEMENT_COUNTS = `SELECT count(*) AS statements, count(DISTINCT speaker_id) AS speakers FROM
  (SELECT DISTINCT article_id, position, speaker_id FROM article CROSS JOIN speaker_statement ON article_id = article.id
   WHERE negotiation_id = ?)`;

/** Parties by key, with the names that articles give them. */
export function partiesOf(
  database: Database,
  keys: readonly string[],
): readonly { readonly key: string; readonly name: string }[] {
  return keys.map((key) => {
    const row = database.first('SELECT name FROM party WHERE key = ?', key);
    return { key, name: row ? String(row.name) : key.slice(key.indexOf(':') + 1) };
  });
}

/** The days and topics of a negotiation's articles and statements; from the index alone. */
export function timelineOf({ database }: LibraryContext, key: string): NegotiationTimeline {
  const places = new Map<string, number>();
  const placeOf = (topic: string) => {
    const known = places.get(topic);
    if (known !== undefined) return known;
    places.set(topic, places.size);
    return places.size - 1;
  };
  const dated = (rows: readonly Row[]): readonly DatedTopics[] =>
    rows.map(({ day, topics }) => ({
      day: Number(day),
      topics: topics === null ? [] : String(topics).split('\n').map(placeOf),
    }));
  const articles = dated(database.all(ARTICLE_TOPICS, key));
  const names = new Map(
    database.all('SELECT id, name FROM topic').map(({ id, name }) => [Number(id), String(name)]),
  );
  const statements = database.all(STATEMENT_TOPICS, key).flatMap(({ day, said }) =>
    topicsByStatement(String(said)).map((topics) => ({
      day: Number(day),
      topics: topics.flatMap((id) => (names.has(id) ? [placeOf(names.get(id)!)] : [])),
    })),
  );
  return { topics: [...places.keys()], articles, statements };
}

const ARTICLE_TOPICS = `SELECT day, group_concat(topic.name, char(10)) AS topics
  FROM article LEFT JOIN article_topic ON article_id = article.id LEFT JOIN topic ON topic.id = topic_id
  WHERE negotiation_id = (SELECT id FROM negotiation WHERE key = ?)
  GROUP BY article.id ORDER BY day, article.id`;

/** One row for each article: its statements' places and topics as numbers. */
const STATEMENT_TOPICS = `SELECT article.day, group_concat(position || ' ' || topic_id, ';') AS said
  FROM article CROSS JOIN speaker_statement ON article_id = article.id
  WHERE negotiation_id = (SELECT id FROM negotiation WHERE key = ?)
  GROUP BY article.id ORDER BY article.day, article.id`;

/** For each statement of an article the ids of its topics, in text order; 0 stands for none. */
function topicsByStatement(said: string): readonly (readonly number[])[] {
  const byPosition = new Map<number, number[]>();
  for (const one of said.split(';')) {
    const [position = 0, topic = 0] = one.split(' ').map(Number);
    byPosition.set(position, [...(byPosition.get(position) ?? []), topic]);
  }
  return [...byPosition].sort(([a], [b]) => a - b).map(([, topics]) => topics);
}
