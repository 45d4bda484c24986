import { choiceFeatures, MAX_CHOICE_FEATURES } from '#core/statements/choice-features.ts';
import { viewCue } from '#core/statements/cue-window.ts';
import { FeatureList } from '#core/statements/feature-list.ts';
import type { LinearModel } from '#core/statements/linear-model.ts';
import { behindFirst } from '#core/statements/rank-readings.ts';
import { MAX_READING_FEATURES, readingFeatures } from '#core/statements/reading-features.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { ReadingValue } from './reading-value.ts';
import { SparseWeights } from './sparse-weights.ts';
import type { CueReadings } from './train-ranking.ts';

const BITS = 18;
const EPOCHS = 12;
const AVERAGED = 2;
const RATE = 0.1;
const DROPOUT = 0.4;
const L2 = 1e-4;
/** Weights that ship. */
const KEPT = 20_000;

/** A cue read as the ranking, which has not learnt from its article, reads it. */
export interface ReadCue extends CueReadings {
  /** Index of the reading. */
  readonly place: number;
}

interface Example {
  readonly features: Int32Array;
  readonly target: number;
  readonly weight: number;
}

/** Logistic regression: is the reading a statement of a speaker (1), or a thought, a wish or an error (0)? */
export function trainChoice(cues: readonly ReadCue[], log: (line: string) => void): LinearModel {
  const examples = cues.map(exampleOf);
  const sketch = learn(examples, new SparseWeights(BITS));
  const weights = learn(examples, sketch.emptyWithStrongest(KEPT));
  log(`choice: ${examples.length} candidates`);
  return { bits: BITS, weights: weights.finish(DROPOUT, AVERAGED), scale: 1 };
}

function exampleOf({ prepared, labelled, cue, readings, values, place }: ReadCue): Example {
  const { traits } = prepared;
  const { labels } = labelled;
  const view = viewCue(traits, cue);
  const own = new Int32Array(MAX_CHOICE_FEATURES);
  const count = choiceFeatures(traits, view, readings[place]!, labels, own);
  const shape = new FeatureList(MAX_READING_FEATURES);
  const rank = { place, behind: behindFirst(readings, place) };
  readingFeatures(traits, view, readings[place]!, rank, labels, shape);
  const features = Int32Array.from([...own.subarray(0, count), ...shape.hashes.subarray(0, shape.count)]);
  return { features, ...targetOf(values[place]!) };
}

/** Attitudes and the like are not statements, but showing one does less harm than showing an error. */
const NEUTRAL_WEIGHT = 0.25;

/** A statement given to the wrong speaker is worth less than one given to the right one. */
const WRONG_SPEAKER = 0.6;

function targetOf({ attribution, sourceIsRight }: ReadingValue) {
  if (!attribution) return { target: 0, weight: 1 };
  const { kind, cueClass } = attribution;
  const isSpeech = kind !== 'indirect' || cueClass === 'speech' || cueClass === 'none';
  if (!isSpeech) return { target: 0, weight: NEUTRAL_WEIGHT };
  return { target: sourceIsRight ? 1 : WRONG_SPEAKER, weight: 1 };
}

function learn(examples: readonly Example[], weights: SparseWeights): SparseWeights {
  const random = seededRandom(11);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { features, target, weight } of order) {
      const kept = features.filter(() => random() >= DROPOUT);
      const error = (target - 1 / (1 + Math.exp(-weights.score(kept)))) * weight;
      weights.step(kept, error, RATE, L2);
    }
    if (epoch >= EPOCHS - AVERAGED) weights.accumulate();
  }
  return weights;
}
