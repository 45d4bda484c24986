import type { QueryArticle } from '#core/model/coverage.ts';
import { type Dating, dateArticle, isBefore } from '#core/related/dating.ts';
import { profileOf } from '#core/related/profile.ts';
import { type Candidate, type Score, scoreCandidates } from '#core/related/ranker.ts';
import { areCopies, type Sketch, sketchOf } from '#core/related/sketch.ts';
import { type Term, termsOf } from '#core/related/terms.ts';
import { idf, type TermStatistics, type WeightedProfile, weigh } from '#core/related/weighting.ts';
import { datingFrom, textOrNull } from './article-rows.ts';
import { findCandidates } from './candidates.ts';
import type { Database } from './database.ts';
import { hostOf } from './host.ts';
import { PROFILE_COLUMNS, sketchFrom, termsFrom } from './profile-rows.ts';

/** The open article as the ranking sees it. */
export interface ThreadQuery {
  readonly canonicalUrl: string;
  readonly host: string;
  /** Lower case. */
  readonly site: string | null;
  readonly dating: Dating;
  readonly terms: readonly Term[];
  readonly profile: WeightedProfile;
  readonly sketch: Sketch;
  /** Weight of a term in this library, also of one that the article does not have. */
  weightOf(hash: number): number;
}

/** An earlier article and how well it continues the query's story. */
export interface RankedArticle {
  readonly id: number;
  readonly dating: Dating;
  readonly profile: WeightedProfile;
  readonly sketch: Sketch;
  readonly negotiationId: number | null;
  /** The same text as the query, at another address. */
  readonly isCopyOfQuery: boolean;
  readonly score: Score;
}

/** Prepares an article for comparison; an undated one counts as published at `now` (ISO 8601). */
export function threadQuery(article: QueryArticle, now: string, statistics: TermStatistics): ThreadQuery {
  const terms = termsOf(article.title, article.text);
  return {
    canonicalUrl: article.canonicalUrl,
    host: hostOf(article.canonicalUrl),
    site: article.site?.toLowerCase() ?? null,
    dating: dateArticle(article.published, now),
    terms,
    profile: weigh(profileOf(terms, article), statistics),
    sketch: sketchOf(article.text),
    weightOf: (hash) => idf(statistics, hash),
  };
}

/** Every comparable earlier article, best first; never the query itself, but copies of it, marked. */
export function rankThread(
  database: Database,
  query: ThreadQuery,
  statistics: TermStatistics,
  alsoIds: readonly number[] = [],
): readonly RankedArticle[] {
  const found = loadCandidates(database, query, statistics, alsoIds);
  const scores = scoreCandidates(query.profile, found);
  return found
    .map((candidate, i) => ({ ...candidate, score: scores[i]! }))
    .sort((a, b) => b.score.order - a.score.order || b.id - a.id);
}

/** A comparable earlier article before it is ranked. */
export type LoadedCandidate = Omit<RankedArticle, 'score'> & Candidate;

/** The candidates for a query and those of `alsoIds`, if they came before it. */
export function loadCandidates(
  database: Database,
  query: ThreadQuery,
  statistics: TermStatistics,
  alsoIds: readonly number[] = [],
): readonly LoadedCandidate[] {
  const ids = new Set(findCandidates(database, query.terms, query.dating, statistics));
  for (const id of alsoIds) ids.add(id);
  return [...ids]
    .map((id) => load(database, query, statistics, id))
    .filter((candidate) => candidate !== null);
}

function load(
  database: Database,
  query: ThreadQuery,
  statistics: TermStatistics,
  id: number,
): LoadedCandidate | null {
  const row = database.first(
    `SELECT canonical_url, site, host, day, moment, negotiation_id, ${PROFILE_COLUMNS}
     FROM article JOIN profile ON article_id = id WHERE id = ?`,
    id,
  );
  if (!row || row.canonical_url === query.canonicalUrl) return null;
  const dating = datingFrom(row);
  if (!isBefore(dating, query.dating)) return null;
  const sketch = sketchFrom(row);
  return {
    id,
    dating,
    profile: weigh(termsFrom(row), statistics),
    sketch,
    negotiationId: row.negotiation_id === null ? null : Number(row.negotiation_id),
    isCopyOfQuery: areCopies(sketch, query.sketch),
    gapDays: query.dating.day - dating.day,
    sameOutlet:
      row.host === query.host || (query.site !== null && textOrNull(row.site)?.toLowerCase() === query.site),
  };
}
