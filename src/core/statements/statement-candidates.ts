import type { ArgumentDecoder } from './argument-decoder.ts';
import { choiceFeatures, MAX_CHOICE_FEATURES } from './choice-features.ts';
import type { Candidate } from './choose-statements.ts';
import { type CueView, viewCue } from './cue-window.ts';
import type { LabelledText } from './label-decoder.ts';
import { type LinearModel, logOdds } from './linear-model.ts';
import { KIND, type TokenTraits } from './token-traits.ts';

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
    if (!maySpeak(traits, view)) continue;
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

/** Heads of cues that report speech without quotation marks; no other head was ever chosen on dev. */
const REPORTS: ReadonlySet<number> = new Set([
  KIND.speechVerb,
  KIND.speechParticiple,
  KIND.speechNoun,
  KIND.according,
  KIND.colon,
  KIND.dash,
]);

/** A cue with another head, such as a verb of thinking, counts only near a quotation. */
function maySpeak({ kind, quotes }: TokenTraits, { head, from, to }: CueView): boolean {
  if (REPORTS.has(kind[head]!)) return true;
  for (let i = from; i < to; i++) if (quotes.inside[i]! >= 0) return true;
  return false;
}
