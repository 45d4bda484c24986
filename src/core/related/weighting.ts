import { FLAG, isSubject, type Profile, SUBJECT } from './profile.ts';

/** How often terms stand in a library: the ground for their weights. */
export interface TermStatistics {
  /** Number of articles. */
  readonly articles: number;
  /** Number of articles with a term. */
  articlesWith(hash: number): number;
  /**
   * What `idf` gives for each of many terms: a query weighs a hundred thousand, and a call for each took longest.
   * @param into what is filled and given back, at least as long as `hashes`
   */
  idfsOf(hashes: Uint32Array, into?: Float32Array): Float32Array;
}

/**
 * A profile measured by the weights of its terms in one library. The weights themselves are not kept: one is needed
 * only for a term that two profiles share, and then it is its `idf` times what its flags are worth.
 */
export interface WeightedProfile extends Profile {
  readonly statistics: TermStatistics;
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
  return idfOf(statistics.articles, statistics.articlesWith(hash));
}

export function idfOf(articles: number, articlesWith: number): number {
  return Math.max(0, Math.log((articles + 1) / (articlesWith + 0.5)));
}

/** What a term's place is worth; the values are round because the ranking hardly depends on them. */
function fieldWorth(flags: number): number {
  const place =
    1 + (flags & FLAG.title ? 1 : 0) + (flags & FLAG.lead ? 0.5 : 0) + (flags & FLAG.name ? 0.3 : 0);
  return flags & FLAG.pair ? place / 2 : place;
}

/** How often a term stands in its article; not asked of topics and parties. */
function countIn(flags: number): number {
  return Math.max(1, flags & FLAG.count);
}

/** By flags, what a term's `idf` is multiplied with for its weight: `1 + ln count`; 0 for topics and parties. */
export const WORTH = Float32Array.from({ length: 256 }, (_, flags) =>
  isSubject(flags) ? 0 : 1 + Math.log(countIn(flags)),
);
/** The same, times what title, lead, name and pair are worth. */
export const FIELDED_WORTH = WORTH.map((worth, flags) => worth * fieldWorth(flags));
/** Greater flags have a place, or are those of a topic or party. */
const PLAIN = FLAG.count;

/** Weighs a profile. In one loop over plain numbers, since a query weighs hundreds of profiles. */
export function weigh(profile: Profile, statistics: TermStatistics): WeightedProfile {
  const { hashes, flags: allFlags } = profile;
  const idfs = statistics.idfsOf(hashes, scratchFor(hashes.length));
  let length = 0;
  let plain = 0;
  let words = 0;
  let fields = 0;
  let names = 0;
  let pairs = 0;
  let title = 0;
  let lead = 0;
  let topics = 0;
  let parties = 0;
  let titleSum = 0;
  for (let i = 0; i < hashes.length; i++) {
    const flags = allFlags[i]!;
    const rarity = idfs[i]!;
    const weight = WORTH[flags]! * rarity;
    if (flags <= PLAIN) {
      // Two terms in three: without a place of its own a term weighs the same with and without its place.
      plain += weight * weight;
      length += countIn(flags);
      continue;
    }
    const rarity2 = rarity * rarity;
    if (isSubject(flags)) {
      if (flags === SUBJECT.topic) topics += rarity2;
      else parties += rarity2;
      continue;
    }
    const inField = FIELDED_WORTH[flags]! * rarity;
    length += countIn(flags);
    fields += inField * inField;
    if (flags & FLAG.title) {
      title += rarity2;
      titleSum += rarity;
    }
    if (flags & FLAG.lead) lead += rarity2;
    if (flags & FLAG.pair) {
      pairs += weight * weight;
      continue;
    }
    words += weight * weight;
    if (flags & FLAG.name) names += weight * weight;
  }
  const norms = {
    words: Math.sqrt(plain + words),
    fielded: Math.sqrt(plain + fields),
    names: Math.sqrt(names),
    pairs: Math.sqrt(pairs),
    title: Math.sqrt(title),
    lead: Math.sqrt(lead),
    topics: Math.sqrt(topics),
    parties: Math.sqrt(parties),
    titleSum,
  };
  return { hashes, flags: allFlags, statistics, length, norms };
}

let scratch = new Float32Array(1024);

/** Room for so many numbers, used again by the next call: three arrays for each profile kept the garbage collector busy. */
function scratchFor(length: number): Float32Array {
  if (scratch.length < length) scratch = new Float32Array(length * 2);
  return scratch;
}
