import { FLAG, isSubject, SUBJECT } from './profile.ts';
import type { TermTable } from './term-table.ts';
import { FIELDED_WORTH, type WeightedProfile, WORTH } from './weighting.ts';

/**
 * What is measured on an open article and an earlier one, in this order. Similarities enter as logarithms, so that
 * the ranking's weighted sum multiplies them; the gap enters as decays of several lengths, from which the weights
 * form one curve that is steep for days and flat for months.
 */
export const PAIR_FEATURES = [
  'words',
  'fielded',
  'fieldedPlain',
  'names',
  'namePairs',
  'titles',
  'leads',
  'titleFound',
  'titleFoundBack',
  'bm25',
  'rarestShared',
  'rareShared',
  'sharedTerms',
  'within2Days',
  'within7Days',
  'within30Days',
  'within120Days',
  'gap',
  'gapYears',
  'length',
  'topics',
  'parties',
] as const;

export interface Pair {
  readonly query: WeightedProfile;
  /** Over the query's hashes. */
  readonly queryTerms: TermTable;
  /** `idf` of the query's terms, in their order. */
  readonly idfs: Float32Array;
  readonly candidate: WeightedProfile;
  /** Days from the candidate to the query, at least 0. */
  readonly gapDays: number;
  /** Mean number of terms, repetitions counted, of the library's articles; for BM25. */
  readonly meanLength: number;
}

/** Sums over the terms that both articles have. */
interface Shared {
  words: number;
  fielded: number;
  names: number;
  pairs: number;
  titles: number;
  leads: number;
  topics: number;
  parties: number;
  titleFound: number;
  titleFoundBack: number;
  bm25: number;
  count: number;
  /** The greatest idfs, descending. */
  readonly rarest: number[];
}

const RAREST = 5;
/** BM25's usual constants (Robertson and Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.25;
/** Keeps logarithms of missing similarities finite; about a tenth of a weak similarity. */
export const FLOOR = 0.01;

/** The features of a pair, in the order of `PAIR_FEATURES`. */
export function pairFeatures(pair: Pair): Float64Array {
  const { query, candidate, gapDays } = pair;
  const shared = sumShared(pair);
  const { norms: q } = query;
  const { norms: c } = candidate;
  const fielded = ratio(shared.fielded, q.fielded * c.fielded);
  const topics = ratio(shared.topics, q.topics * c.topics);
  const parties = ratio(shared.parties, q.parties * c.parties);
  const rareShared = shared.rarest.reduce((sum, idf) => sum + idf, 0) / RAREST;
  return Float64Array.of(
    floored(ratio(shared.words, q.words * c.words)),
    floored(fielded),
    fielded,
    floored(ratio(shared.names, q.names * c.names)),
    floored(ratio(shared.pairs, q.pairs * c.pairs)),
    ratio(shared.titles, q.title * c.title),
    floored(ratio(shared.leads, q.lead * c.lead)),
    ratio(shared.titleFound, q.titleSum),
    ratio(shared.titleFoundBack, c.titleSum),
    floored(ratio(shared.bm25, q.words) / 10),
    shared.rarest[0] ?? 0,
    rareShared,
    Math.log1p(shared.count),
    Math.exp(-gapDays / 2),
    Math.exp(-gapDays / 7),
    Math.exp(-gapDays / 30),
    Math.exp(-gapDays / 120),
    Math.log1p(gapDays),
    -gapDays / 365,
    Math.log1p(candidate.length),
    topics,
    parties,
  );
}

function sumShared(pair: Pair): Shared {
  const { queryTerms, candidate, meanLength } = pair;
  const shared: Shared = {
    words: 0,
    fielded: 0,
    names: 0,
    pairs: 0,
    titles: 0,
    leads: 0,
    topics: 0,
    parties: 0,
    titleFound: 0,
    titleFoundBack: 0,
    bm25: 0,
    count: 0,
    rarest: [],
  };
  const lengthNorm = SATURATION * (LENGTH_SHARE + (1 - LENGTH_SHARE) * (candidate.length / meanLength));
  for (let j = 0; j < candidate.hashes.length; j++) {
    const i = queryTerms.find(candidate.hashes[j]!);
    if (i >= 0) addTerm(shared, pair, i, j, lengthNorm);
  }
  return shared;
}

function addTerm(
  shared: Shared,
  { query, idfs, candidate }: Pair,
  i: number,
  j: number,
  lengthNorm: number,
): void {
  const inQuery = query.flags[i]!;
  const inCandidate = candidate.flags[j]!;
  const inBoth = inQuery & inCandidate;
  const idf = idfs[i]!;
  if (isSubject(inBoth)) {
    shared[inBoth === SUBJECT.topic ? 'topics' : 'parties'] += idf * idf;
    return;
  }
  const weight = WORTH[inQuery]! * idf;
  const product = weight * WORTH[inCandidate]! * idf;
  shared.fielded += FIELDED_WORTH[inQuery]! * FIELDED_WORTH[inCandidate]! * idf * idf;
  if (inQuery & FLAG.title) shared.titleFound += idf;
  if (inCandidate & FLAG.title) shared.titleFoundBack += idf;
  if (inBoth & FLAG.title) shared.titles += idf * idf;
  if (inBoth & FLAG.lead) shared.leads += idf * idf;
  if (inBoth & FLAG.pair) {
    shared.pairs += product;
    return;
  }
  shared.words += product;
  if (inBoth & FLAG.name) shared.names += product;
  const count = inCandidate & FLAG.count;
  shared.bm25 += (weight * count * (1 + SATURATION)) / (count + lengthNorm);
  shared.count += 1;
  keepRarest(shared.rarest, idf);
}

/** Puts an idf where it belongs in a descending list of at most `RAREST`. */
function keepRarest(rarest: number[], idf: number): void {
  if (rarest.length === RAREST && idf <= rarest[RAREST - 1]!) return;
  let at = Math.min(rarest.length, RAREST - 1);
  for (; at > 0 && rarest[at - 1]! < idf; at--) rarest[at] = rarest[at - 1]!;
  rarest[at] = idf;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function floored(similarity: number): number {
  return Math.log(similarity + FLOOR);
}
