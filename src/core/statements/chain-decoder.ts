import { type ChainModel, FORBIDDEN, ROW, START } from './chain-model.ts';
import type { DecodedSequence, Predecessors } from './list-decoder.ts';
import { RowIndex } from './row-index.ts';
import { MOST_FEATURES, type RowWeights, rowWeights } from './row-weights.ts';

/** Score of a label at a token that is outside for certain. */
const UNLIKELY = -20;

/** Below every score of a real sequence. */
const IMPOSSIBLE = -1e9;

/** What may never follow is the same for every context symbol, so the first table tells. */
function predecessorsOf({ labels, transitions }: ChainModel): Predecessors {
  const labelsBefore: number[] = [];
  const start = new Uint8Array(labels + 1);
  for (let y = 0; y < labels; y++) {
    for (let p = 0; p < labels; p++) if (transitions[p * ROW + y]! > FORBIDDEN) labelsBefore.push(p);
    start[y + 1] = labelsBefore.length;
  }
  return { label: Uint8Array.from(labelsBefore), start };
}

const UNBIASED: readonly number[] = new Array(ROW).fill(0);

/** Best label sequences; keeps its buffers from one sequence to the next. */
export class ChainDecoder {
  private readonly model: ChainModel;
  private readonly index: RowIndex;
  private readonly weights: RowWeights;
  private readonly rows = new Int32Array(MOST_FEATURES);
  private readonly predecessors: Predecessors;
  /** Score of each label at each token, without transitions. */
  private emissions = new Float32Array(0);
  private best = new Float32Array(0);
  private back = new Uint8Array(0);
  private bestAfter = new Float32Array(0);
  private backAfter = new Uint8Array(0);
  private symbols = new Uint8Array(0);
  private length = 0;

  constructor(model: ChainModel) {
    this.model = model;
    this.index = new RowIndex(model.bits, model.rows);
    this.weights = rowWeights(model);
    this.predecessors = predecessorsOf(model);
  }

  /** Starts a sequence of `length` tokens. */
  begin(length: number): void {
    this.length = length;
    this.weights.share(this.rows, 0);
    if (this.symbols.length >= length) return;
    const capacity = Math.max(1024, length * 2);
    this.emissions = new Float32Array(capacity * ROW);
    this.best = new Float32Array(capacity * ROW);
    this.back = new Uint8Array(capacity * ROW);
    this.symbols = new Uint8Array(capacity);
  }

  /** Gives features that the following tokens have besides their own, instead of those given before. */
  shareFeatures(features: Int32Array, count: number): void {
    this.weights.share(this.rows, this.index.find(features, count, this.rows));
  }

  /** Gives the features of the token at `position` and its context symbol. */
  setToken(position: number, features: Int32Array, count: number, symbol: number): void {
    const found = this.index.find(features, count, this.rows);
    this.weights.sum(this.rows, found, this.emissions, position * ROW);
    this.symbols[position] = symbol;
  }

  /** Gives a token that is outside for certain, without looking at its features. */
  setOutside(position: number, symbol: number): void {
    const at = position * ROW;
    this.emissions[at] = 0;
    this.emissions.fill(UNLIKELY, at + 1, at + ROW);
    this.symbols[position] = symbol;
  }

  /**
   * Viterbi: writes the best labels of the sequence into `out` from index `offset` on.
   * @param bias added to the score of each label wherever it is chosen
   * @returns the score of the best sequence, bias included
   */
  decode(out: Uint8Array, offset: number, bias: readonly number[] = UNBIASED): number {
    const { labels, transitions } = this.model;
    const { emissions, best, back, symbols, length } = this;
    const { label: allowed, start } = this.predecessors;
    if (length === 0) return 0;
    for (let y = 0, table = symbols[0]! * ROW * ROW; y < labels; y++) {
      best[y] = transitions[table + START * ROW + y]! + emissions[y]! + bias[y]!;
      back[y] = 0;
    }
    for (let i = 1; i < length; i++) {
      const table = symbols[i]! * ROW * ROW;
      const now = i * ROW;
      const last = now - ROW;
      for (let y = 0; y < labels; y++) {
        let most = Number.NEGATIVE_INFINITY;
        let from = 0;
        for (let k = start[y]!, end = start[y + 1]!; k < end; k++) {
          const p = allowed[k]!;
          const value = best[last + p]! + transitions[table + p * ROW + y]!;
          if (value > most) {
            most = value;
            from = p;
          }
        }
        best[now + y] = most + emissions[now + y]! + bias[y]!;
        back[now + y] = from;
      }
    }
    let label = 0;
    const end = (length - 1) * ROW;
    for (let y = 1; y < labels; y++) if (best[end + y]! > best[end + label]!) label = y;
    const total = best[end + label]!;
    for (let i = length - 1; i >= 0; i--) {
      out[offset + i] = label;
      label = back[i * ROW + label]!;
    }
    return total;
  }

