import type { LibraryFacets } from '#core/model/library-facets.ts';
import { type Chosen, type ChosenRows, overChosen } from './chosen-articles.ts';
import { countNames, facetFrom } from './counted-names.ts';
import type { Database } from './database.ts';
import { isoDay } from './iso-day.ts';
import type { LibraryContext } from './library-context.ts';
import { choiceFor, MATCHES } from './search-choice.ts';
import { parseSearch } from './search-query.ts';

/** Beyond this many articles the counts take longer than a reader waits; the newest ones say as much. */
const MOST_COUNTED = 20_000;

/**
 * What the articles that fit a search are about, with counts; an empty search fits all. A speaker counts once per
 * article.
 * @param limit of each list but the months
 */
export function findFacets({ database }: LibraryContext, query: string, limit: number): LibraryFacets {
  const { chosen, counted, articles } = choose(database, query);
  return {
    articles,
    counted,
    negotiations: countNames(database, 'negotiations', chosen, limit),
    topics: countNames(database, 'topics', chosen, limit),
    speakers: countNames(database, 'speakers', chosen, limit),
    outlets: outletsIn(database, chosen, limit),
    months: monthsIn(database, chosen),
  };
}

interface Choice {
  /** The newest articles that fit. */
  readonly chosen: Chosen;
  readonly counted: number;
  /** How many fit. */
  readonly articles: number;
}

function choose(database: Database, query: string): Choice {
  const search = parseSearch(query);
  const { match, conditions, values } = choiceFor(database, search);
  const all = [...conditions, ...(match === null ? [] : [MATCHES])];
  const where = all.length > 0 ? `WHERE ${all.join(' AND ')}` : '';
  const bound = match === null ? values : [...values, match];
  const countAll = () => database.number(`SELECT count(*) FROM article ${where}`, ...bound);
  if (all.length === 0) {
    const articles = countAll();
    if (articles <= MOST_COUNTED) return { chosen: null, counted: articles, articles };
  }
  // Only too many have to be ordered; for the others that would look at every article of the library.
  const some = database.numbers(`SELECT id FROM article ${where} LIMIT ?`, ...bound, MOST_COUNTED + 1);
  if (some.length <= MOST_COUNTED)
    return { chosen: JSON.stringify(some), counted: some.length, articles: some.length };
  const ids = database.numbers(
    `SELECT id FROM article ${where} ORDER BY day DESC LIMIT ?`,
    ...bound,
    MOST_COUNTED,
  );
  return { chosen: JSON.stringify(ids), counted: ids.length, articles: countAll() };
}

const OUTLETS: ChosenRows = {
  table: 'article',
  sql: (from) => `SELECT outlet AS key, outlet AS name, count(*) AS articles FROM
      (SELECT coalesce(site, host) AS outlet FROM ${from})
    GROUP BY outlet ORDER BY articles DESC, outlet LIMIT ?`,
};

const DAYS: ChosenRows = {
  table: 'article',
  sql: (from) => `SELECT day, count(*) AS articles FROM ${from} GROUP BY day ORDER BY day DESC`,
};

function outletsIn(database: Database, chosen: Chosen, limit: number): LibraryFacets['outlets'] {
  const { sql, values } = overChosen(OUTLETS, chosen);
  return database.all(sql, ...values, limit).map(facetFrom);
}

/** The months of the chosen articles, newest first. */
function monthsIn(database: Database, chosen: Chosen): LibraryFacets['months'] {
  const { sql, values } = overChosen(DAYS, chosen);
  const months = new Map<string, number>();
  for (const { day, articles } of database.all(sql, ...values)) {
    const month = isoDay(Number(day)).slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + Number(articles));
  }
  return [...months].map(([month, articles]) => ({ month, articles }));
}
