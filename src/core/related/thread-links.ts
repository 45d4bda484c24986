import { joinArrays, TermTable } from './term-table.ts';
import { FIELDED_WORTH, type WeightedProfile } from './weighting.ts';

/** Cosine similarity of profiles to a few fixed ones, with titles, leads and names weighing more. */
export class ThreadLinks {
  readonly #table: TermTable;
  readonly #width: number;
  /** Row per term, column per fixed profile: its weight times the term's `idf`, divided by the profile's norm. */
  readonly #weights: Float32Array;

  constructor(fixed: readonly WeightedProfile[]) {
    // Terms that several have stand here several times; the table finds the last of them, for all.
    const hashes = joinArrays(fixed.map((profile) => profile.hashes));
    this.#table = new TermTable(hashes);
    this.#width = fixed.length;
    this.#weights = new Float32Array(hashes.length * fixed.length);
    for (const [column, { hashes: terms, flags, norms, statistics }] of fixed.entries()) {
      const idfs = statistics.idfsOf(terms);
      for (let i = 0; i < terms.length; i++) {
        const row = this.#table.find(terms[i]!);
        const weight = (FIELDED_WORTH[flags[i]!]! * idfs[i]!) / (norms.fielded || 1);
        this.#weights[row * this.#width + column] = weight * idfs[i]!;
      }
    }
  }

  /** The similarity of a profile to each fixed one, 0 to 1. */
  similarities({ hashes, flags, norms }: WeightedProfile): Float32Array {
    const sums = new Float32Array(this.#width);
    for (let i = 0; i < hashes.length; i++) {
      const row = this.#table.find(hashes[i]!);
      if (row < 0) continue;
      const worth = FIELDED_WORTH[flags[i]!]! / (norms.fielded || 1);
      for (let column = 0; column < this.#width; column++) {
        sums[column]! += worth * this.#weights[row * this.#width + column]!;
      }
    }
    return sums;
  }
}
