import {
  HEAD_NOT_FIRST,
  HEAD_NOT_LAST,
  IN_CUE,
  IN_QUOTATION,
  OWN,
  RIGHT_AFTER,
  RIGHT_BEFORE,
  SHARED,
  V,
} from './argument-templates.ts';
import type { CueView } from './cue-window.ts';
import { distanceBucket } from './feature-hash.ts';
import { quotePlaceOf } from './label-features.ts';
import type { TokenTraits } from './token-traits.ts';

/** Most features of one token, shared ones included. */
export const MAX_ARGUMENT_FEATURES = 64;

const EDGE = -7;

/** Place of a token relative to the cue. */
const SIDE = { before: 0, inCue: 1, after: 2 } as const;

export function sideOf({ cue }: CueView, i: number): number {
  if (i < cue.first) return SIDE.before;
  return i < cue.end ? SIDE.inCue : SIDE.after;
}

/** The values of the token that is described; written anew for each. */
const values = new Int32Array(64);

/** A token's place towards the cue; equal numbers mean equal shared features. */
export function placeOf(traits: TokenTraits, view: CueView, i: number, path: number): number {
  const { doc } = traits;
  const { cue } = view;
  const sentence = doc.sentence[i]!;
  const same = sentence === doc.sentence[cue.first] ? 1 : 0;
  const toEnd = Math.min(doc.sentenceStart[sentence + 1]! - 1 - i, 3);
  const near = nearOf(view, i);
  return (
    sideOf(view, i) | (near << 2) | (same << 5) | (toEnd << 6) | (quotePlaceOf(traits, i) << 8) | (path << 10)
  );
}

/** How far the token is from the cue, on the scale of `distanceBucket`; 7 in the cue. */
function nearOf({ cue }: CueView, i: number): number {
  if (i < cue.first) return distanceBucket(cue.first - 1 - i);
  return i < cue.end ? 7 : distanceBucket(i - cue.end);
}

/**
 * Features of tokens at a place for the second model, which labels the source and the contents of one cue: those
 * that neighbouring tokens mostly share, so that the decoder looks them up once for a run of tokens.
 * @param place see `placeOf`
 * @param out receives 32-bit feature hashes
 * @returns how many were written
 */
export function sharedFeatures(traits: TokenTraits, view: CueView, place: number, out: Int32Array): number {
  const { doc, kind, quotes } = traits;
  const { cue, head, lemma, pattern } = view;
  const side = place & 3;
  const near = (place >> 2) & 7;
  const path = place >> 10;
  const quotePlace = (place >> 8) & 3;
  const cueQuoted = quotes.inside[cue.first]! >= 0 ? 1 : 0;
  const cueToEnd = Math.min(doc.sentenceStart[doc.sentence[cue.end - 1]! + 1]! - cue.end, 4);
  const beforeCue = kindIn(traits, view, cue.first - 1);
  const aroundCue = beforeCue | (kindIn(traits, view, cue.end) << 8);
  values[V.side] = side;
  values[V.sameSentence] = (place >> 5) & 1;
  values[V.near] = near;
  values[V.sideAndNear] = side | (near << 2);
  values[V.sideAndNext] = side | (Math.min(near, 1) << 2);
  values[V.path] = path;
  values[V.pathCommasAndMarks] = path & 99;
  values[V.pathMarksAndEnds] = path & 480;
  values[V.pathToClause] = path & 31;
  values[V.pathCommas] = path & 3;
  values[V.lemma] = lemma;
  values[V.cueKind] = kind[head]!;
  values[V.pattern] = pattern;
  values[V.quotePlace] = quotePlace;
  values[V.sideAndPlace] = side | (quotePlace << 2);
  values[V.sidePlaceAndCue] = side | (quotePlace << 2) | (cueQuoted << 4);
  values[V.endAndPlace] = ((place >> 6) & 3) | (quotePlace << 2);
  values[V.cueToEnd] = cueToEnd;
  values[V.sideAndCueEnd] = side | (cueToEnd << 2);
  values[V.beforeCue] = beforeCue;
  values[V.aroundCue] = aroundCue;
  values[V.beforeCue2] = aroundCue | (kindIn(traits, view, cue.first - 2) << 16);
  let n = SHARED.mix(values, out, 0);
  if (head > cue.first) {
    values[V.firstOfCue] = doc.hash[cue.first]!;
    n = HEAD_NOT_FIRST.mix(values, out, n);
  }
  if (head < cue.end - 1) {
    values[V.lastOfCue] = doc.hash[cue.end - 1]!;
    n = HEAD_NOT_LAST.mix(values, out, n);
  }
  return n;
}

/**
 * The other features of token `i`.
 * @param place of the token (see `placeOf`)
 * @param labels first-model labels of all tokens of the text
 * @param out receives 32-bit feature hashes from index `n` on
 * @returns the index after the last one
 */
