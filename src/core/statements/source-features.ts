import type { CueView } from './cue-window.ts';
import { distanceBucket } from './feature-hash.ts';
import type { FeatureList } from './feature-list.ts';
import type { LabelledSpan } from './labelled-span.ts';
import { LABEL } from './labels.ts';
import { clusterNear, kindNear, wordNear } from './near-token.ts';
import { KIND, type TokenTraits } from './token-traits.ts';
import { verbSort } from './verb-kinds.ts';

/** Features of the source of a reading, or of its having none. */
export function addSourceFeatures(
  traits: TokenTraits,
  view: CueView,
  source: LabelledSpan | null,
  order: number,
  labels: Uint8Array,
  out: FeatureList,
): void {
  const { cue, head, lemma, pattern } = view;
  const cueKind = traits.kind[head]!;
  if (!source) {
    out.add(370, cueKind);
    out.add(371, lemma);
    out.add(372, pattern);
    out.add(373, kindNear(traits, cue.first - 1), kindNear(traits, cue.end));
    return;
  }
  const side = source.first < cue.first ? 0 : 1;
  const distance = Math.max(0, side === 0 ? cue.first - source.end : source.first - cue.end);
  const last = source.end - 1;
  const own = countIn(traits, source.first, source.end);
  const between =
    side === 0 ? countIn(traits, source.end, cue.first) : countIn(traits, cue.end, source.first);
  out.add(380, side, distanceBucket(distance), cueKind);
  out.add(381, side, kindNear(traits, source.first), kindNear(traits, last));
  out.add(382, side, kindNear(traits, source.first - 1), kindNear(traits, source.first));
  out.add(383, side, kindNear(traits, last), kindNear(traits, source.end));
  out.add(384, wordNear(traits, last));
  out.add(385, wordNear(traits, source.first), side);
  out.add(386, clusterNear(traits, last), clusterNear(traits, source.first));
  out.add(387, labelling(source, labels), side, cueKind);
  out.add(
    388,
    Math.min(2, own.commas) | (own.names << 2) | (Math.min(2, own.verbs) << 3),
    distanceBucket(source.end - source.first),
    side,
  );
  out.add(389, lemma, side, Math.min(3, distance));
  out.add(390, pattern, side, Math.min(3, distance));
  out.add(391, side, wordNear(traits, source.first - 1), kindNear(traits, source.first));
  out.add(392, side, order, cueKind);
  out.add(393, side, wordNear(traits, source.end), kindNear(traits, last));
  const { sentence } = traits.doc;
  out.add(394, sentence[source.first] === sentence[cue.first] ? 1 : 0, side, cueKind);
  out.add(395, side, Math.min(3, between.commas) | (Math.min(3, between.verbs) << 2), cueKind);
}

/** Whether the first model sees a source begin and end where this one does. */
function labelling({ first, end }: LabelledSpan, labels: Uint8Array): number {
  const begins = labels[first] === LABEL.sourceBegin ? 1 : labels[first] === LABEL.sourceInside ? 2 : 0;
  const last = labels[end - 1];
  const isSource = last === LABEL.sourceBegin || last === LABEL.sourceInside;
  return begins | (isSource && labels[end] !== LABEL.sourceInside ? 4 : 0);
}

function countIn({ kind }: TokenTraits, from: number, to: number) {
  let commas = 0;
  let verbs = 0;
  let names = 0;
  for (let i = from; i < to; i++) {
    if (kind[i] === KIND.comma) commas++;
    else if (kind[i] === KIND.capitalised) names = 1;
    if (verbSort(kind[i]!) !== 0) verbs++;
  }
  return { commas, verbs, names };
}
