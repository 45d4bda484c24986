import type { ChainModel } from '#core/statements/chain-model.ts';
import { labelFeatures, MAX_LABEL_FEATURES } from '#core/statements/label-features.ts';
import { LABEL_COUNT, mayFollow, SYMBOLS, symbolOf } from '#core/statements/labels.ts';
import { findReportingContext } from '#core/statements/reporting-context.ts';
import { describeTokens } from '#core/statements/token-traits.ts';
import type { WordClusters } from '#core/statements/word-clusters.ts';
import { tokenise } from '#core/text/tokens.ts';
import { trainChain } from './chain-trainer.ts';
import type { AttributedArticle } from './corpus.ts';
import { goldLabels } from './gold-labels.ts';
import { TrainingSetBuilder } from './training-set.ts';

/** Chosen on dev and on held-out publishers of train; the figures are in `docs/model-card.md`. */
const BITS = 20;
const MIN_COUNT = 2;
const EPOCHS = 8;
const RATE = 0.1;
const DROPOUT = 0.6;
const L2 = 2e-6;

/** Trains the model that labels contents, sources and cues. */
export function trainLabels(
  articles: readonly AttributedArticle[],
  clusters: WordClusters,
  log: (line: string) => void,
): ChainModel {
  const builder = new TrainingSetBuilder(BITS);
  const features = new Int32Array(MAX_LABEL_FEATURES);
  for (const article of articles) {
    // Articles without any attribution were not annotated.
    if (article.attributions.length === 0) continue;
    const doc = tokenise(article.text);
    const traits = describeTokens(doc, clusters);
    const context = findReportingContext(traits);
    const labels = goldLabels(doc, article.attributions);
    for (let p = 0; p + 1 < doc.paragraphStart.length; p++) {
      const from = doc.paragraphStart[p]!;
      const to = doc.paragraphStart[p + 1]!;
      const paragraphEnd = doc.end[to - 1]!;
      if (article.discard.some(([start, end]) => start <= doc.start[from]! && paragraphEnd <= end + 1))
        continue;
      for (let i = from; i < to; i++) {
        const count = labelFeatures(traits, context, from, to, i, features);
        builder.addToken(features, count, symbolOf(traits, from, i), labels[i]!);
      }
      builder.endSequence();
    }
  }
  return trainChain(
    builder.build(MIN_COUNT),
    {
      labels: LABEL_COUNT,
      symbols: SYMBOLS,
      bits: BITS,
      epochs: EPOCHS,
      rate: RATE,
      startSquares: 1,
      l2: L2,
      dropout: DROPOUT,
      averaged: 2,
      seed: 7,
      mayFollow,
    },
    log,
  );
}
