import { describe, expect, test } from 'vitest';
import type { ThreadWeights } from '#core/related/ranker.ts';
import { learnLayered } from '../../scripts/training/layered-ranker.ts';
import { learnWeights, type TrainingQuery } from '../../scripts/training/softmax-ranker.ts';

/** A candidate is wanted when its two features agree, which no weighted sum of them can say. */
const AGREEMENT: TrainingQuery = {
  rows: [
    [3, 7],
    [1, 5],
    [3, 5],
    [1, 7],
  ],
  offsets: [0, 0, 0, 0],
  relevant: [true, true, false, false],
  weight: 1,
};
const OPTIONS = { steps: 400, rate: 0.05, ridge: 0.0001, units: 4, unitRidge: 0.0001, starts: 2, rising: [] };

function scores({ linear, units }: ThreadWeights, { rows }: TrainingQuery): readonly number[] {
  const sum = (weights: readonly number[], row: ArrayLike<number>) =>
    weights.reduce((all, weight, f) => all + weight * row[f]!, 0);
  return rows.map((row) =>
    units.reduce(
      (score, { share, bias, weights }) => score + share * Math.tanh(bias + sum(weights, row)),
      sum(linear, row),
    ),
  );
}

/** How far the least of the wanted stands above the best of the others. */
function margin(weights: ThreadWeights): number {
  const [a, b, c, d] = scores(weights, AGREEMENT);
  return Math.min(a!, b!) - Math.max(c!, d!);
}

describe('a ranking with units', () => {
  test('learns what two features mean together', () => {
    expect(margin(learnLayered([AGREEMENT], OPTIONS))).toBeGreaterThan(1);
  });

  test('which a sum of them alone cannot', () => {
    expect(margin({ linear: learnWeights([AGREEMENT], OPTIONS), units: [] })).toBeLessThan(0.001);
  });

  test('never counts against a candidate what may only raise it', () => {
    const { linear, units } = learnLayered([AGREEMENT], { ...OPTIONS, rising: [0] });
    expect(linear[0]).toBeGreaterThanOrEqual(0);
    for (const { share, weights } of units) expect(share * weights[0]!).toBeGreaterThanOrEqual(0);
  });

  test('is the same each time', () => {
    expect(learnLayered([AGREEMENT], OPTIONS)).toEqual(learnLayered([AGREEMENT], OPTIONS));
  });
});
