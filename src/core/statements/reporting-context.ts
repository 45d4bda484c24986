import { KIND, type TokenTraits } from './token-traits.ts';

/** For each token, the reporting verbs around it within its sentence; -1 where there is none. */
export interface ReportingContext {
  /** Last reporting verb before the token, outside quotations. */
  readonly lastVerb: Int32Array;
  /** Next speech verb after the token, outside quotations. */
  readonly nextVerb: Int32Array;
  /** Commas since the last reporting verb, or since the start of the sentence. */
  readonly commas: Uint8Array;
  /** 1 for each sentence that has quoted words. */
  readonly sentenceHasQuote: Uint8Array;
  /** 1 for each paragraph that has a speech verb outside quotations. */
  readonly paragraphHasSpeech: Uint8Array;
}

/** One pass forwards and one backwards over the text. */
export function findReportingContext(traits: TokenTraits): ReportingContext {
  const { doc, kind, quotes } = traits;
  const lastVerb = new Int32Array(doc.count).fill(-1);
  const nextVerb = new Int32Array(doc.count).fill(-1);
  const commas = new Uint8Array(doc.count);
  const sentenceHasQuote = new Uint8Array(doc.sentenceStart.length);
  const paragraphHasSpeech = new Uint8Array(doc.paragraphStart.length);
  for (let i = 0, last = -1, seen = 0, sentence = -1; i < doc.count; i++) {
    if (doc.sentence[i] !== sentence) {
      sentence = doc.sentence[i]!;
      last = -1;
      seen = 0;
    }
    lastVerb[i] = last;
    commas[i] = Math.min(seen, 255);
    if (quotes.inside[i]! >= 0) {
      sentenceHasQuote[sentence] = 1;
      if (kind[i] === KIND.comma) seen++;
      continue;
    }
    if (kind[i] === KIND.comma) seen++;
    if (isReportingVerb(kind[i]!)) {
      last = i;
      seen = 0;
      if (kind[i] === KIND.speechVerb) paragraphHasSpeech[doc.paragraph[i]!] = 1;
    }
  }
  for (let i = doc.count - 1, next = -1, sentence = -1; i >= 0; i--) {
    if (doc.sentence[i] !== sentence) {
      sentence = doc.sentence[i]!;
      next = -1;
    }
    nextVerb[i] = next;
    const speaks =
      kind[i] === KIND.speechVerb || kind[i] === KIND.speechParticiple || kind[i] === KIND.according;
    if (speaks && quotes.inside[i]! < 0) next = i;
  }
  return { lastVerb, nextVerb, commas, sentenceHasQuote, paragraphHasSpeech };
}

function isReportingVerb(kind: number): boolean {
  return kind >= KIND.speechVerb && kind <= KIND.according && kind !== KIND.speechNoun;
}
