import { FLAG, type Profile } from './profile.ts';

/** How often terms stand in a library: the ground for their weights. */
export interface TermStatistics {
  /** Number of articles. */
  readonly articles: number;
  /** Number of articles with a term. */
  articlesWith(hash: number): number;
}

/**
 * Inverse document frequency, at least 0. Half an article is added to both sides so that the first few articles of
 * a new library get weights too.
 */
export function idf(statistics: TermStatistics, hash: number): number {
  return Math.max(0, Math.log((statistics.articles + 1) / (statistics.articlesWith(hash) + 0.5)));
}

/** A profile with the weight of each term in this library, cosine-normalised over all terms. */
export interface WeightedProfile extends Profile {
  /** `(1 + ln count) · idf`, not normalised. */
  readonly weights: Float64Array;
  readonly idfs: Float64Array;
}

export function weigh(profile: Profile, statistics: TermStatistics): WeightedProfile {
  const size = profile.hashes.length;
  const weights = new Float64Array(size);
  const idfs = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    idfs[i] = idf(statistics, profile.hashes[i]!);
    weights[i] = (1 + Math.log(Math.max(1, profile.flags[i]! & FLAG.count))) * idfs[i]!;
  }
  return { ...profile, weights, idfs };
}
