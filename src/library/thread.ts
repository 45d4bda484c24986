import type { LibraryArticle } from '#core/contract/library-api.ts';
import type { QueryArticle } from '#core/model/coverage.ts';
import { type Dating, dateArticle, isBefore } from '#core/related/dating.ts';
import { pairFeatures } from '#core/related/pair-features.ts';
import { decodeProfile, profileOf } from '#core/related/profile.ts';
import { areCopies, decodeSketch, type Sketch, sketchOf } from '#core/related/sketch.ts';
import { type Term, termsOf } from '#core/related/terms.ts';
import { idf, type TermStatistics, type WeightedProfile, weigh } from '#core/related/weighting.ts';
import { ARTICLE_COLUMNS, articleFrom, datingFrom } from './article-rows.ts';
import { findCandidates } from './candidates.ts';
import type { Database } from './database.ts';

/** The open article as the ranking sees it. */
export interface ThreadQuery {
  readonly canonicalUrl: string;
  readonly dating: Dating;
  readonly terms: readonly Term[];
  readonly profile: WeightedProfile;
  readonly sketch: Sketch;
  /** Weight of a term in this library, also of one that the article does not have. */
  weightOf(hash: number): number;
}

/** An earlier article and how well it continues the query's story. */
export interface RankedArticle {
  readonly article: LibraryArticle;
  readonly dating: Dating;
  readonly profile: WeightedProfile;
  readonly sketch: Sketch;
  readonly negotiationId: number | null;
  /** The same text as the query, at another address. */
  readonly isCopyOfQuery: boolean;
  readonly score: number;
}

/** Prepares an article for comparison; an undated one counts as published at `now` (ISO 8601). */
export function threadQuery(article: QueryArticle, now: string, statistics: TermStatistics): ThreadQuery {
  const terms = termsOf(article.title, article.text);
  return {
    canonicalUrl: article.canonicalUrl,
    dating: dateArticle(article.published, now),
    terms,
    profile: weigh(profileOf(terms), statistics),
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
  const ids = new Set(findCandidates(database, query.terms, query.dating, statistics));
  for (const id of alsoIds) ids.add(id);
  return [...ids]
    .map((id) => compare(database, query, statistics, id))
    .filter((found) => found !== null)
    .sort((a, b) => b.score - a.score || b.article.id - a.article.id);
}

function compare(
  database: Database,
  query: ThreadQuery,
  statistics: TermStatistics,
  id: number,
): RankedArticle | null {
  const row = database.first(
    `SELECT ${ARTICLE_COLUMNS}, negotiation_id, terms, sketch
     FROM article JOIN profile ON article_id = id WHERE id = ?`,
    id,
  );
  if (!row || row.canonical_url === query.canonicalUrl) return null;
  const dating = datingFrom(row);
  if (!isBefore(dating, query.dating)) return null;
  const sketch = decodeSketch(row.sketch as Uint8Array);
  const profile = weigh(decodeProfile(row.terms as Uint8Array), statistics);
  const { body, gapDays } = pairFeatures(query.profile, profile, query.dating.day - dating.day);
  return {
    article: articleFrom(row),
    dating,
    profile,
    sketch,
    negotiationId: row.negotiation_id === null ? null : Number(row.negotiation_id),
    isCopyOfQuery: areCopies(sketch, query.sketch),
    score: body * Math.exp(-gapDays / 30),
  };
}
