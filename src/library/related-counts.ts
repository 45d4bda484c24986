import type { QueryArticle } from '#core/model/coverage.ts';
import { SAME_STORY } from '#core/related/relation.ts';
import { latestOfNegotiation } from './latest-articles.ts';
import type { PageContext } from './latest-thread.ts';
import type { LibraryContext } from './library-context.ts';

/** Articles of the negotiation that count at most, besides the thread's. */
const SAME_TALKS = 200;

export interface RelatedCounts {
  readonly topics: Record<string, number>;
  readonly speakers: Record<string, number>;
}

/**
 * For each topic and speaker of an article: how many earlier articles of the same story or negotiation speak of the
 * topic, or quote the speaker.
 */
export function countRelated(context: PageContext, article: QueryArticle): RelatedCounts {
  const { database } = context;
  const thread = context.threads.of(context, article);
  const sameTalks = latestOfNegotiation(database, article.negotiation, thread.query.dating.day, SAME_TALKS);
  const inTalks = new Set(sameTalks);
  const ids = thread
    .ranked(sameTalks)
    .filter(
      (found) => !found.isCopyOfQuery && (found.score.similarity >= SAME_STORY || inTalks.has(found.id)),
    )
    .map((found) => found.id);
  return {
    topics: counted(article.topics, context, ids, TOPIC_COUNTS),
    speakers: counted(article.speakers, context, ids, SPEAKER_COUNTS),
  };
}

const TOPIC_COUNTS = `SELECT name AS key, count(*) AS articles
  FROM topic JOIN article_topic ON topic_id = topic.id
  WHERE name IN (SELECT value FROM json_each(?)) AND article_id IN (SELECT value FROM json_each(?)) GROUP BY name`;

const SPEAKER_COUNTS = `SELECT key, count(DISTINCT article_id) AS articles
  FROM speaker_key JOIN speaker_statement ON speaker_statement.speaker_id = speaker_key.speaker_id
  WHERE key IN (SELECT value FROM json_each(?)) AND article_id IN (SELECT value FROM json_each(?)) GROUP BY key`;

function counted(
  keys: readonly string[],
  { database }: LibraryContext,
  ids: readonly number[],
  sql: string,
): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(keys.map((key) => [key, 0]));
  for (const row of database.all(sql, JSON.stringify(keys), JSON.stringify(ids))) {
    counts[String(row.key)] = Number(row.articles);
  }
  return counts;
}