export function ownFeatures(
  traits: TokenTraits,
  view: CueView,
  i: number,
  place: number,
  labels: Uint8Array,
  out: Int32Array,
  n: number,
): number {
  const { quotes } = traits;
  const { cue, head, lemma } = view;
  const side = place & 3;
  const near = (place >> 2) & 7;
  const path = place >> 10;
  values[V.side] = side;
  values[V.near] = near;
  values[V.sideAndNear] = side | (near << 2);
  values[V.path] = path;
  values[V.sideAndPath] = side | (path << 2);
  values[V.lemma] = lemma;
  values[V.cueKind] = traits.kind[head]!;
  values[V.pattern] = view.pattern;
  describeNeighbours(traits, view, i, side);
  describePlace(traits, i, place);
  describeLabels(view, i, labels);
  let next = OWN.mix(values, out, n);

  const distance = side === SIDE.after ? i - cue.end : cue.first - 1 - i;
  if (side !== SIDE.inCue && distance < 3) {
    values[V.distance] = distance;
    next = (side === SIDE.after ? RIGHT_AFTER : RIGHT_BEFORE).mix(values, out, next);
  }
  if (side === SIDE.inCue) {
    values[V.inCue] = i - cue.first;
    values[V.toCueEnd] = cue.end - i;
    values[V.cueLength] = cue.end - cue.first;
    next = IN_CUE.mix(values, out, next);
  }
  const inside = quotes.inside[i]!;
  if (inside >= 0) {
    values[V.sideAndCueQuoted] = side | ((quotes.inside[cue.first]! >= 0 ? 1 : 0) << 2);
    describeQuotation(traits, view, inside);
    next = IN_QUOTATION.mix(values, out, next);
  }
  return next;
}

/** Words, kinds and classes of the token and of those around it. */
function describeNeighbours(traits: TokenTraits, view: CueView, i: number, side: number): void {
  const own = kindIn(traits, view, i);
  const before = kindIn(traits, view, i - 1);
  const before2 = kindIn(traits, view, i - 2);
  const after = kindIn(traits, view, i + 1);
  const after2 = kindIn(traits, view, i + 2);
  values[V.word] = traits.doc.hash[i]!;
  values[V.wordBefore] = wordIn(traits, view, i - 1);
  values[V.wordAfter] = wordIn(traits, view, i + 1);
  values[V.kind] = own;
  values[V.kindBefore] = before;
  values[V.kindAfter] = after;
  values[V.kindAndBefore] = before | (own << 8);
  values[V.kindAndAfter] = own | (after << 8);
  values[V.kindAndTwoAfter] = own | (after << 8) | (after2 << 16);
  values[V.twoKindsBefore] = before2 | (before << 8);
  values[V.earlierKinds] = kindIn(traits, view, i - 3) | (before2 << 8);
  values[V.laterKinds] = after2 | (kindIn(traits, view, i + 3) << 8);
  values[V.sideAndKindBefore] = side | (before << 8);
  const cluster = traits.cluster[i]!;
  const clusterBefore = clusterIn(traits, view, i - 1);
  const clusterAfter = clusterIn(traits, view, i + 1);
  values[V.cluster] = cluster;
  values[V.clusterAndBefore] = clusterBefore | (cluster << 8);
  values[V.clusterAndAfter] = cluster | (clusterAfter << 8);
  values[V.clustersAround] = clusterBefore | (cluster << 8) | (clusterAfter << 16);
}

/** Where the token stands in its sentence and towards quotation marks. */
function describePlace({ doc }: TokenTraits, i: number, place: number): void {
  const side = place & 3;
  const toEnd = (place >> 6) & 3;
  const quotePlace = (place >> 8) & 3;
  const fromStart = Math.min(i - doc.sentenceStart[doc.sentence[i]!]!, 3);
  values[V.sideAndSentence] = side | (((place >> 5) & 1) << 2);
  values[V.sideAndPlace] = side | (quotePlace << 2);
  values[V.fromStart] = fromStart;
  values[V.sideAndEnds] = side | (fromStart << 2) | (toEnd << 4);
}

/** What the first model says of the token and its neighbours. */
function describeLabels({ from, to }: CueView, i: number, labels: Uint8Array): void {
  const before = i - 1 >= from ? labels[i - 1]! : OUTSIDE_WINDOW;
  const own = labels[i]!;
  const after = i + 1 < to ? labels[i + 1]! : OUTSIDE_WINDOW;
  values[V.label] = own;
  values[V.labelAndBefore] = own | (before << 3);
  values[V.labelsAround] = before | (own << 3) | (after << 6);
}

const OUTSIDE_WINDOW = 7;

function describeQuotation(traits: TokenTraits, view: CueView, index: number): void {
  const { cue } = view;
  const { opening, first, end } = traits.quotes.quotations[index]!;
  const atLeft = end + 3 > cue.first && end <= cue.first ? 1 : 0;
  const atRight = opening <= cue.end + 1 && opening >= cue.end ? 2 : 0;
  values[V.quotationAtCue] = atLeft | atRight;
  values[V.quotationLength] = distanceBucket(end - first);
  values[V.kindBeforeQuotation] = kindIn(traits, view, opening - 1);
  values[V.quotationEnd] = kindIn(traits, view, end - 1);
}

function wordIn({ doc }: TokenTraits, { from, to }: CueView, k: number): number {
  return k >= from && k < to ? doc.hash[k]! : EDGE;
}

/** The kind of token `k` with flags for quoted ones and for those of the cue. */
function kindIn({ kind, quotes }: TokenTraits, { from, to, cue }: CueView, k: number): number {
  if (k < from || k >= to) return 127;
  return kind[k]! | (quotes.inside[k]! >= 0 ? 64 : 0) | (k >= cue.first && k < cue.end ? 128 : 0);
}

function clusterIn({ cluster }: TokenTraits, { from, to }: CueView, k: number): number {
  return k >= from && k < to ? cluster[k]! : 255;
}
