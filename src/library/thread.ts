import type { QueryArticle } from '#core/model/coverage.ts';
import { type Dating, dateArticle } from '#core/related/dating.ts';
import { profileOf } from '#core/related/profile.ts';
import { type Candidate, type Score, scoreCandidates } from '#core/related/ranker.ts';
import { areCopies, type Sketch, sketchOf } from '#core/related/sketch.ts';
import { tellingTerms } from '#core/related/telling-terms.ts';
import { type Term, termsOf } from '#core/related/terms.ts';
import { idf, type TermStatistics, type WeightedProfile, weigh } from '#core/related/weighting.ts';
import { datingFrom } from './article-rows.ts';
import { findCandidates } from './candidates.ts';
import type { Row } from './database.ts';
import { hostOf } from './host.ts';
import type { LibraryContext } from './library-context.ts';
import { PROFILE_COLUMNS, sketchFrom, termsFrom } from './profile-rows.ts';

/** The open article as the ranking sees it. */
export interface ThreadQuery {
  readonly canonicalUrl: string;
  readonly host: string;
  readonly site: string | null;
  readonly dating: Dating;
  readonly terms: readonly Term[];
  /** Those of them that say why another article is related. */
  readonly telling: readonly Term[];
  readonly profile: WeightedProfile;
  readonly sketch: Sketch;
  /** Weight of a term in this library, also of one that the article does not have. */
  readonly weightOf: (hash: number) => number;
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
function threadQuery(article: QueryArticle, now: string, statistics: TermStatistics): ThreadQuery {
  const terms = termsOf(article.title, article.text);
  return {
    canonicalUrl: article.canonicalUrl,
    host: hostOf(article.canonicalUrl),
    site: article.site ?? null,
    dating: dateArticle(article.published, now),
    terms,
    telling: tellingTerms(terms),
    profile: weigh(profileOf(terms, article), statistics),
    sketch: sketchOf(article.text),
    weightOf: (hash) => idf(statistics, hash),
  };
}

/** A comparable earlier article before it is ranked. */
export type LoadedCandidate = Omit<RankedArticle, 'score'> & Candidate;

/** The story of an open article: earlier articles that are comparable with it, each read once however often asked for. */
export class Thread {
  readonly query: ThreadQuery;
  readonly #context: LibraryContext;
  #chosen: readonly number[] | null = null;
  /** `null` for those that did not come before the article. */
  readonly #read = new Map<number, LoadedCandidate | null>();

  constructor(context: LibraryContext, article: QueryArticle) {
    this.#context = context;
    this.query = threadQuery(article, context.now(), context.statistics);
  }

  /** Every comparable earlier article and those of `alsoIds`, best first; never the article itself, but copies, marked. */
  ranked(alsoIds: readonly number[] = []): readonly RankedArticle[] {
    const found = this.candidates(alsoIds);
    const scores = scoreCandidates(this.query.profile, found);
    return found
      .map((candidate, i) => ({ ...candidate, score: scores[i]! }))
      .sort((a, b) => b.score.order - a.score.order || b.id - a.id);
  }

  /** The same, not ranked. */
  candidates(alsoIds: readonly number[] = []): readonly LoadedCandidate[] {
    this.#chosen ??= findCandidates(this.#context, this.query.terms, this.query.dating);
    const ids = [...new Set([...this.#chosen, ...alsoIds])];
    this.#readAll(ids.filter((id) => !this.#read.has(id)));
    return ids.flatMap((id) => this.#read.get(id) ?? []);
  }

  #readAll(ids: readonly number[]): void {
    for (const id of ids) this.#read.set(id, null);
    const { canonicalUrl, dating, host, site } = this.query;
    const { database, statistics } = this.#context;
    const values = [JSON.stringify(ids), canonicalUrl, dating.day, dating.moment, host, site];
    for (const row of database.all(LOAD, ...values)) {
      const candidate = candidateFrom(row, this.query, statistics);
      this.#read.set(candidate.id, candidate);
    }
  }
}

/**
 * One statement for all: what is filtered here need not be read, and asking for each alone took twice as long.
 * The conditions on day and moment are those of `isBefore`.
 */
const LOAD = `SELECT article.id, day, moment, negotiation_id, ${PROFILE_COLUMNS},
    host = ?5 OR (?6 IS NOT NULL AND lower(site) = lower(?6)) AS same_outlet
  FROM json_each(?1) AS wanted CROSS JOIN article INDEXED BY article_facts ON article.id = wanted.value
  CROSS JOIN profile ON profile.article_id = article.id
  WHERE article.id IS NOT (SELECT id FROM article WHERE canonical_url = ?2)
    AND (day < ?3 OR (day = ?3 AND (moment IS NULL OR ?4 IS NULL OR moment < ?4)))`;

function candidateFrom(row: Row, query: ThreadQuery, statistics: TermStatistics): LoadedCandidate {
  const dating = datingFrom(row);
  const sketch = sketchFrom(row);
  return {
    id: Number(row.id),
    dating,
    profile: weigh(termsFrom(row), statistics),
    sketch,
    negotiationId: row.negotiation_id === null ? null : Number(row.negotiation_id),
    isCopyOfQuery: areCopies(sketch, query.sketch),
    gapDays: query.dating.day - dating.day,
    sameOutlet: Number(row.same_outlet) === 1,
  };
}
