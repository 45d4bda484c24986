import type { Arguments } from '#core/statements/argument-decoder.ts';
import { choiceFeatures, MAX_CHOICE_FEATURES } from '#core/statements/choice-features.ts';
import { viewCue } from '#core/statements/cue-window.ts';
import type { LabelledSpan } from '#core/statements/labelled-span.ts';
import type { LinearModel } from '#core/statements/linear-model.ts';
import type { Attribution } from './corpus.ts';
import { tokensOf } from './gold-labels.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { seededRandom } from './random.ts';
import type { LabelledArticle } from './train-arguments.ts';

const BITS = 17;
const EPOCHS = 12;
const RATE = 0.1;
const DROPOUT = 0.3;
const L2 = 1e-4;

/** A candidate found in an article that neither model learnt from. */
export interface CandidateExample extends LabelledArticle {
  readonly cue: LabelledSpan;
  readonly found: Arguments;
}

/** Logistic regression: is the candidate a statement of a speaker (1), or a thought, a wish or an error (0)? */
export function trainChoice(examples: readonly CandidateExample[], log: (line: string) => void): LinearModel {
  const mask = (1 << BITS) - 1;
  const rows = examples.map(({ prepared, labelled, cue, found }) => {
    const features = new Int32Array(MAX_CHOICE_FEATURES);
    const view = viewCue(prepared.traits, cue);
    const count = choiceFeatures(prepared.traits, view, found, labelled.labels, features);
    return { features: features.slice(0, count), ...targetOf(prepared, found.contents) };
  });
  const weights = new Float32Array(1 << BITS);
  const squares = new Float32Array(1 << BITS).fill(1);
  const random = seededRandom(11);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0;
    shuffle(rows, random);
    for (const { features, target, weight } of rows) {
      const kept = features.filter(() => random() >= DROPOUT);
      let sum = 0;
      for (const feature of kept) sum += weights[feature & mask]!;
      const error = (target - 1 / (1 + Math.exp(-sum))) * weight;
      loss += weight * Math.log(1 + Math.exp(target === 1 ? -sum : sum));
      for (const feature of kept) {
        const at = feature & mask;
        const step = error - L2 * weights[at]!;
        squares[at]! += step * step;
        weights[at]! += (RATE * step) / Math.sqrt(squares[at]!);
      }
    }
    if (epoch === EPOCHS - 1)
      log(`choice: ${rows.length} candidates, loss ${(loss / rows.length).toFixed(4)}`);
  }
  return { bits: BITS, weights: weights.map((weight) => weight * (1 - DROPOUT)), scale: 1 };
}

/** Attitudes and the like are not statements, but showing one does less harm than showing an error. */
const NEUTRAL_WEIGHT = 0.25;

function targetOf({ article, doc }: PreparedArticle, contents: readonly LabelledSpan[]) {
  let best: Attribution | null = null;
  let most = 0;
  for (const attribution of article.attributions) {
    const share = agreement(doc, attribution, contents);
    if (share > most) {
      most = share;
      best = attribution;
    }
  }
  if (!best || most < 0.5) return { target: 0, weight: 1 };
  const speech = best.kind !== 'indirect' || best.cueClass === 'speech' || best.cueClass === 'none';
  return speech ? { target: 1, weight: 1 } : { target: 0, weight: NEUTRAL_WEIGHT };
}

/** Shared tokens over the larger of the two contents. */
function agreement(
  doc: PreparedArticle['doc'],
  attribution: Attribution,
  contents: readonly LabelledSpan[],
): number {
  let shared = 0;
  let gold = 0;
  for (const span of attribution.content) {
    const [from, to] = tokensOf(doc, span);
    gold += to - from;
    for (const { first, end } of contents) shared += Math.max(0, Math.min(to, end) - Math.max(from, first));
  }
  const predicted = contents.reduce((sum, { first, end }) => sum + end - first, 0);
  return shared / Math.max(gold, predicted, 1);
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
