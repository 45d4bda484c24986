import { type ChainModel, FORBIDDEN, ROW, START } from '#core/statements/chain-model.ts';
import { seededRandom } from '../random.ts';
import { ChainLattice } from './chain-lattice.ts';
import { keepStrongest } from './prune.ts';
import type { TrainingSet } from './training-set.ts';

export interface ChainSettings {
  readonly labels: number;
  readonly symbols: number;
  readonly bits: number;
  readonly epochs: number;
  /** Step size of AdaGrad, and the value its sums of squares start from. */
  readonly rate: number;
  readonly startSquares: number;
  readonly l2: number;
  /** Share of a token's features left out in each update. */
  readonly dropout: number;
  /** The weights of this many last epochs are averaged. */
  readonly averaged: number;
  readonly seed: number;
  readonly mayFollow: (previous: number, label: number) => boolean;
}

/** Conditional likelihood by stochastic gradient steps (AdaGrad), one sequence at a time, with feature dropout. */
function trainChain(set: TrainingSet, settings: ChainSettings, log: (line: string) => void): ChainModel {
  const trainer = new ChainTrainer(set, settings);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const loss = trainer.runEpoch();
    if (epoch >= settings.epochs - settings.averaged) trainer.accumulate();
    log(`epoch ${epoch + 1}: loss per token ${loss.toFixed(4)}`);
  }
  return trainer.finish();
}

/**
 * Trains briefly on all features, keeps the `rows` strongest of them, trains anew on these once for each seed and
 * averages the weights: order and dropout are chance, and one run differs from the next by half a point.
 */
export function trainPruned(
  set: TrainingSet,
  settings: ChainSettings,
  rows: number,
  seeds: number,
  log: (line: string) => void,
): ChainModel {
  const sketch = trainChain(set, { ...settings, epochs: 3, averaged: 1 }, log);
  const pruned = keepStrongest(set, sketch, rows);
  const models = Array.from({ length: seeds }, (_, run) =>
    trainChain(pruned, { ...settings, seed: settings.seed + run }, log),
  );
  const mean = (pick: (model: ChainModel) => ArrayLike<number>) =>
    Float32Array.from(
      pick(models[0]!),
      (__, at) => models.reduce((sum, model) => sum + pick(model)[at]!, 0) / seeds,
    );
  return {
    ...models[0]!,
    weights: mean((model) => model.weights),
    transitions: mean((model) => model.transitions),
  };
}

/** Weights and sums of squares stand side by side: a feature's row is one line of the processor's cache. */
const STRIDE = ROW * 2;

class ChainTrainer {
  private readonly set: TrainingSet;
  private readonly settings: ChainSettings;
  private readonly random: () => number;
  /** For each feature the weights of all labels, then their sums of squared steps. */
  private readonly table: Float32Array;
  private readonly transitions: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly weightSum: Float32Array;
  private readonly transitionSum: Float32Array;
  private readonly order: Int32Array;
  private readonly lattice: ChainLattice;
  private dropped = new Int32Array(0);
  private droppedStart = new Int32Array(0);

  constructor(set: TrainingSet, settings: ChainSettings) {
    this.set = set;
    this.settings = settings;
    this.random = seededRandom(settings.seed);
    const size = set.rows.length * ROW;
    this.table = new Float32Array(size * 2);
    for (let at = ROW; at < this.table.length; at += STRIDE)
      this.table.fill(settings.startSquares, at, at + ROW);
    this.weightSum = new Float32Array(size);
    const tables = settings.symbols * ROW * ROW;
    this.transitions = new Float32Array(tables);
    this.transitionSquares = new Float32Array(tables).fill(settings.startSquares);
    this.transitionSum = new Float32Array(tables);
    this.lattice = new ChainLattice(settings.labels, settings.symbols);
    this.order = Int32Array.from({ length: set.sequenceStart.length - 1 }, (_, index) => index);
  }

  runEpoch(): number {
    const { order, random } = this;
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    let loss = 0;
    for (const sequence of order) loss += this.step(sequence);
    return loss / this.set.labels.length;
  }

  accumulate(): void {
    for (let i = 0; i < this.weightSum.length; i++) {
      const row = Math.floor(i / ROW);
      this.weightSum[i]! += this.table[row * STRIDE + (i % ROW)]!;
    }
    for (let i = 0; i < this.transitions.length; i++) this.transitionSum[i]! += this.transitions[i]!;
  }

