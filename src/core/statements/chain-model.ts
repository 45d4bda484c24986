/** Labels per row of a weight table: rows are padded to this, so that a row's address is a shift. */
export const ROW = 8;

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001).
 * `weights` has `2 ** bits` rows of `ROW` labels; `transitions` has, for each context symbol of the current
 * token, `ROW * ROW` scores [previous label, label]; the last previous label (7) stands for "start".
 */
export interface ChainModel {
  readonly labels: number;
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
  /** What one unit of `weights` is worth. */
  readonly scale: number;
  readonly transitions: Float32Array;
}

/** Stands for "no label before". */
export const START = 7;

/** Score of what may never follow. */
export const FORBIDDEN = -1e4;

/** Best label sequences; keeps its buffers from one sequence to the next. */
export class ChainDecoder {
  private readonly model: ChainModel;
  private readonly mask: number;
  private scores = new Float32Array(0);
  private back = new Uint8Array(0);
  private symbols = new Uint8Array(0);
  private length = 0;
  private readonly row = new Float32Array(ROW);

  constructor(model: ChainModel) {
    this.model = model;
    this.mask = (1 << model.bits) - 1;
  }

  /** Starts a sequence of `length` tokens. */
  begin(length: number): void {
    this.length = length;
    if (this.back.length >= length * ROW) return;
    const capacity = Math.max(1024, length * 2) * ROW;
    this.scores = new Float32Array(capacity);
    this.back = new Uint8Array(capacity);
    this.symbols = new Uint8Array(capacity / ROW);
  }

  /** Gives the features of the token at `position` and its context symbol. */
  setToken(position: number, features: Int32Array, count: number, symbol: number): void {
    const { weights, labels, scale } = this.model;
    const row = this.row;
    row.fill(0);
    for (let f = 0; f < count; f++) {
      const base = (features[f]! & this.mask) * ROW;
      for (let y = 0; y < labels; y++) row[y]! += weights[base + y]!;
    }
    for (let y = 0; y < labels; y++) this.scores[position * ROW + y] = row[y]! * scale;
    this.symbols[position] = symbol;
  }

  /** Adds to the score of one label at one position. */
  addScore(position: number, label: number, amount: number): void {
    this.scores[position * ROW + label]! += amount;
  }

  /**
   * Viterbi: writes the best labels into `out` from index `offset` on.
   * @returns the score of the best sequence
   */
  decode(out: Uint8Array, offset: number): number {
    const { labels, transitions } = this.model;
    const { scores, back, symbols, length } = this;
    if (length === 0) return 0;
    for (let i = 0; i < length; i++) {
      const table = symbols[i]! * ROW * ROW;
      for (let y = 0; y < labels; y++) {
        let best = i === 0 ? transitions[table + START * ROW + y]! : Number.NEGATIVE_INFINITY;
        let from = 0;
        for (let p = 0; i > 0 && p < labels; p++) {
          const value = scores[(i - 1) * ROW + p]! + transitions[table + p * ROW + y]!;
          if (value > best) {
            best = value;
            from = p;
          }
        }
        scores[i * ROW + y]! += best;
        back[i * ROW + y] = from;
      }
    }
    let label = 0;
    const end = (length - 1) * ROW;
    for (let y = 1; y < labels; y++) if (scores[end + y]! > scores[end + label]!) label = y;
    const total = scores[end + label]!;
    for (let i = length - 1; i >= 0; i--) {
      out[offset + i] = label;
      label = back[i * ROW + label]!;
    }
    return total;
  }
}
