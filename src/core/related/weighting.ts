import { FLAG, isSubject, type Profile, SUBJECT } from './profile.ts';

/** How often terms stand in a library: the ground for their weights. */
export interface TermStatistics {
  /** Number of articles. */
  readonly articles: number;
  /** Number of articles with a term. */
  articlesWith(hash: number): number;
  /** What `idf` gives for each of many terms: a query weighs a hundred thousand, and a call for each took longest. */
  idfsOf(hashes: Uint32Array): Float32Array;
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

/** Weighs a profile. In one loop over plain numbers, since a query weighs hundreds of profiles. */
export function weigh(profile: Profile, statistics: TermStatistics): WeightedProfile {
  const { hashes, flags: allFlags } = profile;
  const idfs = statistics.idfsOf(hashes);
  const weights = new Float32Array(hashes.length);
  const fielded = new Float32Array(hashes.length);
  let length = 0;
  let [words, fields, names, pairs, title, lead, topics, parties, titleSum] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < hashes.length; i++) {
    const flags = allFlags[i]!;
    const rarity = idfs[i]!;
    const rarity2 = rarity * rarity;
    if (isSubject(flags)) {
      if (flags === SUBJECT.topic) topics += rarity2;
      else parties += rarity2;
      continue;
    }
    const count = Math.max(1, flags & FLAG.count);
    const weight = LOG_OF_COUNT[count]! * rarity;
    const inField = weight * FIELD_WORTH[flags]!;
    weights[i] = weight;
    fielded[i] = inField;
    length += count;
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
    words: Math.sqrt(words),
    fielded: Math.sqrt(fields),
    names: Math.sqrt(names),
    pairs: Math.sqrt(pairs),
    title: Math.sqrt(title),
    lead: Math.sqrt(lead),
    topics: Math.sqrt(topics),
    parties: Math.sqrt(parties),
    titleSum,
  };
  return { hashes, flags: allFlags, idfs, weights, fielded, length, norms };
}

/** What a term's place is worth; the values are round because the ranking hardly depends on them. */
function fieldWorth(flags: number): number {
  const place =
    1 + (flags & FLAG.title ? 1 : 0) + (flags & FLAG.lead ? 0.5 : 0) + (flags & FLAG.name ? 0.3 : 0);
  return flags & FLAG.pair ? place / 2 : place;
}

/** `fieldWorth` of all flags. */
const FIELD_WORTH = Float32Array.from({ length: 256 }, (_, flags) => fieldWorth(flags));
