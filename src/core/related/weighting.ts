import { FLAG, isSubject, type Profile, SUBJECT } from './profile.ts';

/** How often terms stand in a library: the ground for their weights. */
export interface TermStatistics {
  /** Number of articles. */
  readonly articles: number;
  /** Number of articles with a term. */
  articlesWith(hash: number): number;
  /** The same as `idf` gives, where it is kept: terms are weighed some hundred thousand times a query. */
  keptIdf?(hash: number): number;
}

/** A profile with the weight of each term in one library. */
export interface WeightedProfile extends Profile {
  readonly idfs: Float32Array;
  /** `(1 + ln count) · idf`; 0 for topics and parties. */
  readonly weights: Float32Array;
  /** The same, times what title, lead, name and pair are worth. */
  readonly fielded: Float32Array;
  /** Number of terms, repetitions counted. */
  readonly length: number;
  readonly norms: Norms;
}

/**
 * Euclidean lengths of parts of a profile, for cosines; pairs of names count only in `fielded` and `pairs`, topics and
 * parties only in their own.
 */
interface Norms {
  readonly words: number;
  readonly fielded: number;
  readonly names: number;
  readonly pairs: number;
  readonly title: number;
  readonly lead: number;
  readonly topics: number;
  readonly parties: number;
  /** Plain sum of the title's idfs. */
  readonly titleSum: number;
}

/**
 * Inverse document frequency, at least 0. Half an article is added so that the first few articles of a new library
 * get weights too.
 */
export function idf(statistics: TermStatistics, hash: number): number {
  if (statistics.keptIdf) return statistics.keptIdf(hash);
  return idfOf(statistics.articles, statistics.articlesWith(hash));
}

export function idfOf(articles: number, articlesWith: number): number {
  return Math.max(0, Math.log((articles + 1) / (articlesWith + 0.5)));
}

/** `1 + ln count` for the counts that a profile holds. */
const LOG_OF_COUNT = Float32Array.from(
  { length: FLAG.count + 1 },
  (_, count) => 1 + Math.log(Math.max(1, count)),
);

/** Weighs a profile. */
export function weigh(profile: Profile, statistics: TermStatistics): WeightedProfile {
  const size = profile.hashes.length;
  const idfs = new Float32Array(size);
  const weights = new Float32Array(size);
  const fielded = new Float32Array(size);
  const sums = {
    words: 0,
    fielded: 0,
    names: 0,
    pairs: 0,
    title: 0,
    lead: 0,
    topics: 0,
    parties: 0,
    titleSum: 0,
  };
  let length = 0;
  for (let i = 0; i < size; i++) {
    const flags = profile.flags[i]!;
    const count = Math.max(1, flags & FLAG.count);
    const rarity = idf(statistics, profile.hashes[i]!);
    idfs[i] = rarity;
    if (isSubject(flags)) {
      sums[flags === SUBJECT.topic ? 'topics' : 'parties'] += rarity ** 2;
      continue;
    }
    const weight = LOG_OF_COUNT[count]! * rarity;
    weights[i] = weight;
    fielded[i] = weight * fieldWorth(flags);
    length += count;
    addSquares(sums, flags, rarity, weight, fielded[i]!);
  }
  return { ...profile, idfs, weights, fielded, length, norms: rootsOf(sums) };
}

/** What a term's place is worth; the values are round because the ranking hardly depends on them. */
function fieldWorth(flags: number): number {
  const place =
    1 + (flags & FLAG.title ? 1 : 0) + (flags & FLAG.lead ? 0.5 : 0) + (flags & FLAG.name ? 0.3 : 0);
  return flags & FLAG.pair ? place / 2 : place;
}

type Sums = { -readonly [part in keyof Norms]: number };

function addSquares(sums: Sums, flags: number, rarity: number, weight: number, fielded: number): void {
  sums.fielded += fielded ** 2;
  if (flags & FLAG.title) {
    sums.title += rarity ** 2;
    sums.titleSum += rarity;
  }
  if (flags & FLAG.lead) sums.lead += rarity ** 2;
  if (flags & FLAG.pair) {
    sums.pairs += weight ** 2;
    return;
  }
  sums.words += weight ** 2;
  if (flags & FLAG.name) sums.names += weight ** 2;
}

function rootsOf({ titleSum, ...squares }: Sums): Norms {
  return {
    words: Math.sqrt(squares.words),
    fielded: Math.sqrt(squares.fielded),
    names: Math.sqrt(squares.names),
    pairs: Math.sqrt(squares.pairs),
    title: Math.sqrt(squares.title),
    lead: Math.sqrt(squares.lead),
    topics: Math.sqrt(squares.topics),
    parties: Math.sqrt(squares.parties),
    titleSum,
  };
}