  /**
   * As `decode`, but the labels hold `required` at least once: Viterbi over two layers, before and after its
   * first occurrence.
   */
  decodeWith(required: number, out: Uint8Array, offset: number, bias: readonly number[] = UNBIASED): number {
    const { labels, transitions } = this.model;
    const { emissions, best, back, symbols, length } = this;
    if (length === 0) return 0;
    this.reserveSecondLayer();
    const { bestAfter, backAfter } = this;
    const { label: allowed, start } = this.predecessors;
    for (let i = 0; i < length; i++) {
      const table = symbols[i]! * ROW * ROW;
      const now = i * ROW;
      const last = now - ROW;
      for (let y = 0; y < labels; y++) {
        const gain = emissions[now + y]! + bias[y]!;
        let before = i === 0 ? transitions[table + START * ROW + y]! : IMPOSSIBLE;
        let after = i === 0 ? IMPOSSIBLE : Number.NEGATIVE_INFINITY;
        let fromBefore = 0;
        let fromAfter = 0;
        for (let k = start[y]!, end = i === 0 ? k : start[y + 1]!; k < end; k++) {
          const p = allowed[k]!;
          const step = transitions[table + p * ROW + y]!;
          if (best[last + p]! + step > before) {
            before = best[last + p]! + step;
            fromBefore = p;
          }
          if (bestAfter[last + p]! + step > after) {
            after = bestAfter[last + p]! + step;
            fromAfter = p;
          }
        }
        if (y === required) {
          // The first occurrence moves to the second layer; bit 3 of the pointer says so.
          const enters = before > after;
          bestAfter[now + y] = (enters ? before : after) + gain;
          backAfter[now + y] = enters ? fromBefore | 8 : fromAfter;
          best[now + y] = IMPOSSIBLE;
        } else {
          best[now + y] = before + gain;
          back[now + y] = fromBefore;
          bestAfter[now + y] = after + gain;
          backAfter[now + y] = fromAfter;
        }
      }
    }
    return this.traceTwoLayers(out, offset);
  }

  private traceTwoLayers(out: Uint8Array, offset: number): number {
    const { bestAfter, backAfter, back, length } = this;
    const end = (length - 1) * ROW;
    let label = 0;
    for (let y = 1; y < this.model.labels; y++) if (bestAfter[end + y]! > bestAfter[end + label]!) label = y;
    const total = bestAfter[end + label]!;
    let after = true;
    for (let i = length - 1; i >= 0; i--) {
      out[offset + i] = label;
      const pointer = (after ? backAfter : back)[i * ROW + label]!;
      if (after && pointer >= 8) after = false;
      label = pointer & 7;
    }
    return total;
  }

  private reserveSecondLayer(): void {
    if (this.bestAfter.length >= this.best.length) return;
    this.bestAfter = new Float32Array(this.best.length);
    this.backAfter = new Uint8Array(this.best.length);
  }

  /** What `decodeWith` has just decoded, for the list decoder; valid until the next sequence begins. */
  decoded(): DecodedSequence {
    const { model, predecessors, emissions, symbols, length, best, bestAfter, back, backAfter } = this;
    return { model, predecessors, emissions, symbols, length, best, bestAfter, back, backAfter };
  }

  /** Score of the sequence that has the label 0 everywhere. */
  scoreOfNothing(): number {
    const { transitions } = this.model;
    let total = 0;
    for (let i = 0; i < this.length; i++) {
      const previous = i === 0 ? START : 0;
      total += this.emissions[i * ROW]! + transitions[(this.symbols[i]! * ROW + previous) * ROW]!;
    }
    return total;
  }
}
