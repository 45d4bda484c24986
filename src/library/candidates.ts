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
 * Ids of the articles, dated on or before the query, that share most of its strongest terms: the best of all time, and
 * the best of the last weeks.
 */
export function findCandidates(
  database: Database,
  terms: readonly Term[],
  { day }: Dating,
  statistics: TermStatistics,
): readonly number[] {
  const ordered = bestFirst(database, strongest(terms, statistics, MOST_POSTINGS));
  const recent = new Set(idsOf(database, RECENT, day - RECENT_DAYS, day));
  const latest = ordered.filter((id) => recent.has(id)).slice(0, RECENT_MATCHES);
  return [...new Set([...earliest(database, ordered, day, BEST_MATCHES), ...latest])];
}

/** Ids of the articles, dated on or before the query, whose words are closest to a passage: similar wording anywhere. */
export function findByPassage(
  database: Database,
  passage: string,
  { day }: Dating,
  statistics: TermStatistics,
): readonly number[] {
  const chosen = strongest(termsOf(null, passage), statistics, MOST_PASSAGE_POSTINGS);
  return earliest(database, bestFirst(database, chosen), day, PASSAGE_MATCHES);
}

/** A term to be looked up and what an article that has it gains. */
interface WeightedTerm {
  readonly term: Term;
  readonly weight: number;
}

/** The strongest terms, rarest kept first when there would be too many postings. */
function strongest(
  terms: readonly Term[],
  statistics: TermStatistics,
  mostPostings: number,
): readonly WeightedTerm[] {
  const weighted = terms
    .filter((term) => !term.isPair && statistics.articlesWith(term.hash) > 0)
    .map((term) => ({ term, weight: queryWeight(term) * idf(statistics, term.hash) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
  let postings = 0;
  return weighted.filter(({ term }, rank) => {
    const more = statistics.articlesWith(term.hash);
    if (rank > 0 && postings + more > mostPostings) return false;
    postings += more;
    return true;
  });
}

/**
 * Ids of all articles with any of the terms, those with the most weight first, of equals the newest.
 *
 * Each term's articles are read as one list and added up here. SQLite's own order by BM25 looks up the length of every
 * single match, which was most of the time of a query (docs/measurements); counts and lengths are the ranking's concern.
 */
function bestFirst(database: Database, chosen: readonly WeightedTerm[]): readonly number[] {
  const scores = new Map<number, number>();
  for (const { term, weight } of chosen) {
    for (const id of idsOf(database, WITH_TERM, `"${term.surface}"`)) {
      scores.set(id, (scores.get(id) ?? 0) + weight);
    }
  }
  // Sorted as one number each, a score in whole steps above an id: a comparing function took several times as long.
  const keys = Float64Array.from(scores, ([id, score]) => Math.round(score * SCORE_STEPS) * ID_ROOM + id);
  return Array.from(keys.sort().reverse(), (key) => key % ID_ROOM);
}

const SCORE_STEPS = 1024;
const ID_ROOM = 2 ** 32;

const WITH_TERM = 'SELECT json_group_array(rowid) FROM article_words WHERE article_words MATCH ?';
const RECENT = 'SELECT json_group_array(id) FROM article WHERE day BETWEEN ? AND ?';

/** One list instead of rows, each of which would be a call into SQLite. */
function idsOf(database: Database, sql: string, ...values: readonly (string | number)[]): readonly number[] {
  return JSON.parse(String(Object.values(database.first(sql, ...values) ?? {})[0] ?? '[]')) as number[];
}

/** The first `most` of the ids whose articles are not later than `day`. */
function earliest(
  database: Database,
  ordered: readonly number[],
  day: number,
  most: number,
): readonly number[] {
  const found: number[] = [];
  for (let from = 0; from < ordered.length && found.length < most; from += 2 * most) {
    const slice = JSON.stringify(ordered.slice(from, from + 2 * most));
    found.push(...database.numbers(NOT_LATER, slice, day, most - found.length));
  }
  return found;
}

const NOT_LATER = `SELECT article.id FROM json_each(?1) AS wanted CROSS JOIN article INDEXED BY article_facts
  ON article.id = wanted.value WHERE day <= ?2 LIMIT ?3`;

/** Titles and leads say what an article is about. */
function queryWeight(term: Term): number {
  return (
    1 + Math.log(term.count) + (term.inTitle ? 1 : 0) + (term.inLead ? 0.5 : 0) + (term.isName ? 0.5 : 0)
  );
}
