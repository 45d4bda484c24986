import { type ChainModel, ROW, START } from './chain-model.ts';

/** For each label the labels that it may follow: those of `label` from `start[y]` to `start[y + 1]`. */
export interface Predecessors {
  readonly label: Uint8Array;
  readonly start: Uint8Array;
}

/** A sequence as a chain decoder has just decoded it with one label required. */
export interface DecodedSequence {
  readonly model: ChainModel;
  readonly predecessors: Predecessors;
  /** Score of each label at each token, `ROW` labels a token. */
  readonly emissions: Float32Array;
  readonly symbols: Uint8Array;
  readonly length: number;
  /** Score of the best start of the sequence that ends in each label, before the required label first occurs. */
  readonly best: Float32Array;
  /** The same from its first occurrence on, and which label comes before; 8 added when it is before the occurrence. */
  readonly bestAfter: Float32Array;
  readonly back: Uint8Array;
  readonly backAfter: Uint8Array;
}

/** Lower scores belong to no sequence. */
const IMPOSSIBLE = -1e8;

/** A state is a label, and whether the required label has occurred: 8 added when it has not. */
const BEFORE = 8;

/** Sequences looked at beyond those wanted: single precision may confuse the order of the last ones. */
const SPARE = 2;

/**
 * The best few label sequences that hold one label at least once. Viterbi has left the best start for each state, so
 * that any other sequence is a better one that turns off at one token into the best start of another state; what the
 * turn costs is known without walking it (Soong and Huang 1991, with Lawler's partition so that none comes twice).
 */
export class ListDecoder {
  private readonly required: number;
  private readonly most: number;
  /** States of each sequence found, and the token from which on it follows the sequence that it turned off. */
  private states: Uint8Array[] = [];
  private readonly turns: Int32Array;
  private readonly losses: Float64Array;
  private readonly totals: Float64Array;
  private order: number[] = [];
  /** Turns not taken yet, the cheapest first: cost, sequence, token, state there. */
  private readonly open: { loss: number; parent: number; at: number; state: number }[] = [];

  /** @param most how many sequences are looked for */
  constructor(required: number, most: number) {
    this.required = required;
    this.most = most + SPARE;
    this.turns = new Int32Array(this.most);
    this.losses = new Float64Array(this.most);
    this.totals = new Float64Array(this.most);
  }

  /**
   * @param bias added to the score of each label wherever it is chosen, as it was for Viterbi
   * @returns how many sequences there are, the best one first
   */
  decode(sequence: DecodedSequence, bias: readonly number[]): number {
    const { length, model, bestAfter } = sequence;
    this.open.length = 0;
    if (length === 0) return 0;
    this.reserve(length);
    const end = (length - 1) * ROW;
    let top = IMPOSSIBLE;
    for (let y = 0; y < model.labels; y++) top = Math.max(top, bestAfter[end + y]!);
    if (top === IMPOSSIBLE) return 0;
    for (let y = 0; y < model.labels; y++)
      this.offer(top - bestAfter[end + y]!, -1, length - 1, y, this.most);
    let found = 0;
    for (; found < this.most && this.open.length > 0; found++) {
      const { loss, parent, at, state } = this.open.shift()!;
      this.losses[found] = loss;
      this.turns[found] = at;
      this.walk(sequence, found, parent, at, state);
      this.totals[found] = this.scoreAlong(sequence, this.states[found]!, bias);
      this.offerTurns(sequence, found, this.most - found - 1);
    }
    this.order = Array.from({ length: found }, (_, index) => index);
    this.order.sort((a, b) => this.totals[b]! - this.totals[a]! || a - b);
    return Math.min(found, this.most - SPARE);
  }

  scoreOf(rank: number): number {
    return this.totals[this.order[rank]!]!;
  }

