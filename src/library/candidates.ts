import type { Dating } from '#core/related/dating.ts';
import { type Term, termsOf } from '#core/related/terms.ts';
import { idf, type TermStatistics } from '#core/related/weighting.ts';
import type { Database } from './database.ts';

/** Terms of a query that are looked up; more cost time and bring nothing (see docs/measurements). */
const MOST_TERMS = 28;
/** Together the looked-up terms may stand in this many articles: what bounds the time in a large library. */
const MOST_POSTINGS = 15_000;
/** The same for a passage, which is looked up besides the page. */
const MOST_PASSAGE_POSTINGS = 5_000;
const BEST_MATCHES = 160;
const RECENT_MATCHES = 80;
const PASSAGE_MATCHES = 25;
/** Coverage of a running story: matches of the last weeks are looked up apart, or old ones would crowd them out. */
const RECENT_DAYS = 30;
/**
 * Ids of the articles, dated on or before the query, that share most with it by BM25 over its strongest terms:
 * the best of all time, then the best of the last weeks.
 */
export function findCandidates(
  database: Database,
  terms: readonly Term[],
  dating: Dating,
  statistics: TermStatistics,
): readonly number[] {
  const match = matchExpression(terms, statistics, MOST_POSTINGS);
  if (match === null) return [];
  const { day } = dating;
  return database.numbers(BEST_AND_RECENT, match, day, BEST_MATCHES, day - RECENT_DAYS, RECENT_MATCHES);
}

/** Ids of the articles, dated on or before the query, whose words are closest to a passage: similar wording anywhere. */
export function findByPassage(
  database: Database,
  passage: string,
  dating: Dating,
  statistics: TermStatistics,
): readonly number[] {
  const match = matchExpression(termsOf(null, passage), statistics, MOST_PASSAGE_POSTINGS);
  return match === null ? [] : database.numbers(BEST, match, dating.day, PASSAGE_MATCHES);
}

/**
 * All matches, best first, once: what the index takes to find and rank them is most of the time of a query. Days are
 * then looked up from the top only until enough are early enough. The limit keeps SQLite from dropping the order.
 */
const ORDERED = `WITH ordered AS MATERIALIZED
  (SELECT rowid AS id FROM article_words WHERE article_words MATCH ?1 ORDER BY rank LIMIT 1000000)`;
const BEST_EARLIER = `SELECT ordered.id FROM ordered CROSS JOIN article ON article.id = ordered.id
  WHERE day <= ?2 LIMIT ?3`;
const BEST = `${ORDERED} ${BEST_EARLIER}`;
const BEST_AND_RECENT = `${ORDERED} SELECT id FROM (${BEST_EARLIER})
  UNION SELECT id FROM (SELECT id FROM ordered
    WHERE id IN (SELECT id FROM article WHERE day BETWEEN ?4 AND ?2) LIMIT ?5)`;

/** The full-text expression of the strongest terms, rarest kept first when there would be too many postings. */
function matchExpression(
  terms: readonly Term[],
  statistics: TermStatistics,
  mostPostings: number,
): string | null {
  const weighted = terms
    .filter((term) => !term.isPair && statistics.articlesWith(term.hash) > 0)
    .map((term) => ({ term, weight: queryWeight(term) * idf(statistics, term.hash) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
  let postings = 0;
  const chosen = weighted.filter(({ term }, rank) => {
    const more = statistics.articlesWith(term.hash);
    if (rank > 0 && postings + more > mostPostings) return false;
    postings += more;
    return true;
  });
  if (chosen.length === 0) return null;
  return chosen.map(({ term }) => `"${term.surface}"`).join(' OR ');
}

/** Titles and leads say what an article is about. */
function queryWeight(term: Term): number {
  return (
    1 + Math.log(term.count) + (term.inTitle ? 1 : 0) + (term.inLead ? 0.5 : 0) + (term.isName ? 0.5 : 0)
  );
}
