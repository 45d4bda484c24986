import { TermTable } from './term-table.ts';
import type { WeightedProfile } from './weighting.ts';

/** Cosine similarity of profiles to a few fixed ones, with titles, leads and names weighing more. */
export class ThreadLinks {
  readonly #table: TermTable;
  readonly #width: number;
  /** Row per term, column per fixed profile: its weight, divided by the profile's norm. */
  readonly #weights: Float32Array;

  constructor(fixed: readonly WeightedProfile[]) {
    const hashes = [...new Set(fixed.flatMap((profile) => [...profile.hashes]))];
    this.#table = new TermTable(hashes);
    this.#width = fixed.length;
    this.#weights = new Float32Array(hashes.length * fixed.length);
    for (const [column, { hashes: terms, fielded, norms }] of fixed.entries()) {
      for (let i = 0; i < terms.length; i++) {
        const row = this.#table.find(terms[i]!);
        this.#weights[row * this.#width + column] = fielded[i]! / (norms.fielded || 1);
      }
    }
  }

  /** The similarity of a profile to each fixed one, 0 to 1. */
  similarities({ hashes, fielded, norms }: WeightedProfile): Float32Array {
    const sums = new Float32Array(this.#width);
    for (let i = 0; i < hashes.length; i++) {
      const row = this.#table.find(hashes[i]!);
      if (row < 0) continue;
      const weight = fielded[i]! / (norms.fielded || 1);
      for (let column = 0; column < this.#width; column++) {
        sums[column]! += weight * this.#weights[row * this.#width + column]!;
      }
    }
    return sums;
  }
}
