import { Adam } from './adam.ts';

/** One query to learn from: rows of a feature matrix, with a fixed share of the score and the labels. */
export interface TrainingQuery {
  /** The features of each candidate. */
  readonly rows: readonly ArrayLike<number>[];
  /** Added to each score, not learnt. */
  readonly offsets: readonly number[];
  readonly relevant: readonly boolean[];
  /** How much the query counts. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly steps: number;
  readonly rate: number;
  /** Ridge penalty on the weights of the standardised features. */
  readonly ridge: number;
}

/**
 * Learns weights for a linear ranking: the cross-entropy between the softmax of a query's scores and its relevant
 * candidates (ListNet's top-one loss: Cao et al. 2007) by Adam (Kingma and Ba 2015) over all queries at once.
 * Nothing is random, so the same data give the same weights.
 */
export function learnWeights(queries: readonly TrainingQuery[], options: TrainingOptions): number[] {
  const usable = trainable(queries);
  const { means, deviations } = scaleOf(usable);
  const matrices = usable.map(({ rows }) => standardise(rows, means, deviations));
  const width = means.length;
  const weights = new Float64Array(width);
  const adam = new Adam(width, options);
  for (let step = 0; step < options.steps; step++) {
    const gradient = Float64Array.from(weights, (weight) => options.ridge * weight);
    usable.forEach((query, i) => {
      addGradient(gradient, weights, query, matrices[i]!);
    });
    adam.move(weights, gradient);
  }
  return Array.from(weights, (weight, f) => weight / deviations[f]!);
}

function addGradient(
  gradient: Float64Array,
  weights: Float64Array,
  query: TrainingQuery,
  matrix: Float64Array,
): void {
  const width = weights.length;
  const scores = query.offsets.map((offset, row) => {
    let score = offset;
    for (let f = 0; f < width; f++) score += weights[f]! * matrix[row * width + f]!;
    return score;
  });
  errorsOf(scores, query).forEach((error, row) => {
    for (let f = 0; f < width; f++) gradient[f]! += error * matrix[row * width + f]!;
  });
}

/** The gradient of a query's loss by the score of each of its candidates. */
export function errorsOf(
  scores: readonly number[],
  { relevant, weight }: Pick<TrainingQuery, 'relevant' | 'weight'>,
): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((all, power) => all + power, 0);
  const wanted = 1 / relevant.filter(Boolean).length;
  return powers.map((power, row) => weight * (power / sum - (relevant[row] ? wanted : 0)));
}

/** The queries that have something to learn from. */
export function trainable(queries: readonly TrainingQuery[]): readonly TrainingQuery[] {
  return queries.filter(({ relevant }) => relevant.some(Boolean));
}

/** Mean and deviation of each feature over all rows. */
export function scaleOf(queries: readonly TrainingQuery[]): {
  means: Float64Array;
  deviations: Float64Array;
} {
  const width = queries[0]?.rows[0]?.length ?? 0;
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  let count = 0;
  for (const { rows } of queries) {
    for (const row of rows) {
      count++;
      for (let f = 0; f < width; f++) {
        means[f]! += row[f]!;
        squares[f]! += row[f]! ** 2;
      }
    }
  }
  for (let f = 0; f < width; f++) means[f]! /= count;
  const deviations = squares.map(
    (square, f) => Math.sqrt(Math.max(0, square / count - means[f]! ** 2)) + 1e-9,
  );
  return { means, deviations };
}

/** The rows one after another, each feature with mean 0 and deviation 1. */
export function standardise(
  rows: readonly ArrayLike<number>[],
  means: Float64Array,
  deviations: Float64Array,
): Float64Array {
  const width = means.length;
  const matrix = new Float64Array(rows.length * width);
  rows.forEach((row, r) => {
    for (let f = 0; f < width; f++) matrix[r * width + f] = (row[f]! - means[f]!) / deviations[f]!;
  });
  return matrix;
}
