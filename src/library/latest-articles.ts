import type { Database } from './database.ts';

/** Of a long negotiation only so many of the latest articles are looked at for a topic. */
const LOOKED_AT = 1000;

/** Ids of the latest articles of a negotiation, by its key, up to `day` (days since 1970-01-01), newest first. */
export function latestOfNegotiation(
  database: Database,
  key: string | null,
  day: number,
  limit: number,
): readonly number[] {
  if (key === null) return [];
  return database.numbers(`${OF_NEGOTIATION} LIMIT ?`, key, day, limit);
}

/** The same, of the articles with one of the topics. */
export function latestOnTopics(
  database: Database,
  key: string | null,
  topics: readonly string[],
  day: number,
  limit: number,
): readonly number[] {
  if (key === null || topics.length === 0) return [];
  return database.numbers(
    `SELECT id FROM (${OF_NEGOTIATION} LIMIT ${LOOKED_AT}) WHERE EXISTS
       (SELECT 1 FROM article_topic WHERE article_id = id AND topic_id IN (SELECT value FROM json_each(?)))
     LIMIT ?`,
    key,
    day,
    JSON.stringify(topicIds(database, topics)),
    limit,
  );
}

/**
 * Ids of the latest articles with statements of a speaker, on one of the topics or, without topics, on any; newest first.
 * Each topic is a range of one index that is read from its end, so that somebody quoted in ten thousand articles costs
 * no more than somebody quoted in ten.
 */
export function latestOfSpeaker(
  database: Database,
  speaker: number,
  topics: readonly string[],
  day: number,
  limit: number,
): readonly number[] {
  const dayOf = new Map<number, number>();
  for (const topic of topics.length > 0 ? topicIds(database, topics) : database.numbers(ALL_TOPICS)) {
    for (const [on = 0, id = 0] of database.numberRows(OF_SPEAKER, speaker, topic, day, limit))
      dayOf.set(id, on);
  }
  return [...dayOf]
    .sort(([firstId, first], [secondId, second]) => second - first || secondId - firstId)
    .slice(0, limit)
    .map(([id]) => id);
}

const OF_NEGOTIATION = `SELECT id FROM article
  WHERE negotiation_id = (SELECT id FROM negotiation WHERE key = ?) AND day <= ? ORDER BY day DESC, id DESC`;

/** 0 stands for statements on no topic. */
const ALL_TOPICS = 'SELECT id FROM topic UNION ALL SELECT 0';

const OF_SPEAKER = `SELECT DISTINCT day, article_id FROM speaker_statement
  WHERE speaker_id = ? AND topic_id = ? AND day <= ? ORDER BY day DESC, article_id DESC LIMIT ?`;

function topicIds(database: Database, names: readonly string[]): readonly number[] {
  return database.numbers(
    'SELECT id FROM topic WHERE name IN (SELECT value FROM json_each(?))',
    JSON.stringify(names),
  );
}
