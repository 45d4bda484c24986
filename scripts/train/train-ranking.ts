import type { Arguments } from '#core/statements/argument-decoder.ts';
import { type CueView, viewCue } from '#core/statements/cue-window.ts';
import { FeatureList } from '#core/statements/feature-list.ts';
import type { LabelledSpan } from '#core/statements/labelled-span.ts';
import type { LinearModel } from '#core/statements/linear-model.ts';
import { MARGIN_SHARE } from '#core/statements/rank-readings.ts';
import { MAX_READING_FEATURES, readingFeatures } from '#core/statements/reading-features.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { ReadingValue } from './reading-value.ts';
import { SparseWeights } from './sparse-weights.ts';
import type { LabelledArticle } from './train-arguments.ts';

/** A cue of an article that neither chain learnt from, with the ways to read it. */
export interface CueReadings extends LabelledArticle {
  readonly cue: LabelledSpan;
  readonly readings: readonly Arguments[];
  readonly values: readonly ReadingValue[];
}

const BITS = 19;
const EPOCHS = 6;
const AVERAGED = 2;
const RATE = 0.1;
const DROPOUT = 0.4;
const L2 = 1e-5;
/** Weights that ship. */
const KEPT = 15_000;
/** How sharply the better of two readings is preferred: a difference in worth of .1 counts as one of this in log-odds. */
const SHARPNESS = 12;

interface Example {
  readonly features: readonly Int32Array[];
  readonly margins: readonly number[];
  /** What share of the choice each reading should get. */
  readonly target: readonly number[];
}

/**
 * Learns which reading of a cue is right, from those cues where one is: the cross-entropy between the softmax of the
 * scores and of the readings' worths. As with the chains, it is trained twice: on all features and on the strongest.
 */
export function trainRanking(cues: readonly CueReadings[], log: (line: string) => void): LinearModel {
  const examples = cues.flatMap(exampleOf);
  const sketch = learn(examples, new SparseWeights(BITS));
  const weights = learn(examples, sketch.emptyWithStrongest(KEPT));
  log(`ranking: ${examples.length} cues`);
  return { bits: BITS, weights: weights.finish(DROPOUT, AVERAGED), scale: 1 };
}

/** How good a reading is: right speaker first, then the right words, at best all and only these. */
function worth({ attribution, share, sourceIsRight }: ReadingValue): number {
  if (!attribution) return 0;
  if (!sourceIsRight) return 0.2 * share;
  return 0.5 + 0.5 * share + (share > 0.999 ? 0.3 : 0);
}

function exampleOf({ prepared, labelled, cue, readings, values }: CueReadings): Example[] {
  const worths = values.map(worth);
  const best = Math.max(...worths);
  if (readings.length < 2 || best < 0.5) return [];
  const view: CueView = viewCue(prepared.traits, cue);
  const list = new FeatureList(MAX_READING_FEATURES);
  const features = readings.map((reading, place) => {
    const behind = readings[0]!.margin - reading.margin;
    readingFeatures(prepared.traits, view, reading, { place, behind }, labelled.labels, list);
    return list.hashes.slice(0, list.count);
  });
  const margins = readings.map((reading) => reading.margin);
  return [{ features, margins, target: softmax(worths.map((own) => own * SHARPNESS)) }];
}

function learn(examples: readonly Example[], weights: SparseWeights): SparseWeights {
  const random = seededRandom(5);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { features, margins, target } of order) {
      const kept = features.map((all) => all.filter(() => random() >= DROPOUT));
      const shares = softmax(kept.map((some, at) => MARGIN_SHARE * margins[at]! + weights.score(some)));
      kept.forEach((some, at) => {
        const error = target[at]! - shares[at]!;
        if (Math.abs(error) >= 1e-3) weights.step(some, error, RATE, L2);
      });
    }
    if (epoch >= EPOCHS - AVERAGED) weights.accumulate();
  }
  return weights;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
