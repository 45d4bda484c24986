import { type ChainModel, ROW } from './chain-model.ts';

/** Adds up the weights of a token's features. */
export interface RowWeights {
  /**
   * Writes the sum for each label, times the model's scale, into `out` from `at` on.
   * @param rows numbers of rows as `RowIndex` gives them, at most `MOST_FEATURES` of them
   */
  sum(rows: Int32Array, count: number, out: Float32Array, at: number): void;
}

/** Most features of one token in any model. */
export const MOST_FEATURES = 64;

/** Weights of a shipped model are bytes, those of a model in training floating-point numbers. */
export function rowWeights({ weights, scale }: ChainModel): RowWeights {
  return weights instanceof Int8Array ? new PackedWeights(weights, scale) : new PlainWeights(weights, scale);
}

/** Added to each weight, so that no byte is negative and none borrows from its neighbour. */
const BIAS = 128;

/** Bytes 0 and 2 of four; shifted by eight, bytes 1 and 3. Two of them add up side by side: 64 · 255 < 2 ** 16. */
const PAIR = 0x00ff00ff;

/**
 * Eight weights in two integers, four additions a row: half the time of eight single bytes. Row 0, for features
 * without weights, holds zeros.
 */
class PackedWeights implements RowWeights {
  private readonly packed: Int32Array;
  private readonly scale: number;

  constructor(weights: Int8Array, scale: number) {
    this.packed = new Int32Array((weights.length / ROW + 1) * 2);
    this.scale = scale;
    for (let y = 0; y < ROW; y++) this.set(y, 0);
    for (let at = 0; at < weights.length; at++) this.set(at + ROW, weights[at]!);
  }

  private set(at: number, weight: number): void {
    this.packed[at >> 2]! |= (weight + BIAS) << ((at & 3) * 8);
  }

  sum(rows: Int32Array, count: number, out: Float32Array, at: number): void {
    const { packed, scale } = this;
    let labels02 = 0;
    let labels13 = 0;
    let labels46 = 0;
    let labels5 = 0;
    for (let f = 0; f < count; f++) {
      const base = rows[f]! << 1;
      const low = packed[base]!;
      const high = packed[base + 1]!;
      labels02 = (labels02 + (low & PAIR)) | 0;
      labels13 = (labels13 + ((low >>> 8) & PAIR)) | 0;
      labels46 = (labels46 + (high & PAIR)) | 0;
      labels5 = (labels5 + ((high >>> 8) & PAIR)) | 0;
    }
    const bias = BIAS * count;
    out[at] = ((labels02 & 0xffff) - bias) * scale;
    out[at + 1] = ((labels13 & 0xffff) - bias) * scale;
    out[at + 2] = ((labels02 >>> 16) - bias) * scale;
    out[at + 3] = ((labels13 >>> 16) - bias) * scale;
    out[at + 4] = ((labels46 & 0xffff) - bias) * scale;
    out[at + 5] = ((labels5 & 0xffff) - bias) * scale;
    out[at + 6] = ((labels46 >>> 16) - bias) * scale;
  }
}

class PlainWeights implements RowWeights {
  private readonly weights: ArrayLike<number>;
  private readonly scale: number;

  constructor(weights: ArrayLike<number>, scale: number) {
    this.weights = weights;
    this.scale = scale;
  }

  sum(rows: Int32Array, count: number, out: Float32Array, at: number): void {
    for (let y = 0; y < ROW - 1; y++) {
      let sum = 0;
      for (let f = 0; f < count; f++) if (rows[f] !== 0) sum += this.weights[(rows[f]! - 1) * ROW + y]!;
      out[at + y] = sum * this.scale;
    }
  }
}
