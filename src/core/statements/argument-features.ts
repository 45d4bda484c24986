import type { CueView } from './cue-window.ts';
import { distanceBucket, mixFeature } from './feature-hash.ts';
import { quotePlaceOf } from './label-features.ts';
import type { TokenTraits } from './token-traits.ts';

/** Most features that `argumentFeatures` writes for one token. */
export const MAX_ARGUMENT_FEATURES = 64;

const EDGE = -7;

/** Place of a token relative to the cue. */
const SIDE = { before: 0, inCue: 1, after: 2 } as const;

export function sideOf({ cue }: CueView, i: number): number {
  if (i < cue.first) return SIDE.before;
  return i < cue.end ? SIDE.inCue : SIDE.after;
}

/**
 * Features of token `i` for the second model, which labels the source and the contents of one cue.
 * @param path what lies between the token and the cue (see `pathsToCue`)
 * @param labels first-model labels of all tokens of the text
 * @param out receives 32-bit feature hashes
 * @returns how many were written
 */
export function argumentFeatures(
  traits: TokenTraits,
  view: CueView,
  i: number,
  path: number,
  labels: Uint8Array,
  out: Int32Array,
): number {
  const { doc, kind, cluster, quotes } = traits;
  const { cue, from, to, head, lemma, pattern } = view;
  const wordAt = (k: number) => (k >= from && k < to ? doc.hash[k]! : EDGE);
  const kindAt = (k: number) =>
    k >= from && k < to
      ? kind[k]! | (quotes.inside[k]! >= 0 ? 64 : 0) | (k >= cue.first && k < cue.end ? 128 : 0)
      : 127;
  const clusterAt = (k: number) => (k >= from && k < to ? cluster[k]! : 255);
  const labelAt = (k: number) => (k >= from && k < to ? labels[k]! : 7);

  const side = sideOf(view, i);
  const distance = side === SIDE.after ? i - cue.end : cue.first - 1 - i;
  const near = side === SIDE.inCue ? 7 : distanceBucket(distance);
  const cueKind = kind[head]!;
  const w = doc.hash[i]!;
  const w1 = wordAt(i - 1);
  const w2 = wordAt(i + 1);
  const k0 = kindAt(i);
  const kb1 = kindAt(i - 1);
  const kb2 = kindAt(i - 2);
  const ka1 = kindAt(i + 1);
  const ka2 = kindAt(i + 2);
  const c0 = clusterAt(i);
  const c1 = clusterAt(i - 1);
  const c2 = clusterAt(i + 1);
  const beforeCue = kindAt(cue.first - 1);
  const afterCue = kindAt(cue.end);
  const sameSentence = doc.sentence[i] === doc.sentence[cue.first] ? 1 : 0;
  const sentence = doc.sentence[i]!;
  const toEnd = Math.min(doc.sentenceStart[sentence + 1]! - 1 - i, 3);
  const fromStart = Math.min(i - doc.sentenceStart[sentence]!, 3);
  const cueToEnd = Math.min(doc.sentenceStart[doc.sentence[cue.end - 1]! + 1]! - cue.end, 4);
  const quotePlace = quotePlaceOf(traits, i);
  const cueQuoted = quotes.inside[cue.first]! >= 0 ? 1 : 0;
  const sideWord = side | (sameSentence << 2);
  let n = 0;

  out[n++] = mixFeature(100, side, sameSentence, 0);
  out[n++] = mixFeature(101, side, near, k0);
  out[n++] = mixFeature(102, sideWord, w, 0);
  out[n++] = mixFeature(103, sideWord, w1, 0);
  out[n++] = mixFeature(104, sideWord, w2, 0);
  out[n++] = mixFeature(105, side, w1, w);
  out[n++] = mixFeature(106, side, w, w2);
  out[n++] = mixFeature(107, side, kb1 | (k0 << 8), ka1);
  out[n++] = mixFeature(108, side, kb2 | (kb1 << 8), k0 | (ka1 << 8) | (ka2 << 16));
  out[n++] = mixFeature(109, side, kindAt(i - 3) | (kb2 << 8), kb1 | (k0 << 8));
  out[n++] = mixFeature(110, side, k0 | (ka1 << 8), ka2 | (kindAt(i + 3) << 8));
  out[n++] = mixFeature(111, side, c0, k0);
  out[n++] = mixFeature(112, side, c1 | (c0 << 8), 0);
  out[n++] = mixFeature(113, side, c0 | (c2 << 8), 0);
  out[n++] = mixFeature(114, side, c1 | (c0 << 8) | (c2 << 16), 0);
  out[n++] = mixFeature(115, side, path, k0);
  out[n++] = mixFeature(116, side, path, kb1);
  out[n++] = mixFeature(117, side | (near << 2), path, cueKind);
  out[n++] = mixFeature(118, lemma, side, near);
  out[n++] = mixFeature(119, lemma, side, k0);
  out[n++] = mixFeature(120, lemma, side | (quotePlace << 2), path & 99);
  out[n++] = mixFeature(121, cueKind, side | (near << 2), beforeCue | (afterCue << 8));
  out[n++] = mixFeature(
    122,
    side | (near << 2),
    beforeCue | (afterCue << 8) | (kindAt(cue.first - 2) << 16),
    cueToEnd,
  );
  out[n++] = mixFeature(123, side | (quotePlace << 2) | (cueQuoted << 4), path & 480, cueKind);
  out[n++] = mixFeature(124, side | (quotePlace << 2), k0, kb1);
  out[n++] = mixFeature(125, side, toEnd | (quotePlace << 2), path & 31);
  out[n++] = mixFeature(126, side, fromStart, k0);
  out[n++] = mixFeature(127, side | (cueToEnd << 2), beforeCue, quotePlace);

  out[n++] = mixFeature(150, pattern, side | (near << 2), path & 3);
  out[n++] = mixFeature(151, pattern, side | (fromStart << 2) | (toEnd << 4), k0);
  out[n++] = mixFeature(152, pattern, side | (kb1 << 8), k0);
  out[n++] = mixFeature(153, pattern, side | (quotePlace << 2), path & 99);
  out[n++] = mixFeature(154, pattern, lemma, side | (Math.min(near, 1) << 2));
  out[n++] = mixFeature(155, side, w, kb1);
  out[n++] = mixFeature(156, side | (path << 2), kb1 | (k0 << 8), ka1);
  const l0 = labelAt(i);
  const l1 = labelAt(i - 1);
  const l2 = labelAt(i + 1);
  out[n++] = mixFeature(130, side | (sameSentence << 2), l0, 0);
  out[n++] = mixFeature(131, side, l1 | (l0 << 3) | (l2 << 6), 0);
  out[n++] = mixFeature(132, side | (near << 2), l0, cueKind);
  out[n++] = mixFeature(133, side, l0 | (l1 << 3), path);
  out[n++] = mixFeature(134, l0 | (l1 << 3), kb1, k0);

  if (side === SIDE.after && distance < 3) out[n++] = mixFeature(140, lemma, distance, w);
  if (side === SIDE.before && distance < 3) out[n++] = mixFeature(141, lemma, distance, w);
  if (side === SIDE.inCue) {
    out[n++] = mixFeature(142, w, i - cue.first, cue.end - i);
    out[n++] = mixFeature(143, lemma, cue.end - cue.first, 0);
  }
  if (head > cue.first) out[n++] = mixFeature(144, doc.hash[cue.first]!, side, near);
  if (head < cue.end - 1) out[n++] = mixFeature(145, doc.hash[cue.end - 1]!, side, near);
  const inside = quotes.inside[i]!;
  if (inside >= 0) {
    const quotation = quotes.quotations[inside]!;
    const atLeft = quotation.end + 3 > cue.first && quotation.end <= cue.first ? 1 : 0;
    const atRight = quotation.opening <= cue.end + 1 && quotation.opening >= cue.end ? 2 : 0;
    out[n++] = mixFeature(
      146,
      side | (cueQuoted << 2),
      atLeft | atRight,
      distanceBucket(quotation.end - quotation.first),
    );
    out[n++] = mixFeature(147, kindAt(quotation.opening - 1), kindAt(quotation.end - 1), side);
  }
  return n;
}
