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
/** With fewer later articles than this it is cheaper to look up more and throw the later ones away. */
const FEW_LATER = 60;

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
  const ids = new Set(bestOfAllTime(database, match, dating.day, BEST_MATCHES));
  const recent = 'SELECT id FROM article WHERE day BETWEEN ? AND ?';
  for (const id of database.numbers(
    `SELECT rowid FROM article_words WHERE article_words MATCH ? AND +rowid IN (${recent}) ORDER BY rank LIMIT ?`,
    match,
    dating.day - RECENT_DAYS,
    dating.day,
    RECENT_MATCHES,
  )) {
    ids.add(id);
  }
  return [...ids];
}

/** Ids of the articles, dated on or before the query, whose words are closest to a passage: similar wording anywhere. */
export function findByPassage(
  database: Database,
  passage: string,
  dating: Dating,
  statistics: TermStatistics,
): readonly number[] {
  const match = matchExpression(termsOf(null, passage), statistics, MOST_PASSAGE_POSTINGS);
  return match === null ? [] : bestOfAllTime(database, match, dating.day, PASSAGE_MATCHES);
}

function bestOfAllTime(database: Database, match: string, day: number, most: number): readonly number[] {
  const later = database.number(
    'SELECT count(*) FROM (SELECT 1 FROM article WHERE day > ? LIMIT ?)',
    day,
    FEW_LATER,
  );
  if (later < FEW_LATER) {
    const sql = 'SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rank LIMIT ?';
    return database.numbers(sql, match, most + later);
  }
  return database.numbers(
    `SELECT rowid FROM article_words WHERE article_words MATCH ?
       AND +rowid IN (SELECT id FROM article WHERE day <= ?) ORDER BY rank LIMIT ?`,
    match,
    day,
    most,
  );
}

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
