import type { Arguments } from './argument-decoder.ts';
import type { CueView } from './cue-window.ts';
import { distanceBucket, mixFeature } from './feature-hash.ts';
import type { LabelledSpan } from './labelled-span.ts';
import { LABEL } from './labels.ts';
import { kindOfContent } from './statement-kind.ts';
import type { TokenTraits } from './token-traits.ts';

/** Most features that `choiceFeatures` writes for one candidate; longer cues are cut. */
export const MAX_CHOICE_FEATURES = 64;
const LONGEST_CUE = 8;

const KIND_NUMBER = { direct: 0, mixed: 1, indirect: 2 } as const;

/**
 * Features of a candidate statement for the model that decides whether somebody says something here.
 * @param labels what the first model says of every token of the text
 * @returns how many feature hashes were written to `out`
 */
export function choiceFeatures(
  traits: TokenTraits,
  view: CueView,
  { contents, source, margin }: Arguments,
  labels: Uint8Array,
  out: Int32Array,
): number {
  const { doc, kind, cluster, suffix3 } = traits;
  const { cue, head, lemma } = view;
  const quoted = KIND_NUMBER[kindOfContent(traits, contents)];
  const first = contents[0]!;
  const order = first.first < cue.first ? (contents.length > 1 ? 1 : 0) : 2;
  const length = distanceBucket(Math.floor(sizeOf(contents) / 2));
  const labelledCue = labels[cue.first] === LABEL.cueBegin ? 1 : 0;
  const agreement = agreementOf(contents, labels);
  const sourceKind = source ? kind[source.end - 1]! : 63;
  const beforeCue = cue.first > 0 ? kind[cue.first - 1]! : 63;
  const afterCue = cue.end < doc.count ? kind[cue.end]! : 63;
  const step = Math.max(-4, Math.min(24, Math.round(margin)));
  const cueKind = kind[head]!;
  let n = 0;
  out[n++] = mixFeature(200, 0, 0, 0);
  out[n++] = mixFeature(201, step, 0, 0);
  out[n++] = mixFeature(202, step >> 1, quoted, cueKind);
  out[n++] = mixFeature(203, lemma, 0, 0);
  out[n++] = mixFeature(204, lemma, quoted, 0);
  out[n++] = mixFeature(205, lemma, beforeCue, 0);
  out[n++] = mixFeature(206, lemma, afterCue, 0);
  out[n++] = mixFeature(207, cueKind, quoted, order);
  out[n++] = mixFeature(208, cueKind, beforeCue, afterCue);
  out[n++] = mixFeature(209, quoted, sourceKind, order);
  out[n++] = mixFeature(210, length, quoted, cueKind);
  out[n++] = mixFeature(211, labelledCue, agreement, quoted);
  out[n++] = mixFeature(212, labelledCue, agreement, step >> 1);
  out[n++] = mixFeature(213, doc.hash[first.first]!, 0, 0);
  out[n++] = mixFeature(214, lemma, doc.hash[first.first]!, 0);
  out[n++] = mixFeature(215, cueKind, kind[first.first]!, order);
  out[n++] = mixFeature(216, cluster[head]!, quoted, 0);
  out[n++] = mixFeature(217, suffix3[head]!, quoted, 0);
  out[n++] = mixFeature(218, source ? doc.hash[source.end - 1]! : 0, 0, 0);
  out[n++] = mixFeature(219, source ? cluster[source.end - 1]! : 0, cueKind, 0);
  out[n++] = mixFeature(220, doc.paragraph[cue.first] === 0 ? 1 : 0, quoted, cueKind);
  out[n++] = mixFeature(221, Math.min(cue.end - cue.first, 6), cueKind, quoted);
  out[n++] = mixFeature(222, doc.hash[cue.first]!, doc.hash[cue.end - 1]!, cue.end - cue.first);
  out[n++] = mixFeature(223, cue.first > 0 ? doc.hash[cue.first - 1]! : 0, cueKind, 0);
  for (let i = cue.first; i < Math.min(cue.end, cue.first + LONGEST_CUE); i++) {
    out[n++] = mixFeature(224, doc.hash[i]!, 0, 0);
    out[n++] = mixFeature(225, cluster[i]!, kind[i]!, quoted);
  }
  return n;
}

function sizeOf(spans: readonly LabelledSpan[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.first, 0);
}

/** Share of the contents' tokens that the first model calls content too, in quarters. */
function agreementOf(contents: readonly LabelledSpan[], labels: Uint8Array): number {
  let same = 0;
  for (const { first, end } of contents) {
    for (let i = first; i < end; i++) {
      if (labels[i] === LABEL.contentBegin || labels[i] === LABEL.contentInside) same++;
    }
  }
  return Math.floor((4 * same) / sizeOf(contents));
}
