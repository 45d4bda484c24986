import { distanceBucket } from './feature-hash.ts';
import {
  AFTER_ALL_VERBS,
  AFTER_VERB,
  ALWAYS,
  BEFORE_ANY_VERB,
  BEFORE_VERB,
  IN_QUOTATION,
  PARAGRAPH,
  PLACE,
  REPORTS,
  REPORTS_AFTER,
  REPORTS_BEFORE,
  REPORTS_BEFORE_2,
  V,
} from './label-templates.ts';
import type { ReportingContext } from './reporting-context.ts';
import { KIND, type TokenTraits } from './token-traits.ts';

/** Most features that `labelFeatures` writes for one token. */
export const MAX_LABEL_FEATURES = 64;

const EDGE = -7;

/** The values of the token that is described; written anew for each. */
const values = new Int32Array(64);

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
  const { doc, kind, lemma } = traits;
  const sentence = doc.sentence[i]!;
  describeNeighbours(traits, from, to, i);
  const inside = traits.quotes.inside[i]!;
  values[V.quotePlace] = quotePlaceOf(traits, i);
  values[V.sentenceHasQuote] = context.sentenceHasQuote[sentence]!;
  values[V.paragraphOpens] = kind[from] === KIND.openingMark ? 1 : 0;
  let n = ALWAYS.mix(values, out, 0);
  if (inside >= 0) {
    describeQuotation(traits, from, to, inside);
    n = IN_QUOTATION.mix(values, out, n);
  }

  const last = context.lastVerb[i]!;
  const next = context.nextVerb[i]!;
  const commas = Math.min(context.commas[i]!, 3);
  const fromStart = i - doc.sentenceStart[sentence]!;
  const toEnd = doc.sentenceStart[sentence + 1]! - 1 - i;
  const lastKind = last >= 0 ? kind[last]! : 0;
  values[V.lastKind] = lastKind;
  values[V.nextKind] = next >= 0 ? kind[next]! : 0;
  if (last >= 0) {
    values[V.lastLemma] = lemma[last]!;
    values[V.lastDistance] = distanceBucket(i - last);
    values[V.commas] = commas;
    values[V.fewCommas] = Math.min(commas, 2);
    values[V.wordAfterLast] = wordIn(traits, from, to, last + 1);
    values[V.lastKindAndCommas] = lastKind | (commas << 8);
    n = AFTER_VERB.mix(values, out, n);
  } else {
    values[V.fromStartBucket] = distanceBucket(fromStart);
    values[V.startOrNot] = Math.min(fromStart, 2);
    n = BEFORE_ANY_VERB.mix(values, out, n);
  }
  if (next >= 0) {
    const verbToEnd = Math.min(doc.sentenceStart[sentence + 1]! - 1 - next, 4);
    values[V.nextLemma] = lemma[next]!;
    values[V.nextDistance] = distanceBucket(next - i);
    values[V.beforeNext] =
      sourceHint(kindIn(traits, from, to, next - 1)) |
      (sourceHint(kindIn(traits, from, to, next - 2)) << 3) |
      (sourceHint(kindIn(traits, from, to, next - 3)) << 6);
    values[V.nextKindAndEnd] = kind[next]! | (verbToEnd << 8);
    n = BEFORE_VERB.mix(values, out, n);
  } else {
    n = AFTER_ALL_VERBS.mix(values, out, n);
  }

  values[V.toEnd] = Math.min(toEnd, 3);
  values[V.fromStart] = Math.min(fromStart, 3);
  values[V.lemma] = lemma[i]!;
  values[V.kindAfterAndLemma] = values[V.kindAfter]! | (lemma[i]! === 0 ? 0 : 256);
  n = PLACE.mix(values, out, n);
  if (lemma[i]! !== 0) n = REPORTS.mix(values, out, n);
  if (i + 1 < to && lemma[i + 1]! !== 0) {
    values[V.lemmaAfter] = lemma[i + 1]!;
    n = REPORTS_AFTER.mix(values, out, n);
  }
  if (i - 1 >= from && lemma[i - 1]! !== 0) {
    values[V.lemmaBefore] = lemma[i - 1]!;
    n = REPORTS_BEFORE.mix(values, out, n);
  }
  if (i - 2 >= from && lemma[i - 2]! !== 0) {
    values[V.lemmaBefore2] = lemma[i - 2]!;
    n = REPORTS_BEFORE_2.mix(values, out, n);
  }
  const paragraph = doc.paragraph[i]!;
  values[V.paragraph] = (paragraph === 0 ? 1 : 0) | (values[V.paragraphOpens]! << 1);
  values[V.paragraphHasSpeech] = context.paragraphHasSpeech[paragraph]!;
  return PARAGRAPH.mix(values, out, n);
}

