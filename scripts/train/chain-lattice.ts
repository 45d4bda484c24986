import { ROW, START } from '#core/statements/chain-model.ts';

/** Forward and backward probabilities of one sequence (Rabiner 1989, with scaling); buffers are kept. */
export class ChainLattice {
  emission = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  readonly expTransitions: Float64Array;
  private scale = new Float64Array(0);
  private readonly labels: number;

  constructor(labels: number, symbols: number) {
    this.labels = labels;
    this.expTransitions = new Float64Array(symbols * ROW * ROW);
  }

  reserve(length: number): void {
    if (this.scale.length >= length) return;
    const capacity = length * 2;
    this.emission = new Float64Array(capacity * ROW);
    this.forward = new Float64Array(capacity * ROW);
    this.backward = new Float64Array(capacity * ROW);
    this.scale = new Float64Array(capacity);
  }

  /**
   * Exponentials of the scores that the features give to each label, scaled by the best one.
   * @param features of the tokens, one after the other, from `starts[i]` to `starts[i + 1]`
   * @param weights of feature f from `f * stride` on
   */
  setEmissions(
    length: number,
    features: Int32Array,
    starts: Int32Array,
    weights: Float32Array,
    stride: number,
  ): void {
    const { labels } = this;
    const row = new Float64Array(ROW);
    for (let i = 0; i < length; i++) {
      row.fill(0);
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const base = features[f]! * stride;
        for (let y = 0; y < labels; y++) row[y]! += weights[base + y]!;
      }
      let most = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < labels; y++) most = Math.max(most, row[y]!);
      for (let y = 0; y < labels; y++) this.emission[i * ROW + y] = Math.exp(row[y]! - most);
    }
  }

  /** Exponentials of the transitions at the sequence's context symbols, 0 for what may never follow. */
  setTransitions(
    transitions: Float32Array,
    allowed: (previous: number, label: number) => boolean,
    symbols: Uint8Array,
    from: number,
    length: number,
  ): void {
    const { labels } = this;
    for (const s of new Set(symbols.subarray(from, from + length)))
      for (let p = 0; p < ROW; p++)
        for (let y = 0; y < labels; y++) {
          const at = (s * ROW + p) * ROW + y;
          this.expTransitions[at] = allowed(p, y) ? Math.exp(transitions[at]!) : 0;
        }
  }

  /** Forward probabilities, scaled to sum to 1 at each token. */
  runForward(symbols: Uint8Array, from: number, length: number): void {
    const { labels } = this;
    for (let i = 0; i < length; i++) {
      const table = symbols[from + i]! * ROW * ROW;
      let sum = 0;
      for (let y = 0; y < labels; y++) {
        let value = 0;
        if (i === 0) value = this.expTransitions[table + START * ROW + y]!;
        else
          for (let p = 0; p < labels; p++)
            value += this.forward[(i - 1) * ROW + p]! * this.expTransitions[table + p * ROW + y]!;
        value *= this.emission[i * ROW + y]!;
        this.forward[i * ROW + y] = value;
        sum += value;
      }
      this.scale[i] = sum;
      for (let y = 0; y < labels; y++) this.forward[i * ROW + y]! /= sum;
    }
  }

  /** Backward probabilities on the scale of the forward ones. */
  runBackward(symbols: Uint8Array, from: number, length: number): void {
    const { labels } = this;
    for (let y = 0; y < labels; y++) this.backward[(length - 1) * ROW + y] = 1;
    for (let i = length - 2; i >= 0; i--) {
      const table = symbols[from + i + 1]! * ROW * ROW;
      for (let p = 0; p < labels; p++) {
        let value = 0;
        for (let y = 0; y < labels; y++)
          value +=
            this.expTransitions[table + p * ROW + y]! *
            this.emission[(i + 1) * ROW + y]! *
            this.backward[(i + 1) * ROW + y]!;
        this.backward[i * ROW + p] = value / this.scale[i + 1]!;
      }
    }
  }
}
