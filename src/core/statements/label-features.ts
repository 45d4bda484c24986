import { distanceBucket, mixFeature } from './feature-hash.ts';
import type { ReportingContext } from './reporting-context.ts';
import { KIND, type TokenTraits } from './token-traits.ts';

/** Most features that `labelFeatures` writes for one token. */
export const MAX_LABEL_FEATURES = 64;

const EDGE = -7;

/**
 * Features of token `i` for the first model, which labels contents, sources and cues over a paragraph.
 * The trainer and the decoder both call this function.
 * @param from first token of the paragraph, `to` the token after its last one
 * @param out receives 32-bit feature hashes
 * @returns how many were written
 */
export function labelFeatures(
  traits: TokenTraits,
  context: ReportingContext,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
): number {
  const { doc, kind, lemma, cluster, suffix2, suffix3, quotes } = traits;
  const word = doc.hash;
  const within = (k: number) => k >= from && k < to;
  const wordAt = (k: number) => (within(k) ? word[k]! : EDGE);
  const kindAt = (k: number) => (within(k) ? kind[k]! | (quotes.inside[k]! >= 0 ? 64 : 0) : 127);
  const clusterAt = (k: number) => (within(k) ? cluster[k]! : 255);
  let n = 0;

  const w = word[i]!;
  const w1 = wordAt(i - 1);
  const w2 = wordAt(i + 1);
  const k0 = kindAt(i);
  const kb1 = kindAt(i - 1);
  const kb2 = kindAt(i - 2);
  const ka1 = kindAt(i + 1);
  const ka2 = kindAt(i + 2);
  out[n++] = mixFeature(0, 0, 0, 0);
  out[n++] = mixFeature(1, w, 0, 0);
  out[n++] = mixFeature(2, w1, 0, 0);
  out[n++] = mixFeature(3, w2, 0, 0);
  out[n++] = mixFeature(4, wordAt(i - 2), 0, 0);
  out[n++] = mixFeature(5, wordAt(i + 2), 0, 0);
  out[n++] = mixFeature(6, w1, w, 0);
  out[n++] = mixFeature(7, w, w2, 0);
  out[n++] = mixFeature(8, wordAt(i - 2), w1, 0);
  out[n++] = mixFeature(9, w2, wordAt(i + 2), 0);
  out[n++] = mixFeature(10, suffix2[i]!, 0, 0);
  out[n++] = mixFeature(11, suffix3[i]!, 0, 0);
  out[n++] = mixFeature(12, doc.shape[i]!, Math.min(doc.end[i]! - doc.start[i]!, 4), 0);
  out[n++] = mixFeature(13, kb1, k0, ka1);
  out[n++] = mixFeature(14, kb2 | (kb1 << 8), k0, ka1 | (ka2 << 8));
  out[n++] = mixFeature(15, kindAt(i - 3) | (kb2 << 8), kb1, k0);
  out[n++] = mixFeature(16, k0, ka1 | (ka2 << 8), kindAt(i + 3));

  const c0 = clusterAt(i);
  const c1 = clusterAt(i - 1);
  const c2 = clusterAt(i + 1);
  out[n++] = mixFeature(17, c0, k0, 0);
  out[n++] = mixFeature(18, c1, c0, 0);
  out[n++] = mixFeature(19, c0, c2, 0);
  out[n++] = mixFeature(20, c1, c0, c2);
  out[n++] = mixFeature(21, clusterAt(i - 2), c1, k0);
  out[n++] = mixFeature(22, k0, c2, clusterAt(i + 2));

  const quotePlace = quotePlaceOf(traits, i);
  const sentence = doc.sentence[i]!;
  const hasQuote = context.sentenceHasQuote[sentence]!;
  out[n++] = mixFeature(23, quotePlace, hasQuote, kind[i]!);
  out[n++] = mixFeature(24, quotePlace, w, 0);
  const inside = quotes.inside[i]!;
  const paragraphOpens = kind[from] === KIND.openingMark ? 1 : 0;
  if (inside >= 0) {
    const q = quotes.quotations[inside]!;
    out[n++] = mixFeature(25, distanceBucket(q.end - q.first), paragraphOpens, q.single ? 1 : 0);
    out[n++] = mixFeature(26, wordAt(q.opening - 1), quotePlace, 0);
    out[n++] = mixFeature(27, kindAt(q.end - 1), kindAt(q.end + 1), distanceBucket(q.end - q.first));
  }

  const last = context.lastVerb[i]!;
  const next = context.nextVerb[i]!;
  const commas = Math.min(context.commas[i]!, 3);
  const fromStart = i - doc.sentenceStart[sentence]!;
  const toEnd = doc.sentenceStart[sentence + 1]! - 1 - i;
  const lastKind = last >= 0 ? kind[last]! : 0;
  if (last >= 0) {
    const d = distanceBucket(i - last);
    out[n++] = mixFeature(28, lemma[last]!, d, 0);
    out[n++] = mixFeature(29, lastKind, d, commas);
    out[n++] = mixFeature(30, lastKind, wordAt(last + 1), Math.min(commas, 2));
    out[n++] = mixFeature(31, lemma[last]!, quotePlace, 0);
    out[n++] = mixFeature(32, lastKind | (commas << 8), kb1, k0);
  } else {
    out[n++] = mixFeature(33, distanceBucket(fromStart), hasQuote, 0);
    out[n++] = mixFeature(34, Math.min(fromStart, 2), k0, next >= 0 ? kind[next]! : 0);
  }
  if (next >= 0) {
    const d = distanceBucket(next - i);
    const before =
      sourceHint(kindAt(next - 1)) |
      (sourceHint(kindAt(next - 2)) << 3) |
      (sourceHint(kindAt(next - 3)) << 6);
    const verbToEnd = Math.min(doc.sentenceStart[sentence + 1]! - 1 - next, 4);
    out[n++] = mixFeature(35, lemma[next]!, d, 0);
    out[n++] = mixFeature(36, kind[next]!, d, before);
    out[n++] = mixFeature(37, kind[next]! | (verbToEnd << 8), before, lastKind);
  } else {
    out[n++] = mixFeature(38, lastKind, 0, 0);
  }
  out[n++] = mixFeature(39, Math.min(toEnd, 3), lastKind, quotePlace);
  out[n++] = mixFeature(40, Math.min(fromStart, 3), k0, 0);
  out[n++] = mixFeature(41, kind[i]!, kb1, ka1 | (lemma[i]! === 0 ? 0 : 256));
  if (lemma[i]! !== 0) {
    out[n++] = mixFeature(42, lemma[i]!, w1, w2);
    out[n++] = mixFeature(43, lemma[i]!, kb1, ka1);
    out[n++] = mixFeature(44, lemma[i]!, hasQuote, Math.min(toEnd, 3));
  }
  if (within(i + 1) && lemma[i + 1]! !== 0) out[n++] = mixFeature(45, w, lemma[i + 1]!, 0);
  if (within(i - 1) && lemma[i - 1]! !== 0) out[n++] = mixFeature(46, lemma[i - 1]!, k0, w);
  if (within(i - 2) && lemma[i - 2]! !== 0) out[n++] = mixFeature(47, lemma[i - 2]!, w1, k0);
  const paragraph = doc.paragraph[i]!;
  const isTitle = paragraph === 0 ? 1 : 0;
  out[n++] = mixFeature(
    48,
    isTitle | (paragraphOpens << 1),
    quotePlace,
    context.paragraphHasSpeech[paragraph]!,
  );
  return n;
}

/** Where the token stands towards quotation marks: 0 outside, 1 a mark, 2 first inside, 3 further inside. */
export function quotePlaceOf(traits: TokenTraits, i: number): number {
  const inside = traits.quotes.inside[i]!;
  if (inside >= 0) return traits.quotes.quotations[inside]!.first === i ? 2 : 3;
  const kind = traits.kind[i]!;
  return kind === KIND.openingMark || kind === KIND.closingMark ? 1 : 0;
}

/** What a token before a verb says about a source there: 1 name, 2 pronoun, 3 comma, 4 quotation mark, 0 other. */
function sourceHint(kind: number): number {
  const plain = kind & 63;
  if (plain === KIND.capitalised || plain === KIND.allCaps) return 1;
  if (plain === KIND.firstClosed) return 2;
  if (plain === KIND.comma) return 3;
  return plain === KIND.openingMark || plain === KIND.closingMark ? 4 : 0;
}
