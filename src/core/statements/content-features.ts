import type { CueView } from './cue-window.ts';
import { distanceBucket } from './feature-hash.ts';
import type { FeatureList } from './feature-list.ts';
import type { LabelledSpan } from './labelled-span.ts';
import { LABEL } from './labels.ts';
import { clusterNear, kindNear, wordNear } from './near-token.ts';
import { KIND, type TokenTraits } from './token-traits.ts';
import { verbSort } from './verb-kinds.ts';

/** What a run of tokens holds outside its quotations, and how much of it is quoted. */
export interface SpanCounts {
  readonly tokens: number;
  readonly quoted: number;
  readonly quotations: number;
  readonly verbs: number;
  readonly commas: number;
  /** Cues that the first model sees in it: it may hold a second statement. */
  readonly cues: number;
}

export function countIn({ kind, quotes }: TokenTraits, span: LabelledSpan, labels: Uint8Array): SpanCounts {
  let quoted = 0;
  let quotations = 0;
  let verbs = 0;
  let commas = 0;
  let cues = 0;
  let last = -1;
  for (let i = span.first; i < span.end; i++) {
    const inside = quotes.inside[i]!;
    if (inside >= 0) {
      quoted++;
      if (inside !== last) quotations++;
      last = inside;
      continue;
    }
    if (verbSort(kind[i]!) !== 0) verbs++;
    if (kind[i] === KIND.comma) commas++;
    if (labels[i] === LABEL.cueBegin) cues++;
  }
  return { tokens: span.end - span.first, quoted, quotations, verbs, commas, cues };
}

/**
 * Features of one content of a reading: where it begins and ends, what stands there, what it leaves out.
 * @param later not the first content of the reading
 */
export function addContentFeatures(
  traits: TokenTraits,
  view: CueView,
  span: LabelledSpan,
  counts: SpanCounts,
  later: boolean,
  labels: Uint8Array,
  out: FeatureList,
): void {
  const { cue, head, lemma, pattern } = view;
  const { first, end } = span;
  const cueKind = traits.kind[head]!;
  const side = first < cue.first ? 0 : 1;
  const quoting = counts.quoted === 0 ? 0 : counts.quoted >= counts.tokens - 2 ? 2 : 1;
  const key = side | (quoting << 1) | (later ? 8 : 0);
  addEdges(traits, view, span, key, labels, out);
  const nextVerb = verbAfter(traits, end - 1);
  const after = kindNear(traits, end);
  const afterTwo = after | (kindNear(traits, end + 1) << 8);
  out.add(335, key, nextVerb, after);
  out.add(337, key, nextVerb, afterTwo);
  out.add(338, key, afterTwo, Math.min(2, counts.verbs));
  out.add(339, key, wordNear(traits, end), Math.min(2, counts.verbs));
  const gap = Math.max(0, side === 0 ? cue.first - end : first - cue.end);
  out.add(340, key, distanceBucket(gap), cueKind);
  out.add(341, key, distanceBucket(gap), lemma);
  if (gap <= 4) out.add(342, key, gap, wordNear(traits, side === 0 ? cue.first - 1 : cue.end));
  const verbs = Math.min(3, counts.verbs);
  const length = distanceBucket(counts.tokens >> 1);
  out.add(350, key, verbs | (Math.min(3, counts.commas) << 2), length);
  out.add(351, key, verbs, Math.min(3, counts.quotations));
  out.add(352, key, Math.min(3, counts.cues), cueKind);
  out.add(353, key, length, lemma);
  out.add(354, key, lemma, Math.min(2, counts.verbs));
  out.add(355, key, quotationsLeftOut(traits, span), cueKind);
  out.add(356, key, quotationFrom(traits, end - 1, 1));
  out.add(357, key, quotationFrom(traits, first, -1));
  out.add(358, key, quotationFrom(traits, first, 1), kindNear(traits, first - 1));
  out.add(359, key, pattern, after);
}

