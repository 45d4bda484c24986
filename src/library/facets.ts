import type { Facet, LibraryFacets } from '#core/model/library-facets.ts';
import type { Database, Row } from './database.ts';
import type { LibraryContext } from './library-context.ts';
import { filtersOf } from './search-filters.ts';
import { matchExpression, parseSearch, shortBeginning } from './search-query.ts';

/** Beyond this many articles the counts take longer than a reader waits; the newest ones say as much. */
const MOST_COUNTED = 20_000;

/**
 * What the articles that fit a search are about, with counts; an empty search fits all. A speaker counts once per
 * article.
 * @param limit of each list but the months
 */
export function findFacets({ database }: LibraryContext, query: string, limit: number): LibraryFacets {
  const { ids, articles } = choose(database, query);
  const chosen = JSON.stringify(ids);
  const named = (sql: string) => database.all(sql, chosen, limit).map(facetFrom);
  return {
    articles,
    counted: ids.length,
    negotiations: named(NEGOTIATIONS),
    topics: named(TOPICS),
    speakers: named(SPEAKERS),
    outlets: named(OUTLETS),
    months: database
      .all(MONTHS, chosen)
      .map(({ month, articles: count }) => ({ month: String(month), articles: Number(count) })),
  };
}

/** The newest articles that fit, and how many fit. */
function choose(
  database: Database,
  query: string,
): { readonly ids: readonly number[]; readonly articles: number } {
  const search = parseSearch(query);
  const match = matchExpression(search);
  const { conditions, values } = filtersOf(search, match === null ? shortBeginning(search) : null);
  const all = [...conditions, ...(match === null ? [] : [MATCHES])];
  const where = all.length > 0 ? `WHERE ${all.join(' AND ')}` : '';
  const bound = match === null ? values : [...values, match];
  const ids = database.numbers(
    `SELECT id FROM article ${where} ORDER BY day DESC LIMIT ?`,
    ...bound,
    MOST_COUNTED,
  );
  if (ids.length < MOST_COUNTED) return { ids, articles: ids.length };
  return { ids, articles: database.number(`SELECT count(*) FROM article ${where}`, ...bound) };
}

const MATCHES = 'id IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)';

/** Not a table of the connection: writing into that would look like a change to an export that is under way. */
const CHOSEN = 'WITH chosen AS MATERIALIZED (SELECT value AS id FROM json_each(?1))';

const NEGOTIATIONS = `${CHOSEN} SELECT key, name, articles FROM
    (SELECT negotiation_id, count(*) AS articles FROM chosen CROSS JOIN article ON article.id = chosen.id
     WHERE negotiation_id IS NOT NULL GROUP BY 1)
  JOIN negotiation ON negotiation.id = negotiation_id ORDER BY articles DESC, name LIMIT ?2`;

const TOPICS = `${CHOSEN} SELECT name AS key, name, articles FROM
    (SELECT topic_id, count(*) AS articles FROM chosen CROSS JOIN article_topic ON article_id = chosen.id GROUP BY 1)
  JOIN topic ON topic.id = topic_id ORDER BY articles DESC, name LIMIT ?2`;

const SPEAKERS = `${CHOSEN}
  SELECT (SELECT min(key) FROM speaker_key WHERE speaker_key.speaker_id = found.speaker_id) AS key, name, articles FROM
    (SELECT speaker_id, count(*) AS articles FROM
       (SELECT DISTINCT speaker_id, article_id FROM chosen CROSS JOIN speaker_statement ON article_id = chosen.id)
     GROUP BY 1) AS found
  JOIN speaker ON speaker.id = speaker_id ORDER BY articles DESC, name LIMIT ?2`;

const OUTLETS = `${CHOSEN} SELECT outlet AS key, outlet AS name, count(*) AS articles FROM
    (SELECT coalesce(site, host) AS outlet FROM chosen CROSS JOIN article ON article.id = chosen.id)
  GROUP BY outlet ORDER BY articles DESC, outlet LIMIT ?2`;

const MONTHS = `${CHOSEN} SELECT strftime('%Y-%m', day * 86400, 'unixepoch') AS month, count(*) AS articles
  FROM chosen CROSS JOIN article ON article.id = chosen.id GROUP BY month ORDER BY month DESC`;

/** A facet from a row of `key`, `name` and `articles`. */
export function facetFrom(row: Row): Facet {
  return { key: String(row.key), name: String(row.name), articles: Number(row.articles) };
}
