import type { ArgumentDecoder, Arguments } from './argument-decoder.ts';
import { choiceFeatures, MAX_CHOICE_FEATURES } from './choice-features.ts';
import { type CueView, viewCue } from './cue-window.ts';
import type { LabelledText } from './label-decoder.ts';
import type { LabelledSpan } from './labelled-span.ts';
import { type LinearModel, logOdds } from './linear-model.ts';
import { ReadingRanker } from './rank-readings.ts';
import type { Candidate } from './statement-draft.ts';
import { closedKind, KIND, type TokenTraits } from './token-traits.ts';

const BE = closedKind('be');
const TO = closedKind('to');

/** Reads possible cues and scores how likely each is to be a statement. */
export class CandidateFinder {
  private readonly decoder: ArgumentDecoder;
  private readonly ranker: ReadingRanker;
  private readonly choice: LinearModel;
  private readonly own = new Int32Array(MAX_CHOICE_FEATURES);

  constructor(decoder: ArgumentDecoder, ranking: LinearModel, choice: LinearModel) {
    this.decoder = decoder;
    this.ranker = new ReadingRanker(ranking);
    this.choice = choice;
  }

  /** The candidates in the order of their cues. */
  find(traits: TokenTraits, { labels, cues }: LabelledText): Candidate[] {
    const candidates: Candidate[] = [];
    for (const cue of cues) {
      const view = viewCue(traits, cue);
      if (!maySpeak(traits, view)) continue;
      const readings = this.decoder.read(traits, view, labels);
      if (readings.length === 0) continue;
      const place = this.ranker.best(traits, view, readings, labels);
      const { source } = readings[place]!;
      const contents = readings[place]!.contents.map((span) => withoutLastSign(traits, span));
      candidates.push({
        contents,
        source,
        cue,
        score: this.score(traits, view, readings[place]!, place, labels),
      });
    }
    return candidates;
  }

  /** Log-odds of the reading being a statement. */
  private score(
    traits: TokenTraits,
    view: CueView,
    reading: Arguments,
    place: number,
    labels: Uint8Array,
  ): number {
    const count = choiceFeatures(traits, view, reading, labels, this.own);
    const shape = this.ranker.featuresOf(place);
    return logOdds(this.choice, this.own, count) + logOdds(this.choice, shape.hashes, shape.count);
  }
}

/** Without the comma or the stop of the sentence that a content ends with outside quotation marks. */
function withoutLastSign({ kind, quotes }: TokenTraits, { first, end }: LabelledSpan): LabelledSpan {
  const last = end - 1;
  const isSign = kind[last] === KIND.comma || kind[last] === KIND.stop;
  return { first, end: isSign && last > first && quotes.inside[last]! < 0 ? last : end };
}

/** Heads of cues that report speech without quotation marks; no other head was ever chosen on dev. */
const REPORTS: ReadonlySet<number> = new Set([
  KIND.speechVerb,
  KIND.speechParticiple,
  KIND.speechNoun,
  KIND.according,
  KIND.colon,
  KIND.dash,
]);

/**
 * A cue with another head, such as a verb of thinking, counts only near a quotation. "Was called to" and its like ask
 * something of the subject, who says nothing; on held-out parts of train the one statement found there was none.
 */
function maySpeak({ kind, quotes }: TokenTraits, { cue, head, from, to }: CueView): boolean {
  const isPassive = kind[head] === KIND.speechVerb && head > 0 && kind[head - 1] === BE;
  if (isPassive && kind[cue.end - 1] === TO) return false;
  if (REPORTS.has(kind[head]!)) return true;
  for (let i = from; i < to; i++) if (quotes.inside[i]! >= 0) return true;
  return false;
}