function addEdges(
  traits: TokenTraits,
  { lemma, pattern, head }: CueView,
  { first, end }: LabelledSpan,
  key: number,
  labels: Uint8Array,
  out: FeatureList,
): void {
  const { doc } = traits;
  const before = kindNear(traits, first - 1);
  const own = kindNear(traits, first);
  const after = kindNear(traits, end);
  const beginsAsLabelled =
    labels[first] === LABEL.contentBegin ? 1 : labels[first] === LABEL.contentInside ? 2 : 0;
  const endsAsLabelled = isContent(labels[end - 1]) ? (labels[end] === LABEL.contentInside ? 1 : 2) : 0;
  out.add(310, key, before, own);
  out.add(311, key, wordNear(traits, first));
  out.add(312, key, wordNear(traits, first - 1));
  out.add(313, key, before | (own << 8), kindNear(traits, first + 1) | (kindNear(traits, first - 2) << 8));
  out.add(314, key, pattern, before);
  out.add(315, key, lemma, own);
  out.add(316, key, clusterNear(traits, first), before);
  out.add(317, key | (beginsAsLabelled << 4), endsAsLabelled, traits.kind[head]!);
  out.add(318, key | (beginsAsLabelled << 4), before);
  out.add(319, key | (endsAsLabelled << 4), after);
  const toStart = Math.min(3, first - doc.sentenceStart[doc.sentence[first]!]!);
  const toEnd = Math.min(4, doc.sentenceStart[doc.sentence[end - 1]! + 1]! - end);
  out.add(320, key, toStart, before);
  out.add(321, key, toEnd, after);
  out.add(322, key, toStart | (toEnd << 3), pattern);
  out.add(330, key, kindNear(traits, end - 1), after);
  out.add(331, key, wordNear(traits, end));
  out.add(332, key, wordNear(traits, end), wordNear(traits, end + 1));
  out.add(333, key, after | (kindNear(traits, end + 1) << 8), kindNear(traits, end + 2));
  out.add(334, key, clusterNear(traits, end), clusterNear(traits, end + 1));
  out.add(336, key, wordNear(traits, end - 1));
}

function isContent(label: number | undefined): boolean {
  return label === LABEL.contentBegin || label === LABEL.contentInside;
}

/** Bit 1: a quotation ends right before the content; bit 2: one begins right after it. */
function quotationsLeftOut(traits: TokenTraits, { first, end }: LabelledSpan): number {
  const is = (at: number, kind: number) => kindNear(traits, at) === kind;
  const before = is(first - 1, KIND.closingMark) || is(first - 2, KIND.closingMark);
  const after = is(end, KIND.openingMark) || is(end + 1, KIND.openingMark);
  return (before ? 1 : 0) | (after ? 2 : 0);
}

/** How far the looks ahead and back go, in tokens. */
const LOOK = 30;

/** Values of `distanceBucket`. */
const DISTANCES = 7;

/** The next verb of the sentence after token `at`: its sort and how far away it is; 0 when there is none. */
function verbAfter({ doc, kind }: TokenTraits, at: number): number {
  const end = Math.min(doc.sentenceStart[doc.sentence[at]! + 1]!, at + LOOK);
  for (let i = at + 1; i < end; i++) {
    const sort = verbSort(kind[i]!);
    if (sort !== 0) return sort * DISTANCES + distanceBucket(i - at - 1);
  }
  return 0;
}

/**
 * The nearest quotation of the sentence on one side of token `at`: how far away its mark is and whether commas and a
 * verb stand between; 0 when there is none.
 */
function quotationFrom({ doc, kind }: TokenTraits, at: number, step: 1 | -1): number {
  const sentence = doc.sentence[at]!;
  const mark = step === 1 ? KIND.openingMark : KIND.closingMark;
  let commas = 0;
  let verbs = 0;
  for (let i = at + step, far = 0; doc.sentence[i] === sentence && far < LOOK; i += step, far++) {
    const own = kind[i]!;
    if (own === mark) return 1 + distanceBucket(far) + DISTANCES * (Math.min(2, commas) + 3 * verbs);
    if (own === KIND.comma) commas++;
    else if (verbSort(own) !== 0) verbs = 1;
  }
  return 0;
}