  /** Writes the labels of a sequence into `out`. */
  write(rank: number, out: Uint8Array, length: number): void {
    const states = this.states[this.order[rank]!]!;
    for (let i = 0; i < length; i++) out[i] = states[i]! & 7;
  }

  private reserve(length: number): void {
    if ((this.states[0]?.length ?? 0) >= length) return;
    this.states = Array.from({ length: this.most }, () => new Uint8Array(length * 2));
  }

  /** The best start up to `state` at token `at`, then what the parent has. */
  private walk(sequence: DecodedSequence, index: number, parent: number, at: number, state: number): void {
    const states = this.states[index]!;
    if (parent >= 0) states.set(this.states[parent]!.subarray(at + 1, sequence.length), at + 1);
    for (let i = at, own = state; i >= 0; i--) {
      states[i] = own;
      const before = own & BEFORE;
      const pointer = (before ? sequence.back : sequence.backAfter)[i * ROW + (own & 7)]!;
      own = (pointer & 7) | (before | (pointer & BEFORE));
    }
  }

  /** Offers every other state that could stand before each token up to the sequence's own turn. */
  private offerTurns(sequence: DecodedSequence, index: number, wanted: number): void {
    if (wanted <= 0) return;
    const { symbols, model, best, bestAfter } = sequence;
    const { transitions } = model;
    const { label: allowed, start } = sequence.predecessors;
    const states = this.states[index]!;
    const spent = this.losses[index]!;
    // Nearly all turns cost too much: they are compared before anything is called or made.
    let limit = this.limitOf(wanted);
    for (let i = this.turns[index]!; i > 0; i--) {
      const own = states[i]!;
      const y = own & 7;
      const came = states[i - 1]!;
      const table = symbols[i]! * ROW * ROW + y;
      const last = (i - 1) * ROW;
      const scores = came & BEFORE ? best : bestAfter;
      const kept = scores[last + (came & 7)]! + transitions[table + (came & 7) * ROW]!;
      const mayBeBefore = (own & BEFORE) !== 0 || y === this.required;
      const mayBeAfter = (own & BEFORE) === 0;
      for (let k = start[y]!, end = start[y + 1]!; k < end; k++) {
        const p = allowed[k]!;
        const step = transitions[table + p * ROW]! - kept;
        const before = spent - best[last + p]! - step;
        if (mayBeBefore && before < limit && came !== (p | BEFORE)) {
          this.offer(before, index, i - 1, p | BEFORE, wanted);
          limit = this.limitOf(wanted);
        }
        const after = spent - bestAfter[last + p]! - step;
        if (mayBeAfter && after < limit && came !== p) {
          this.offer(after, index, i - 1, p, wanted);
          limit = this.limitOf(wanted);
        }
      }
    }
  }

  /** A turn that costs as much as this is not wanted. */
  private limitOf(wanted: number): number {
    const { open } = this;
    return open.length < wanted ? -IMPOSSIBLE : open[wanted - 1]!.loss;
  }

  /** Takes the turn in among the cheapest ones, as far as it may still be wanted. */
  private offer(loss: number, parent: number, at: number, state: number, wanted: number): void {
    const { open } = this;
    if (loss >= this.limitOf(wanted)) return;
    if (open.length >= wanted) open.length = wanted - 1;
    let place = open.length;
    while (place > 0 && open[place - 1]!.loss > loss) place--;
    open.splice(place, 0, { loss, parent, at, state });
  }

  /** Score of a whole sequence in double precision. */
  private scoreAlong(
    { model, symbols, emissions, length }: DecodedSequence,
    states: Uint8Array,
    bias: readonly number[],
  ): number {
    let total = 0;
    for (let i = 0; i < length; i++) {
      const y = states[i]! & 7;
      const previous = i === 0 ? START : states[i - 1]! & 7;
      const step = model.transitions[(symbols[i]! * ROW + previous) * ROW + y]!;
      total += step + (emissions[i * ROW + y]! + bias[y]!);
    }
    return total;
  }
}
