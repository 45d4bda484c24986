import type { Dating } from '#core/related/dating.ts';
import { type Term, termsOf } from '#core/related/terms.ts';
import { idf, type TermStatistics } from '#core/related/weighting.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Database } from './database.ts';
import type { LibraryContext } from './library-context.ts';

/** Terms of a query that are looked up; more cost time and bring nothing (see docs/measurements). */
const MOST_TERMS = 28;
/** Together the looked-up terms may stand in this many articles: what bounds the time in a large library. */
const MOST_POSTINGS = 15_000;
/** The same for a passage, which is looked up besides the page. */
const MOST_PASSAGE_POSTINGS = 5_000;
/** Chosen, as was the root of the root of the length, by what share of the ten best it finds (docs/measurements). */
const RECENCY_WORTH = 4;
/** Of a page: those that are likely by words and days, and, whatever their day, those by words alone. */
const LIKELY_MATCHES = 64;
const TIMELESS_MATCHES = 16;
const PASSAGE_MATCHES = 16;

/**
 * Ids of the articles, dated on or before the query, that share most of its strongest terms: mostly of the last weeks,
 * since stories go on for days, and some of any time.
 */
export function findCandidates(
  { database, facts, statistics }: LibraryContext,
  terms: readonly Term[],
  { day }: Dating,
): readonly number[] {
  const { ids, scores } = matchesOf(database, facts, strongest(terms, statistics, MOST_POSTINGS), day);
  const likely = scores.map((score, i) => score * recency(day - facts.dayOf(ids[i]!)));
  return [...new Set([...best(ids, likely, LIKELY_MATCHES), ...best(ids, scores, TIMELESS_MATCHES)])];
}

/** Ids of the articles, dated on or before the query, whose words are closest to a passage: similar wording anywhere. */
export function findByPassage(
  { database, facts, statistics }: LibraryContext,
  passage: string,
  { day }: Dating,
): readonly number[] {
  const chosen = strongest(termsOf(null, passage), statistics, MOST_PASSAGE_POSTINGS);
  const { ids, scores } = matchesOf(database, facts, chosen, day);
  return best(ids, scores, PASSAGE_MATCHES);
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

/** Articles with any of the terms, and what each scores. Good until the next matches are looked for. */
interface Matches {
  readonly ids: Int32Array;
  /** In the order of `ids`: weights of the terms found, less for long articles, in which more is found by chance. */
  readonly scores: Float32Array;
}

/**
 * Each term's articles are read as one list and added up here. SQLite's own order by BM25 looks up the length of every
 * single match, which was most of the time of a query (docs/measurements).
 */
function matchesOf(
  database: Database,
  facts: ArticleFacts,
  chosen: readonly WeightedTerm[],
  day: number,
): Matches {
  const { sums, met, scores } = roomFor(facts.end);
  let metCount = 0;
  try {
    for (const { term, weight } of chosen) {
      database.eachListed(WITH_TERM, `"${term.surface}"`, (id) => {
        if (sums[id] === 0) met[metCount++] = id;
        sums[id]! += weight;
      });
    }
  } catch (error) {
    sums.fill(0);
    throw error;
  }
  let count = 0;
  for (let i = 0; i < metCount; i++) {
    const id = met[i]!;
    if (facts.dayOf(id) <= day) {
      met[count] = id;
      scores[count] = sums[id]! / Math.sqrt(Math.sqrt(facts.lengthOf(id) + 1));
      count += 1;
    }
    sums[id] = 0;
  }
  return { ids: met.subarray(0, count), scores: scores.subarray(0, count) };
}

/**
 * Room by article id; the sums are 0 between two questions. Kept, since a new one for each question was most of what a
 * hundred questions left behind in memory.
 */
let room = { sums: new Float32Array(0), met: new Int32Array(0), scores: new Float32Array(0) };

function roomFor(ids: number): typeof room {
  if (room.sums.length < ids) {
    const size = Math.ceil(ids * 1.5);
    room = { sums: new Float32Array(size), met: new Int32Array(size), scores: new Float32Array(size) };
  }
  return room;
}

const WITH_TERM = 'SELECT group_concat(rowid) FROM article_words WHERE article_words MATCH ?';

/** How likely an article is for having come out `gap` days before the page: 1 on its day, a quarter a day before. */
function recency(gap: number): number {
  return RECENCY[Math.min(RECENCY.length - 1, gap)]!;
}

/** By days; eleven years before hardly differ from ten. */
const RECENCY = Float32Array.from({ length: 4096 }, (_, gap) => 1 / (1 + RECENCY_WORTH * Math.log1p(gap)));

/** Ids of the `most` matches with the highest rating, best first, of equals the newest. */
function best(ids: Int32Array, ratings: Float32Array, most: number): readonly number[] {
  /** Places in `ids`, best first: nearly all others are turned away by the last of them. */
  const chosen: number[] = [];
  const isBetter = (a: number, b: number) =>
    ratings[a]! > ratings[b]! || (ratings[a] === ratings[b] && ids[a]! > ids[b]!);
  for (let i = 0; i < ids.length; i++) {
    if (chosen.length === most && !isBetter(i, chosen[most - 1]!)) continue;
    let at = Math.min(chosen.length, most - 1);
    for (; at > 0 && isBetter(i, chosen[at - 1]!); at--) chosen[at] = chosen[at - 1]!;
    chosen[at] = i;
  }
  return chosen.map((place) => ids[place]!);
}

/** Titles and leads say what an article is about. */
function queryWeight(term: Term): number {
  return (
    1 + Math.log(term.count) + (term.inTitle ? 1 : 0) + (term.inLead ? 0.5 : 0) + (term.isName ? 0.5 : 0)
  );
}
