import type { TopicProfile } from '#core/model/library-statement.ts';
import type { LibraryContext } from './library-context.ts';

/** A topic over all articles of the library; `null` when no article is about it. */
export function describeTopic(
  { database }: LibraryContext,
  topic: string,
  limit: number,
): TopicProfile | null {
  const id = database.number('SELECT id FROM topic WHERE name = ?', topic);
  const articles = database.number('SELECT count(*) FROM article_topic WHERE topic_id = ?', id);
  if (articles === 0) return null;
  return {
    topic,
    articles,
    statements: database.number(`SELECT count(*) FROM (${SAID})`, id),
    speakers: database.all(SPEAKERS, id, limit).map((row) => ({
      key: String(row.key),
      name: String(row.name),
      statements: Number(row.statements),
    })),
    negotiations: database.all(NEGOTIATIONS, id, limit).map((row) => ({
      key: String(row.key),
      name: String(row.name),
      articles: Number(row.articles),
    })),
  };
}

/** Statements on a topic stand in articles about it, and these have an index. */
const SAID = `SELECT speaker_id FROM article_topic
  CROSS JOIN speaker_statement ON speaker_statement.article_id = article_topic.article_id
    AND speaker_statement.topic_id = article_topic.topic_id
  WHERE article_topic.topic_id = ?`;

const SPEAKERS = `SELECT (SELECT min(key) FROM speaker_key WHERE speaker_key.speaker_id = found.speaker_id) AS key,
    name, statements FROM (SELECT speaker_id, count(*) AS statements FROM (${SAID}) GROUP BY 1) AS found
  JOIN speaker ON speaker.id = speaker_id ORDER BY statements DESC, name LIMIT ?`;

const NEGOTIATIONS = `SELECT key, name, count(*) AS articles FROM article_topic JOIN article ON article.id = article_id
  JOIN negotiation ON negotiation.id = negotiation_id
  WHERE topic_id = ? GROUP BY negotiation.id ORDER BY articles DESC, name LIMIT ?`;
