import type { Arguments } from './argument-decoder.ts';
import { addContentFeatures, countIn } from './content-features.ts';
import type { CueView } from './cue-window.ts';
import { distanceBucket } from './feature-hash.ts';
import type { FeatureList } from './feature-list.ts';
import type { LabelledSpan } from './labelled-span.ts';
import { addSourceFeatures } from './source-features.ts';
import type { TokenTraits } from './token-traits.ts';

/** Most features of one reading; contents after the fourth or so add none. */
export const MAX_READING_FEATURES = 192;

/**
 * Features of one way to read a cue as a whole: the shape of its contents and of its source, what the cue's sentence
 * keeps outside both. The second model sees a few neighbouring tokens at a time and cannot know these.
 * @param rank how many readings the second model likes better, and by how much it likes the first one better
 * @param labels what the first model says of every token of the text
 */
export function readingFeatures(
  traits: TokenTraits,
  view: CueView,
  reading: Arguments,
  rank: { readonly place: number; readonly behind: number },
  labels: Uint8Array,
  out: FeatureList,
): void {
  const { cue, head, lemma, pattern } = view;
  const { contents, source } = reading;
  const cueKind = traits.kind[head]!;
  out.clear();
  const behind = Math.min(24, Math.round(rank.behind * 4));
  out.add(300, behind);
  out.add(301, rank.place);
  out.add(302, behind, cueKind);
  out.add(303, contents.length, cueKind);
  const first = contents[0]!;
  const order = first.first >= cue.first ? 2 : contents.at(-1)!.first >= cue.end ? 1 : 0;
  let verbs = 0;
  let commas = 0;
  let cues = 0;
  let quoted = 0;
  for (const span of contents) {
    const counts = countIn(traits, span, labels);
    verbs += counts.verbs;
    commas += counts.commas;
    cues += counts.cues;
    quoted += counts.quoted;
    addContentFeatures(traits, view, span, counts, span !== first, labels, out);
  }
  out.add(360, order, contents.length, pattern);
  out.add(361, order, lemma, contents.length);
  out.add(362, order, quoted === 0 ? 0 : 1, Math.min(3, cues));
  out.add(363, Math.min(4, verbs), Math.min(4, commas), cueKind);
  const { left, length } = leftOver(traits, view, reading);
  out.add(364, distanceBucket(Math.max(0, left - 1)), order, cueKind);
  out.add(365, Math.min(7, Math.floor((8 * left) / length)), order, contents.length);
  addSourceFeatures(traits, view, source, order, labels, out);
}

/** Tokens of the cue's sentence that the reading leaves out, and the length of that sentence. */
function leftOver({ doc }: TokenTraits, { cue }: CueView, { contents, source }: Arguments) {
  const sentence = doc.sentence[cue.first]!;
  const from = doc.sentenceStart[sentence]!;
  const to = doc.sentenceStart[sentence + 1]!;
  const inside = ({ first, end }: LabelledSpan) => Math.max(0, Math.min(end, to) - Math.max(first, from));
  const covered = contents.reduce((sum, span) => sum + inside(span), 0) + (source ? inside(source) : 0);
  return { left: Math.max(0, to - from - covered - (cue.end - cue.first)), length: to - from };
}
