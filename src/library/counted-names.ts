import type { Facet, IndexKind } from '#core/model/library-facets.ts';
import { type Chosen, type ChosenRows, overChosen } from './chosen-articles.ts';
import type { Database, Row } from './database.ts';

/**
 * Negotiations, topics or speakers with the number of articles of each, those of most articles first; a speaker counts
 * once per article. One scan of an index, or one look into it for each article.
 */
export function countNames(
  database: Database,
  of: IndexKind,
  chosen: Chosen,
  limit: number,
): readonly Facet[] {
  if (of === 'speakers') return countSpeakers(database, chosen, limit);
  const { sql, values } = overChosen(of === 'topics' ? TOPICS : NEGOTIATIONS, chosen);
  return database.all(sql, ...values, limit).map(facetFrom);
}

const NEGOTIATIONS: ChosenRows = {
  table: 'article',
  sql: (from) => `SELECT key, name, articles FROM
      (SELECT negotiation_id, count(*) AS articles FROM ${from} WHERE negotiation_id IS NOT NULL GROUP BY 1)
    JOIN negotiation ON negotiation.id = negotiation_id ORDER BY articles DESC, name LIMIT ?`,
};

const TOPICS: ChosenRows = {
  table: 'article_topic',
  sql: (from) => `SELECT name AS key, name, articles FROM
      (SELECT topic_id, count(*) AS articles FROM ${from} GROUP BY 1)
    JOIN topic ON topic.id = topic_id ORDER BY articles DESC, name LIMIT ?`,
};

/** Counted here: SQLite sorts the rows to group them, which took more than twice as long for 10,000 articles. */
function countSpeakers(database: Database, chosen: Chosen, limit: number): readonly Facet[] {
  const { sql, values } = overChosen(SPEAKERS, chosen);
  const counts = new Map<number, number>();
  for (const id of database.numbers(sql, ...values)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const least = [...counts.values()].sort((a, b) => b - a)[limit - 1] ?? 0;
  const most = [...counts].filter(([, articles]) => articles >= least);
  return database.all(SPEAKER_NAMES, JSON.stringify(most), limit).map(facetFrom);
}

/** In the order of the index by article, so that finding what is distinct needs no sorting. */
const SPEAKERS: ChosenRows = {
  table: 'speaker_statement',
  sql: (from) => `SELECT speaker_id FROM (SELECT DISTINCT article_id, speaker_id FROM ${from})`,
};

/** Keys are looked up for those that are shown alone. */
const SPEAKER_NAMES = `SELECT (SELECT min(key) FROM speaker_key WHERE speaker_key.speaker_id = most.id) AS key,
    name, articles FROM
    (SELECT speaker.id, name, value ->> 1 AS articles FROM json_each(?1) CROSS JOIN speaker ON speaker.id = value ->> 0
     ORDER BY articles DESC, name LIMIT ?2) AS most
  ORDER BY articles DESC, name`;

/** A facet from a row of `key`, `name` and `articles`. */
export function facetFrom(row: Row): Facet {
  return { key: String(row.key), name: String(row.name), articles: Number(row.articles) };
}