/** Words, kinds and classes of the token and of those around it. */
function describeNeighbours(traits: TokenTraits, from: number, to: number, i: number): void {
  const { doc } = traits;
  values[V.word] = doc.hash[i]!;
  values[V.wordBefore] = wordIn(traits, from, to, i - 1);
  values[V.wordBefore2] = wordIn(traits, from, to, i - 2);
  values[V.wordAfter] = wordIn(traits, from, to, i + 1);
  values[V.wordAfter2] = wordIn(traits, from, to, i + 2);
  values[V.suffix2] = traits.suffix2[i]!;
  values[V.suffix3] = traits.suffix3[i]!;
  values[V.shape] = doc.shape[i]!;
  values[V.length] = Math.min(doc.end[i]! - doc.start[i]!, 4);
  const before = kindIn(traits, from, to, i - 1);
  const before2 = kindIn(traits, from, to, i - 2);
  const after = kindIn(traits, from, to, i + 1);
  values[V.plainKind] = traits.kind[i]!;
  values[V.kind] = kindIn(traits, from, to, i);
  values[V.kindBefore] = before;
  values[V.kindAfter] = after;
  values[V.kindAfter3] = kindIn(traits, from, to, i + 3);
  values[V.twoKindsBefore] = before2 | (before << 8);
  values[V.twoKindsAfter] = after | (kindIn(traits, from, to, i + 2) << 8);
  values[V.earlierKinds] = kindIn(traits, from, to, i - 3) | (before2 << 8);
  values[V.cluster] = traits.cluster[i]!;
  values[V.clusterBefore] = clusterIn(traits, from, to, i - 1);
  values[V.clusterBefore2] = clusterIn(traits, from, to, i - 2);
  values[V.clusterAfter] = clusterIn(traits, from, to, i + 1);
  values[V.clusterAfter2] = clusterIn(traits, from, to, i + 2);
}

function describeQuotation(traits: TokenTraits, from: number, to: number, index: number): void {
  const { opening, first, end, single } = traits.quotes.quotations[index]!;
  values[V.quotationLength] = distanceBucket(end - first);
  values[V.single] = single ? 1 : 0;
  values[V.wordBeforeQuotation] = wordIn(traits, from, to, opening - 1);
  values[V.quotationEnd] = kindIn(traits, from, to, end - 1);
  values[V.kindAfterQuotation] = kindIn(traits, from, to, end + 1);
}

function wordIn({ doc }: TokenTraits, from: number, to: number, k: number): number {
  return k >= from && k < to ? doc.hash[k]! : EDGE;
}

/** The kind of token `k` with a flag for quoted ones. */
function kindIn({ kind, quotes }: TokenTraits, from: number, to: number, k: number): number {
  return k >= from && k < to ? kind[k]! | (quotes.inside[k]! >= 0 ? 64 : 0) : 127;
}

function clusterIn({ cluster }: TokenTraits, from: number, to: number, k: number): number {
  return k >= from && k < to ? cluster[k]! : 255;
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