  finish(): ChainModel {
    const { set, settings } = this;
    // At work no feature is left out, so each counts for less than it did in training.
    const share = (1 - settings.dropout) / settings.averaged;
    const order = Int32Array.from(set.rows.keys()).sort((a, b) => set.rows[a]! - set.rows[b]!);
    const rows = order.map((id) => set.rows[id]!);
    const weights = new Float32Array(rows.length * ROW);
    order.forEach((id, position) => {
      for (let y = 0; y < settings.labels; y++) {
        weights[position * ROW + y] = this.weightSum[id * ROW + y]! * share;
      }
    });
    const transitions = this.transitionSum.map((value, index) => {
      const previous = (index >> 3) & 7;
      return this.allowed(previous, index & 7) ? value / settings.averaged : FORBIDDEN;
    });
    return { labels: settings.labels, bits: settings.bits, rows, weights, scale: 1, transitions };
  }

  private readonly allowed = (previous: number, label: number): boolean =>
    this.settings.mayFollow(previous === START ? 0 : previous, label);

  /** One gradient step on one sequence; returns its loss (sum over tokens of -log marginal). */
  private step(sequence: number): number {
    const from = this.set.sequenceStart[sequence]!;
    const length = this.set.sequenceStart[sequence + 1]! - from;
    if (length === 0) return 0;
    this.reserve(length);
    this.dropFeatures(from, length);
    const { lattice } = this;
    lattice.setEmissions(length, this.dropped, this.droppedStart, this.table, STRIDE);
    lattice.setTransitions(this.transitions, this.allowed, this.set.symbols, from, length);
    lattice.runForward(this.set.symbols, from, length);
    lattice.runBackward(this.set.symbols, from, length);
    this.updateTransitions(from, length);
    return this.updateWeights(from, length);
  }

  private reserve(length: number): void {
    this.lattice.reserve(length);
    if (this.droppedStart.length <= length) this.droppedStart = new Int32Array(length * 2 + 1);
  }

  private dropFeatures(from: number, length: number): void {
    const { features, featureStart } = this.set;
    const total = featureStart[from + length]! - featureStart[from]!;
    if (this.dropped.length < total) this.dropped = new Int32Array(total * 2);
    let kept = 0;
    for (let i = 0; i < length; i++) {
      this.droppedStart[i] = kept;
      for (let f = featureStart[from + i]!; f < featureStart[from + i + 1]!; f++) {
        if (this.random() >= this.settings.dropout) this.dropped[kept++] = features[f]!;
      }
    }
    this.droppedStart[length] = kept;
  }

  private updateTransitions(from: number, length: number): void {
    const { labels } = this.settings;
    const { forward, backward, emission, expTransitions } = this.lattice;
    const pair = new Float64Array(ROW * ROW);
    for (let i = 0; i < length; i++) {
      const table = this.set.symbols[from + i]! * ROW * ROW;
      const gold = this.set.labels[from + i]!;
      const goldPrevious = i === 0 ? START : this.set.labels[from + i - 1]!;
      let sum = 0;
      for (let p = i === 0 ? START : 0; p < (i === 0 ? ROW : labels); p++)
        for (let y = 0; y < labels; y++) {
          const before = i === 0 ? 1 : forward[(i - 1) * ROW + p]!;
          const value =
            before * expTransitions[table + p * ROW + y]! * emission[i * ROW + y]! * backward[i * ROW + y]!;
          pair[p * ROW + y] = value;
          sum += value;
        }
      for (let p = i === 0 ? START : 0; p < (i === 0 ? ROW : labels); p++)
        for (let y = 0; y < labels; y++) {
          const gradient = (p === goldPrevious && y === gold ? 1 : 0) - pair[p * ROW + y]! / sum;
          if (Math.abs(gradient) < 1e-4) continue;
          const at = table + p * ROW + y;
          this.transitionSquares[at]! += gradient * gradient;
          this.transitions[at]! += (this.settings.rate * gradient) / Math.sqrt(this.transitionSquares[at]!);
        }
    }
  }

  private updateWeights(from: number, length: number): number {
    const { labels, rate, l2 } = this.settings;
    const { table } = this;
    const { forward, backward } = this.lattice;
    let loss = 0;
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let y = 0; y < labels; y++) sum += forward[i * ROW + y]! * backward[i * ROW + y]!;
      const gold = this.set.labels[from + i]!;
      for (let y = 0; y < labels; y++) {
        const marginal = (forward[i * ROW + y]! * backward[i * ROW + y]!) / sum;
        if (y === gold) loss -= Math.log(Math.max(1e-12, marginal));
        const gradient = (y === gold ? 1 : 0) - marginal;
        // Steps this small change nothing but cost most of the time.
        if (Math.abs(gradient) < 2e-3) continue;
        for (let f = this.droppedStart[i]!; f < this.droppedStart[i + 1]!; f++) {
          const at = this.dropped[f]! * STRIDE + y;
          const step = gradient - l2 * table[at]!;
          const squares = table[at + ROW]! + step * step;
          table[at + ROW] = squares;
          table[at]! += (rate * step) / Math.sqrt(squares);
        }
      }
    }
    return loss;
  }
}
