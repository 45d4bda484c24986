import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChainDecoder } from '#core/statements/chain-decoder.ts';
import { type ChainModel, ROW, START } from '#core/statements/chain-model.ts';
import { ListDecoder } from '#core/statements/list-decoder.ts';

const LABELS = 3;
const REQUIRED = 1;
const BIAS = [0, 0.5, -0.25, 0, 0, 0, 0, 0];
const MOST_TOKENS = 5;

const score = fc.integer({ min: -4000, max: 4000 }).map((value) => value / 1000);
const scores = (length: number) =>
  fc.array(score, { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));

/** One row of weights for each token, so that a token's only feature gives it any scores. */
const models: fc.Arbitrary<ChainModel> = fc.record({
  labels: fc.constant(LABELS),
  bits: fc.constant(5),
  rows: fc.constant(Int32Array.from({ length: MOST_TOKENS }, (_, token) => token)),
  weights: scores(MOST_TOKENS * ROW),
  scale: fc.constant(1),
  transitions: scores(2 * ROW * ROW),
});
const symbols = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: MOST_TOKENS });

/** Every sequence of labels that holds the required one, with its score, the best first. */
function everySequence({ weights, transitions }: ChainModel, context: readonly number[]) {
  const all: { labels: string; score: number }[] = [];
  const extend = (labels: readonly number[], total: number) => {
    const i = labels.length;
    if (i === context.length) {
      if (labels.includes(REQUIRED)) all.push({ labels: labels.join(''), score: total });
      return;
    }
    for (let y = 0; y < LABELS; y++) {
      const step = transitions[(context[i]! * ROW + (labels.at(-1) ?? START)) * ROW + y]!;
      extend([...labels, y], total + step + weights[i * ROW + y]! + BIAS[y]!);
    }
  };
  extend([], 0);
  return all.sort((a, b) => b.score - a.score);
}

describe('the best few label sequences', () => {
  it('are those that trying every sequence finds', () => {
    fc.assert(
      fc.property(models, symbols, fc.integer({ min: 1, max: 6 }), (model, context, most) => {
        const chain = new ChainDecoder(model);
        chain.begin(context.length);
        context.forEach((symbol, i) => {
          chain.setToken(i, Int32Array.of(i), 1, symbol);
        });
        const labels = new Uint8Array(context.length);
        chain.decodeWith(REQUIRED, labels, 0, BIAS);
        const decoder = new ListDecoder(REQUIRED, most);
        const found = decoder.decode(chain.decoded(), BIAS);
        const expected = everySequence(model, context);
        expect(found).toBe(Math.min(most, expected.length));
        const written = Array.from({ length: found }, (_, rank) => {
          decoder.write(rank, labels, context.length);
          expect(decoder.scoreOf(rank)).toBeCloseTo(expected[rank]!.score, 4);
          const own = expected.find((one) => one.labels === labels.join(''));
          expect(decoder.scoreOf(rank)).toBeCloseTo(own!.score, 4);
          return labels.join('');
        });
        expect(new Set(written).size).toBe(found);
      }),
      { numRuns: 300 },
    );
  });

  it('of no tokens are none', () => {
    const [model] = fc.sample(models, { numRuns: 1, seed: 1 });
    const chain = new ChainDecoder(model!);
    chain.begin(0);
    chain.decodeWith(REQUIRED, new Uint8Array(0), 0, BIAS);
    expect(new ListDecoder(REQUIRED, 4).decode(chain.decoded(), BIAS)).toBe(0);
  });
});
