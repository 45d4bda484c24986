import { FLOOR, PAIR_FEATURES, pairFeatures } from './pair-features.ts';
import weights from './ranking-weights.json' with { type: 'json' };
import { TermTable } from './term-table.ts';
import { ThreadLinks } from './thread-links.ts';
import type { WeightedProfile } from './weighting.ts';

/** An earlier article as the ranking sees it. */
export interface Candidate {
  readonly profile: WeightedProfile;
  /** Days from it to the open article, at least 0. */
  readonly gapDays: number;
  readonly sameOutlet: boolean;
}

export interface Score {
  /** For ordering only: comparable within one query. */
  readonly order: number;
  /** How alike the two texts are, whenever they were written: 0 to 1. */
  readonly similarity: number;
}

/** Learnt by `npm run train:related`, see docs/measurements. */
export interface RankingWeights {
  /** For `PAIR_FEATURES` alone; finds the articles that carry the thread. */
  readonly alone: readonly number[];
  /** For `PAIR_FEATURES`, then `THREAD_FEATURES`. */
  readonly inThread: ThreadWeights;
}

/** A sum of the features, and of bent sums of them: what a shared name is worth depends on the days between. */
export interface ThreadWeights {
  readonly linear: readonly number[];
  readonly units: readonly RankingUnit[];
}

/** Adds `share * tanh(bias + weights · features)` to the score. */
interface RankingUnit {
  readonly share: number;
  readonly bias: number;
  readonly weights: readonly number[];
}

/** How close a candidate is to the other likely ones: two-step links of a story. */
export const THREAD_FEATURES = ['threadCloseness', 'threadClosenessPlain', 'bestLink'] as const;

/**
 * An outlet's piece from before yesterday gets a fixed bonus: its follow-ups continue its own reporting. Kept small
 * on purpose, because newsrooms link themselves nine times in ten, which says little about what a reader needs;
 * left out for the last two days, where other outlets' reports of the same event are worth more.
 */
const SAME_OUTLET_BONUS = 0.5;
const SAME_OUTLET_FROM_DAYS = 2;
/** The likely articles that a candidate is compared with. */
const THREAD_SIZE = 8;
/** Candidates beyond this rank cannot come up into the first ten any more. */
const THREAD_REACH = 60;
/** How fast a thread article's say falls with its own score. */
const THREAD_SHARPNESS = 0.7;

/** Scores candidates for one open article; the result is in their order. */
export function scoreCandidates(
  query: WeightedProfile,
  candidates: readonly Candidate[],
  { alone, inThread }: RankingWeights = weights,
): readonly Score[] {
  const features = featuresOf(query, candidates);
  const first = features.map((values) => dot(alone, values));
  const links = threadFeatures(candidates, first);
  return candidates.map((candidate, i) => {
    const bonus = outletBonus(candidate);
    const linked = links[i];
    const order = linked ? scoreInThread(inThread, [...features[i]!, ...linked]) : first[i]! - BEYOND_REACH;
    return { order: order + bonus, similarity: features[i]![FIELDED]! };
  });
}

/** The `PAIR_FEATURES` of each candidate. */
export function featuresOf(
  query: WeightedProfile,
  candidates: readonly Candidate[],
): readonly Float64Array[] {
  const lengths = candidates.reduce((sum, { profile }) => sum + profile.length, 0);
  const meanLength = lengths / Math.max(1, candidates.length);
  const queryTerms = new TermTable(query.hashes);
  const idfs = query.statistics.idfsOf(query.hashes);
  return candidates.map(({ profile, gapDays }) =>
    pairFeatures({ query, queryTerms, idfs, candidate: profile, gapDays, meanLength }),
  );
}

/** Puts candidates without thread features after those that have them. */
const BEYOND_REACH = 1000;
const FIELDED = PAIR_FEATURES.indexOf('fieldedPlain');

/** For each of the likeliest candidates its `THREAD_FEATURES`; `undefined` for the others. */
export function threadFeatures(
  candidates: readonly Candidate[],
  first: readonly number[],
): readonly (readonly number[] | undefined)[] {
  const byScore = [...first.keys()].sort((a, b) => first[b]! - first[a]!);
  const best = first[byScore[0] ?? 0] ?? 0;
  // One more than needed, since a candidate is not compared with itself.
  const thread = byScore.slice(0, THREAD_SIZE + 1);
  const behind = thread.map((index) => first[index]! - best);
  const links = new ThreadLinks(thread.map((index) => candidates[index]!.profile));
  const features: (readonly number[] | undefined)[] = new Array(candidates.length).fill(undefined);
  for (const index of byScore.slice(0, THREAD_REACH)) {
    const others = [...thread.keys()].filter((at) => thread[at] !== index).slice(0, THREAD_SIZE);
    features[index] = featuresFrom(links.similarities(candidates[index]!.profile), behind, others);
  }
  return features;
}

/** `behind`: how far each thread article's score lies behind the best one's. */
function featuresFrom(
  similarities: Float32Array,
  behind: readonly number[],
  others: readonly number[],
): readonly number[] {
  let closeness = 0;
  let weightSum = 0;
  let bestLink = Math.log(FLOOR) - 5;
  for (const at of others) {
    const weight = Math.exp(behind[at]! * THREAD_SHARPNESS);
    closeness += similarities[at]! * weight;
    weightSum += weight;
    bestLink = Math.max(bestLink, Math.log(similarities[at]! + FLOOR) + behind[at]! / 2);
  }
  const mean = weightSum > 0 ? closeness / weightSum : 0;
  return [Math.log(mean + FLOOR), mean, bestLink];
}

export function outletBonus({ sameOutlet, gapDays }: Candidate): number {
  return sameOutlet && gapDays >= SAME_OUTLET_FROM_DAYS ? SAME_OUTLET_BONUS : 0;
}

function scoreInThread({ linear, units }: ThreadWeights, values: ArrayLike<number>): number {
  let score = dot(linear, values);
  for (const { share, bias, weights } of units) score += share * Math.tanh(bias + dot(weights, values));
  return score;
}

function dot(weights: readonly number[], values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * values[i]!;
  return sum;
}
