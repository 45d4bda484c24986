import type { ChainModel } from '#core/statements/chain-model.ts';
import { labelFeatures, MAX_LABEL_FEATURES } from '#core/statements/label-features.ts';
import { LABEL_COUNT, mayFollow, SYMBOLS, symbolOf } from '#core/statements/labels.ts';
import { trainPruned } from './chain-trainer.ts';
import { goldLabels } from './gold-labels.ts';
import { isDiscarded, type PreparedArticle } from './prepared-article.ts';
import { TrainingSetBuilder } from './training-set.ts';

const BITS = 20;
const MIN_COUNT = 2;

/** Rows of weights that ship. */
const ROWS = 36_000;

/** Trains the model that labels contents, sources and cues. */
export function trainLabels(
  articles: readonly PreparedArticle[],
  seeds: number,
  log: (line: string) => void,
): ChainModel {
  const builder = new TrainingSetBuilder(BITS);
  const features = new Int32Array(MAX_LABEL_FEATURES);
  for (const prepared of articles) {
    const { article, doc, traits, context } = prepared;
    const labels = goldLabels(doc, article.attributions);
    for (let p = 0; p + 1 < doc.paragraphStart.length; p++) {
      const from = doc.paragraphStart[p]!;
      const to = doc.paragraphStart[p + 1]!;
      if (isDiscarded(prepared, from, to)) continue;
      for (let i = from; i < to; i++) {
        const count = labelFeatures(traits, context, from, to, i, features);
        builder.addToken(features, count, symbolOf(traits, from, i), labels[i]!);
      }
      builder.endSequence();
    }
  }
  const settings = {
    labels: LABEL_COUNT,
    symbols: SYMBOLS,
    bits: BITS,
    epochs: 6,
    rate: 0.1,
    startSquares: 4,
    l2: 2e-6,
    dropout: 0.5,
    averaged: 2,
    seed: 7,
    mayFollow,
  };
  return trainPruned(builder.build(MIN_COUNT), settings, ROWS, seeds, log);
}
