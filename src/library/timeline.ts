import type { DatedTopics, NegotiationTimeline } from '#core/model/negotiation-view.ts';
import type { LibraryContext } from './library-context.ts';
import { topicNames } from './topic-names.ts';

/** The days and topics of a negotiation's articles and statements; from the index alone. */
export function timelineOf({ database }: LibraryContext, key: string): NegotiationTimeline {
  const id = database.number('SELECT id FROM negotiation WHERE key = ?', key);
  const names = topicNames(database);
  const places = new Map<number, number>();
  const placeOf = (topic: number): number => {
    if (!places.has(topic)) places.set(topic, places.size);
    return places.get(topic)!;
  };
  const count = (rows: readonly (readonly number[])[]) =>
    countAlike(
      rows.map(([day = 0, of = 0, topic = 0]) => [day, of, names.has(topic) ? placeOf(topic) : null]),
    );
  const articles = count(database.numberRows(ARTICLE_TOPICS, id));
  const statements = count(database.numberRows(STATEMENT_TOPICS, id));
  return { topics: [...places.keys()].map((topic) => names.get(topic)!), articles, statements };
}

const ARTICLE_TOPICS = `SELECT day, article.id, topic_id FROM article LEFT JOIN article_topic ON article_id = article.id
  WHERE negotiation_id = ? ORDER BY day, article.id, topic_id`;

/** A statement has a row for each of its topics; 0 stands for none. */
const STATEMENT_TOPICS = `SELECT article.day, article_id * ${2 ** 20} + position AS statement, topic_id
  FROM article CROSS JOIN speaker_statement ON article_id = article.id
  WHERE negotiation_id = ? ORDER BY article.day, statement, topic_id`;

/**
 * What came out on the same day with the same topics is one entry: of 6,000 statements a few hundred are left to be
 * passed on.
 * @param rows day, what came out, and one of its topics or none; ordered by all three
 */
function countAlike(rows: readonly (readonly [day: number, of: number, topic: number | null])[]) {
  const alike = new Map<string, { day: number; topics: readonly number[]; times: number }>();
  for (let first = 0; first < rows.length; ) {
    const [day, of] = rows[first]!;
    let end = first + 1;
    while (end < rows.length && rows[end]![1] === of) end += 1;
    const topics = rows.slice(first, end).flatMap(([, , topic]) => topic ?? []);
    const kind = `${day} ${topics.join(' ')}`;
    const known = alike.get(kind);
    if (known) known.times += 1;
    else alike.set(kind, { day, topics, times: 1 });
    first = end;
  }
  return [...alike.values()] satisfies readonly DatedTopics[];
}
