import { ARGUMENT_LABELS, ARGUMENT_SYMBOLS, argumentSymbolOf } from '#core/statements/argument-decoder.ts';
import {
  MAX_ARGUMENT_FEATURES,
  ownFeatures,
  placeOf,
  sharedFeatures,
} from '#core/statements/argument-features.ts';
import type { ChainModel } from '#core/statements/chain-model.ts';
import { MAX_WINDOW, pathsToCue, viewCue } from '#core/statements/cue-window.ts';
import type { LabelledText } from '#core/statements/label-decoder.ts';
import { LABEL, mayFollow } from '#core/statements/labels.ts';
import { trainPruned } from './chain-trainer.ts';
import { alignCues, missedCues } from './cue-examples.ts';
import { paint } from './gold-labels.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { TrainingSetBuilder } from './training-set.ts';

const BITS = 20;
const MIN_COUNT = 2;

/** Rows of weights that ship. */
const ROWS = 74_000;

/** An article with what the first model said of it without having learnt from it. */
export interface LabelledArticle {
  readonly prepared: PreparedArticle;
  readonly labelled: LabelledText;
}

/** Trains the model that labels the source and the contents of a cue, wrong cues among the examples. */
export function trainArguments(
  articles: readonly LabelledArticle[],
  seeds: number,
  log: (line: string) => void,
): ChainModel {
  const builder = new TrainingSetBuilder(BITS);
  const features = new Int32Array(MAX_ARGUMENT_FEATURES);
  const paths = new Int32Array(MAX_WINDOW);
  for (const { prepared, labelled } of articles) {
    const { doc, traits } = prepared;
    const found = alignCues(prepared, labelled);
    for (const { cue, attribution } of [...found, ...missedCues(prepared, found)]) {
      const view = viewCue(traits, cue);
      const gold = new Uint8Array(doc.count);
      paint(doc, gold, attribution?.source ?? [], LABEL.sourceBegin);
      paint(doc, gold, attribution?.content ?? [], LABEL.contentBegin);
      // A span that the window cuts still needs its begin label.
      if (gold[view.from] === LABEL.contentInside || gold[view.from] === LABEL.sourceInside)
        gold[view.from]!--;
      pathsToCue(traits, view, paths);
      for (let i = view.from; i < view.to; i++) {
        const place = placeOf(traits, view, i, paths[i - view.from]!);
        const shared = sharedFeatures(traits, view, place, features);
        const count = ownFeatures(traits, view, i, place, labelled.labels, features, shared);
        builder.addToken(features, count, argumentSymbolOf(traits, view, i), gold[i]!);
      }
      builder.endSequence();
    }
  }
  const settings = {
    labels: ARGUMENT_LABELS,
    symbols: ARGUMENT_SYMBOLS,
    bits: BITS,
    epochs: 7,
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
