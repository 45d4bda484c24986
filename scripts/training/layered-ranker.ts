import type { ThreadWeights } from '#core/related/ranker.ts';
import { seededRandom } from '../random.ts';
import { Adam } from './adam.ts';
import {
  errorsOf,
  scaleOf,
  standardise,
  type TrainingOptions,
  type TrainingQuery,
  trainable,
} from './softmax-ranker.ts';

export interface LayeredOptions extends TrainingOptions {
  /** Units that bend a sum of the features. */
  readonly units: number;
  /** Ridge penalty on the shares of the units. */
  readonly unitRidge: number;
  /** As many rankers as this, started from different numbers, are averaged: one alone is as good as its start. */
  readonly starts: number;
  /** Features that may only raise the score, as a reader would expect of them. */
  readonly rising: readonly number[];
}

/** Penalty on what is inside the units, as a part of `unitRidge`: they are held back by their shares. */
const INNER_RIDGE = 0.1;
/** Spread of the first inner weights, and of the first biases. */
const START_SPREAD = 0.6;
const START_BIAS = 0.5;

/**
 * Learns what `learnWeights` does, with one hidden layer beside the sum: the same loss, by Adam over all queries at
 * once (RankNet's net under ListNet's loss: Burges et al. 2005, Cao et al. 2007). The random starts are seeded, so the
 * same data give the same weights. Values are for features as they are, not standardised.
 */
export function learnLayered(queries: readonly TrainingQuery[], options: LayeredOptions): ThreadWeights {
  const usable = trainable(queries);
  const { means, deviations } = scaleOf(usable);
  const matrices = usable.map(({ rows }) => standardise(rows, means, deviations));
  const width = means.length;
  const nets = Array.from({ length: options.starts }, (_, seed) => {
    const net = new LayeredNet(width, options, seededRandom(seed + 1));
    net.learn(usable, matrices);
    return net;
  });
  const share = 1 / nets.length;
  const linear = new Float64Array(width);
  for (const net of nets)
    for (let f = 0; f < width; f++) linear[f]! += (share * net.linear(f)) / deviations[f]!;
  const units = nets.flatMap((net) =>
    Array.from({ length: options.units }, (_, unit) => {
      const inner = net.inner(unit);
      const weights = Array.from(inner, (weight, f) => weight / deviations[f]!);
      const bias = weights.reduce((sum, weight, f) => sum - weight * means[f]!, net.bias(unit));
      return { share: share * net.share(unit), bias, weights };
    }),
  );
  return { linear: [...linear], units };
}

/** All numbers of one net in a row: the sum's weights, then for each unit its share, its bias and its weights. */
class LayeredNet {
  readonly #width: number;
  readonly #options: LayeredOptions;
  readonly #values: Float64Array;
  readonly #penalties: Float64Array;
  readonly #gradient: Float64Array;

  constructor(width: number, options: LayeredOptions, random: () => number) {
    this.#width = width;
    this.#options = options;
    const size = width + options.units * (width + 2);
    this.#values = new Float64Array(size);
    this.#penalties = new Float64Array(size).fill(options.ridge, 0, width);
    this.#gradient = new Float64Array(size);
    for (let unit = 0; unit < options.units; unit++) {
      const at = this.#at(unit);
      this.#penalties[at] = options.unitRidge;
      this.#penalties.fill(options.unitRidge * INNER_RIDGE, at + 1, at + 2 + width);
      this.#values[at + 1] = START_BIAS * normal(random);
      for (let f = 0; f < width; f++) {
        this.#values[at + 2 + f] = (START_SPREAD * normal(random)) / Math.sqrt(width);
      }
    }
  }

  linear(feature: number): number {
    return this.#values[feature]!;
  }

  share(unit: number): number {
    return this.#values[this.#at(unit)]!;
  }

  bias(unit: number): number {
    return this.#values[this.#at(unit) + 1]!;
  }

  inner(unit: number): Float64Array {
    const from = this.#at(unit) + 2;
    return this.#values.subarray(from, from + this.#width);
  }

  #at(unit: number): number {
    return this.#width + unit * (this.#width + 2);
  }

  learn(queries: readonly TrainingQuery[], matrices: readonly Float64Array[]): void {
    const values = this.#values;
    const gradient = this.#gradient;
    const adam = new Adam(values.length, this.#options);
    for (let step = 0; step < this.#options.steps; step++) {
      for (let i = 0; i < values.length; i++) gradient[i] = this.#penalties[i]! * values[i]!;
      queries.forEach((query, i) => {
        this.#addGradient(query, matrices[i]!);
      });
      adam.move(values, gradient);
      this.#keepRising();
    }
  }

  /** Takes out what would lower the score where a rising feature grows. */
  #keepRising(): void {
    const values = this.#values;
    for (const feature of this.#options.rising) {
      values[feature] = Math.max(0, values[feature]!);
      for (let unit = 0; unit < this.#options.units; unit++) {
        const at = this.#at(unit);
        if (values[at]! * values[at + 2 + feature]! < 0) values[at + 2 + feature] = 0;
      }
    }
  }

  #addGradient(query: TrainingQuery, matrix: Float64Array): void {
    const { offsets } = query;
    const { units } = this.#options;
    const width = this.#width;
    const values = this.#values;
    const gradient = this.#gradient;
    const bent = new Float64Array(offsets.length * units);
    const scores = offsets.map((offset, row) => {
      let score = offset + product(values, 0, matrix, row * width, width);
      for (let unit = 0; unit < units; unit++) {
        const at = this.#at(unit);
        const value = Math.tanh(values[at + 1]! + product(values, at + 2, matrix, row * width, width));
        bent[row * units + unit] = value;
        score += values[at]! * value;
      }
      return score;
    });
    errorsOf(scores, query).forEach((error, row) => {
      addTo(gradient, 0, error, matrix, row * width, width);
      for (let unit = 0; unit < units; unit++) {
        const at = this.#at(unit);
        const value = bent[row * units + unit]!;
        gradient[at]! += error * value;
        const inward = error * values[at]! * (1 - value * value);
        gradient[at + 1]! += inward;
        addTo(gradient, at + 2, inward, matrix, row * width, width);
      }
    });
  }
}

function product(a: Float64Array, fromA: number, b: Float64Array, fromB: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a[fromA + i]! * b[fromB + i]!;
  return sum;
}

function addTo(
  sums: Float64Array,
  at: number,
  times: number,
  row: Float64Array,
  from: number,
  length: number,
): void {
  for (let i = 0; i < length; i++) sums[at + i]! += times * row[from + i]!;
}

/** A number of the standard normal distribution (Box and Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
