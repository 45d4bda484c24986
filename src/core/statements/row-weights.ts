import { type ChainModel, ROW } from './chain-model.ts';

/** Adds up the weights of a token's features. Rows are numbered as `RowIndex` does. */
export interface RowWeights {
  /** Takes the rows of features that following tokens have besides their own, instead of those taken before. */
  share(rows: Int32Array, count: number): void;

  /**
   * Writes the sum for each label, shared features included, times the model's scale, into `out` from `at` on.
   * @param count at most `MOST_FEATURES`, shared ones included
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

/** The sign bits of four bytes. */
const SIGNS = 0x80808080 | 0;

/** Bytes 0 and 2 of four; shifted by eight, bytes 1 and 3. Two of them add up side by side: 64 · 255 < 2 ** 16. */
const PAIR = 0x00ff00ff;

/**
 * Eight weights in two integers, four additions a row: half the time of eight single bytes.
 */
class PackedWeights implements RowWeights {
  private readonly packed: Int32Array;
  private readonly scale: number;
  /** Sums of the shared rows, and of those with a token's own: labels 0 and 2, 1 and 3, 4 and 6, 5. */
  private readonly shared = new Int32Array(4);
  private readonly total = new Int32Array(4);
  private sharedCount = 0;

  constructor(weights: Int8Array, scale: number) {
    // The least significant byte comes first on every machine that runs a browser. Turning a byte's sign adds the bias.
    const packed = new Int32Array(weights.slice().buffer);
    for (let at = 0; at < packed.length; at++) packed[at]! ^= SIGNS;
    this.packed = packed;
    this.scale = scale;
  }

  share(rows: Int32Array, count: number): void {
    this.shared.fill(0);
    this.add(rows, count, this.shared);
    this.sharedCount = count;
  }

  sum(rows: Int32Array, count: number, out: Float32Array, at: number): void {
    const { total, scale } = this;
    this.add(rows, count, total);
    const bias = BIAS * (count + this.sharedCount);
    out[at] = ((total[0]! & 0xffff) - bias) * scale;
    out[at + 1] = ((total[1]! & 0xffff) - bias) * scale;
    out[at + 2] = ((total[0]! >>> 16) - bias) * scale;
    out[at + 3] = ((total[1]! >>> 16) - bias) * scale;
    out[at + 4] = ((total[2]! & 0xffff) - bias) * scale;
    out[at + 5] = ((total[3]! & 0xffff) - bias) * scale;
    out[at + 6] = ((total[2]! >>> 16) - bias) * scale;
  }

  /** Adds the rows to the shared sums. */
  private add(rows: Int32Array, count: number, out: Int32Array): void {
    const { packed, shared } = this;
    let labels02 = shared[0]!;
    let labels13 = shared[1]!;
    let labels46 = shared[2]!;
    let labels5 = shared[3]!;
    for (let f = 0; f < count; f++) {
      const base = rows[f]! << 1;
      const low = packed[base]!;
      const high = packed[base + 1]!;
      labels02 = (labels02 + (low & PAIR)) | 0;
      labels13 = (labels13 + ((low >>> 8) & PAIR)) | 0;
      labels46 = (labels46 + (high & PAIR)) | 0;
      labels5 = (labels5 + ((high >>> 8) & PAIR)) | 0;
    }
    out[0] = labels02;
    out[1] = labels13;
    out[2] = labels46;
    out[3] = labels5;
  }
}

class PlainWeights implements RowWeights {
  private readonly weights: ArrayLike<number>;
  private readonly scale: number;
  private readonly shared = new Float64Array(ROW);

  constructor(weights: ArrayLike<number>, scale: number) {
    this.weights = weights;
    this.scale = scale;
  }

  share(rows: Int32Array, count: number): void {
    for (let y = 0; y < ROW; y++) this.shared[y] = this.sumOf(y, rows, count);
  }

  sum(rows: Int32Array, count: number, out: Float32Array, at: number): void {
    for (let y = 0; y < ROW - 1; y++) {
      out[at + y] = (this.shared[y]! + this.sumOf(y, rows, count)) * this.scale;
    }
  }

  private sumOf(label: number, rows: Int32Array, count: number): number {
    let sum = 0;
    for (let f = 0; f < count; f++) sum += this.weights[rows[f]! * ROW + label]!;
    return sum;
  }
}
