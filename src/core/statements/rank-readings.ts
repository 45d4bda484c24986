import { type Arguments, MAX_READINGS } from './argument-decoder.ts';
import type { CueView } from './cue-window.ts';
import { FeatureList } from './feature-list.ts';
import { type LinearModel, logOdds } from './linear-model.ts';
import { MAX_READING_FEATURES, readingFeatures } from './reading-features.ts';
import type { TokenTraits } from './token-traits.ts';

/** What a point of the second model's score counts beside the features of the ranking; .3 and .8 did no better. */
export const MARGIN_SHARE = 0.5;

/** By how much the second model likes a reading less than its first one. */
export function behindFirst(readings: readonly Arguments[], place: number): number {
  return readings[0]!.margin - readings[place]!.margin;
}

/** Chooses among the ways to read a cue. */
export class ReadingRanker {
  private readonly model: LinearModel;
  private readonly features = Array.from(
    { length: MAX_READINGS },
    () => new FeatureList(MAX_READING_FEATURES),
  );

  constructor(model: LinearModel) {
    this.model = model;
  }

  /**
   * @param readings at least one, as `ArgumentDecoder.read` gives them
   * @returns the index of the best one
   */
  best(traits: TokenTraits, view: CueView, readings: readonly Arguments[], labels: Uint8Array): number {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [place, reading] of readings.entries()) {
      const features = this.features[place]!;
      const rank = { place, behind: behindFirst(readings, place) };
      readingFeatures(traits, view, reading, rank, labels, features);
      const score = MARGIN_SHARE * reading.margin + logOdds(this.model, features.hashes, features.count);
      if (score <= most) continue;
      most = score;
      best = place;
    }
    return best;
  }

  /** Features of one of the readings that were ranked last. */
  featuresOf(place: number): FeatureList {
    return this.features[place]!;
  }
}
