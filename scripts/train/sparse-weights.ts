/** Weights of a linear model over hashed features while it learns (AdaGrad: Duchi, Hazan and Singer 2011). */
export class SparseWeights {
  private readonly bits: number;
  private readonly mask: number;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;
  private readonly counts: Uint32Array;
  /** 1 for the features that may have a weight; `null` for all. */
  private readonly open: Uint8Array | null;

  constructor(bits: number, open: Uint8Array | null = null) {
    const size = 1 << bits;
    this.bits = bits;
    this.mask = size - 1;
    this.open = open;
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(1);
    this.sums = new Float32Array(size);
    this.counts = new Uint32Array(size);
  }

  score(features: Int32Array): number {
    let sum = 0;
    for (const feature of features) sum += this.weights[feature & this.mask]!;
    return sum;
  }

  step(features: Int32Array, error: number, rate: number, l2: number): void {
    const { weights, squares, counts, open, mask } = this;
    for (const feature of features) {
      const at = feature & mask;
      if (open && open[at] === 0) continue;
      const step = error - l2 * weights[at]!;
      squares[at]! += step * step;
      weights[at]! += (rate * step) / Math.sqrt(squares[at]!);
      counts[at]!++;
    }
  }

  /** Adds the weights as they are to their average. */
  accumulate(): void {
    for (let i = 0; i < this.sums.length; i++) this.sums[i]! += this.weights[i]!;
  }

  /** Averaged weights, scaled for a model that leaves no feature out. */
  finish(dropout: number, averaged: number): Float32Array {
    return this.sums.map((sum) => (sum * (1 - dropout)) / averaged);
  }

  /** New weights, all zero, for the features with the largest squared weight times count. */
  emptyWithStrongest(kept: number): SparseWeights {
    const worth = Float32Array.from(this.weights, (weight, at) => weight * weight * this.counts[at]!);
    const threshold = Float32Array.from(worth).sort().at(-kept) ?? 0;
    const open = Uint8Array.from(worth, (own) => (own > 0 && own >= threshold ? 1 : 0));
    return new SparseWeights(this.bits, open);
  }
}
