import type { Database } from './database.ts';
import { filtersOf } from './search-filters.ts';
import { matchExpression, type SearchQuery, shortBeginning } from './search-query.ts';

/** Which articles fit a search: those that fit the expression and the conditions, or all when there are neither. */
export interface SearchChoice {
  /** Expression for `article_words`, or `null`. */
  readonly match: string | null;
  /** Conditions on rows of `article` that all have to hold, and the values of their parameters in order. */
  readonly conditions: readonly string[];
  readonly values: readonly (string | number)[];
}

/**
 * The choice for a search. A last word of few letters that is still being typed is looked for as a whole word (“oil”,
 * “EU”): alone, also as the beginning of a word of a title; beside other words only where that finds anything.
 */
export function choiceFor(database: Database, search: SearchQuery): SearchChoice {
  const { conditions, values } = filtersOf(search);
  const beginning = shortBeginning(search);
  if (beginning === null) return { match: matchExpression(search), conditions, values };
  const whole = matchExpression({ ...search, unfinished: false });
  if (search.phrases.length > 1) {
    const match = whole !== null && hasMatch(database, whole) ? whole : matchExpression(withoutLast(search));
    return { match, conditions, values };
  }
  const begins = "title LIKE ? || '%' OR title LIKE '% ' || ? || '%'";
  const either = whole === null ? begins : `${begins} OR ${MATCHES}`;
  return {
    match: null,
    conditions: [...conditions, `(${either})`],
    values: [...values, beginning, beginning, ...(whole === null ? [] : [whole])],
  };
}

/** The condition on rows of `article` that an expression asks for. */
export const MATCHES = 'id IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)';

function withoutLast(search: SearchQuery): SearchQuery {
  return { ...search, phrases: search.phrases.slice(0, -1), unfinished: false };
}

function hasMatch(database: Database, match: string): boolean {
  return (
    database.first('SELECT 1 FROM article_words WHERE article_words MATCH ? LIMIT 1', match) !== undefined
  );
}
