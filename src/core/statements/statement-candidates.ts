import type { ArgumentDecoder } from './argument-decoder.ts';
import { choiceFeatures, MAX_CHOICE_FEATURES } from './choice-features.ts';
import type { Candidate } from './choose-statements.ts';
import { viewCue } from './cue-window.ts';
import type { LabelledText } from './label-decoder.ts';
import { type LinearModel, logOdds } from './linear-model.ts';
import type { TokenTraits } from './token-traits.ts';

/** Finds what belongs to each possible cue and scores the outcome; cues without content give no candidate. */
export function findCandidates(
  traits: TokenTraits,
  { labels, cues }: LabelledText,
  decoder: ArgumentDecoder,
  choice: LinearModel,
): Candidate[] {
  const features = new Int32Array(MAX_CHOICE_FEATURES);
  const candidates: Candidate[] = [];
  for (const cue of cues) {
    const view = viewCue(traits, cue);
    const found = decoder.decode(traits, view, labels);
    if (found.contents.length === 0) continue;
    const count = choiceFeatures(traits, view, found, labels, features);
    candidates.push({
      contents: found.contents,
      source: found.source,
      cue,
      score: logOdds(choice, features, count),
    });
  }
  return candidates;
}
