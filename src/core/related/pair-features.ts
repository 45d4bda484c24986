import { FLAG } from './profile.ts';
import type { WeightedProfile } from './weighting.ts';

/** What is measured on a pair of articles, by name; see `pairFeatures`. */
export interface PairFeatures {
  readonly body: number;
  readonly gapDays: number;
}

export function pairFeatures(
  query: WeightedProfile,
  candidate: WeightedProfile,
  gapDays: number,
): PairFeatures {
  let dot = 0;
  for (let i = 0, j = 0; i < query.hashes.length && j < candidate.hashes.length; ) {
    if (query.hashes[i] === candidate.hashes[j]) dot += query.weights[i++]! * candidate.weights[j++]!;
    else if (query.hashes[i]! < candidate.hashes[j]!) i++;
    else j++;
  }
  return { body: dot / (norm(query) * norm(candidate) || 1), gapDays };
}

function norm({ weights, flags }: WeightedProfile): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) if (!(flags[i]! & FLAG.pair)) sum += weights[i]! ** 2;
  return Math.sqrt(sum);
}
