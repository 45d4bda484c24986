import { findQuotations, type QuotationMap } from '../text/quotations.ts';
import { hashWord, SHAPE, type TokenisedText } from '../text/tokens.ts';
import { REPORTING, REPORTING_WORDS } from './reporting-words.ts';
import type { WordClusters } from './word-clusters.ts';
import wordKinds from './word-kinds.json' with { type: 'json' };

/** Coarse part-of-speech-like kinds; the closed classes of `word-kinds.json` follow from `firstClosed` on. */
export const KIND = {
  word: 0,
  capitalised: 1,
  allCaps: 2,
  number: 3,
  comma: 4,
  stop: 5,
  colon: 6,
  dash: 7,
  openingMark: 8,
  closingMark: 9,
  bracket: 10,
  otherSign: 11,
  speechVerb: 12,
  speechParticiple: 13,
  attitudeVerb: 14,
  speechNoun: 15,
  according: 16,
  endsInLy: 17,
  endsInEd: 18,
  endsInIng: 19,
  endsInS: 20,
  firstClosed: 21,
} as const;

const CLOSED_CLASSES = Object.keys(wordKinds).filter((name) => name !== 'about');

/** Number of the closed class called `name` in `word-kinds.json`. */
export function closedKind(name: string): number {
  return KIND.firstClosed + CLOSED_CLASSES.indexOf(name);
}

const CLOSED_WORDS: ReadonlyMap<number, number> = new Map(
  CLOSED_CLASSES.flatMap((name, index) =>
    (wordKinds as Record<string, string>)
      [name]!.split(' ')
      .map((word): [number, number] => [hashWord(word), KIND.firstClosed + index]),
  ),
);

/** What the features of the statement models need to know of every token. */
export interface TokenTraits {
  readonly doc: TokenisedText;
  readonly quotes: QuotationMap;
  /** `KIND`, or a closed class. */
  readonly kind: Uint8Array;
  /** Lemma hash of a reporting word, else 0. */
  readonly lemma: Int32Array;
  /** Distributional word class learnt from unlabelled text; 0 for words outside its vocabulary. */
  readonly cluster: Uint8Array;
  /** Hashes of the last two and three letters. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
}

/** Looks every token up in the lexicons; linear in the text. */
export function describeTokens(doc: TokenisedText, clusters: WordClusters): TokenTraits {
  const quotes = findQuotations(doc);
  const kind = new Uint8Array(doc.count);
  const lemma = new Int32Array(doc.count);
  const cluster = new Uint8Array(doc.count);
  const suffix2 = new Int32Array(doc.count);
  const suffix3 = new Int32Array(doc.count);
  const titleCase = findTitleCase(doc);
  for (let i = 0; i < doc.count; i++) {
    const word = doc.lower[i]!;
    const hash = doc.hash[i]!;
    if ((doc.shape[i]! & SHAPE.word) === 0) {
      kind[i] = kindOfSign(word);
      // The dot of "Sen." or "a.m." ends nothing.
      if (kind[i] === KIND.stop && !endsItsSentence(doc, i)) kind[i] = KIND.otherSign;
      continue;
    }
    const length = word.length;
    suffix2[i] = (word.charCodeAt(length - 1) | (word.charCodeAt(length - 2) << 16)) + 1;
    suffix3[i] = Math.imul(suffix2[i]!, 31) ^ word.charCodeAt(length - 3);
    cluster[i] = clusters.of(hash);
    const reporting = REPORTING_WORDS.get(hash);
    if (reporting) lemma[i] = reporting.lemma;
    const capitalMeansNothing =
      i === doc.sentenceStart[doc.sentence[i]!] || titleCase[doc.paragraph[i]!] === 1;
    kind[i] = kindOfWord(word, hash, doc.shape[i]!, reporting?.sort ?? 0, capitalMeansNothing);
  }
  for (const quotation of quotes.quotations) {
    kind[quotation.opening] = KIND.openingMark;
    if (quotation.closing >= 0) kind[quotation.closing] = KIND.closingMark;
  }
  return { doc, quotes, kind, lemma, cluster, suffix2, suffix3 };
}

/** Fewest long words that show how a line is capitalised. */
const LEAST_LONG_WORDS = 4;

/** 1 for each paragraph whose long words nearly all begin with a capital, as in headlines. */
function findTitleCase(doc: TokenisedText): Uint8Array {
  const titleCase = new Uint8Array(doc.paragraphStart.length);
  for (let p = 0; p + 1 < doc.paragraphStart.length; p++) {
    let long = 0;
    let capitalised = 0;
    for (let i = doc.paragraphStart[p]!; i < doc.paragraphStart[p + 1]!; i++) {
      if ((doc.shape[i]! & SHAPE.word) === 0 || doc.end[i]! - doc.start[i]! < 5) continue;
      long++;
      if ((doc.shape[i]! & SHAPE.capitalised) !== 0) capitalised++;
    }
    if (long >= LEAST_LONG_WORDS && capitalised >= long * 0.9) titleCase[p] = 1;
  }
  return titleCase;
}

/** True when only marks and brackets follow the token in its sentence. */
function endsItsSentence(doc: TokenisedText, i: number): boolean {
  const end = doc.sentenceStart[doc.sentence[i]! + 1]!;
  let next = i + 1;
  while (next < end && (doc.shape[next]! & SHAPE.word) === 0 && next < i + 4) next++;
  return next >= end;
}

function kindOfSign(sign: string): number {
  if (sign === ',') return KIND.comma;
  if (sign === '.' || sign === '!' || sign === '?' || sign === '…') return KIND.stop;
  if (sign === ':' || sign === ';') return KIND.colon;
  if (sign === '—' || sign === '–' || sign === '-' || sign === '―') return KIND.dash;
  return '()[]{}'.includes(sign) ? KIND.bracket : KIND.otherSign;
}

function kindOfWord(
  word: string,
  hash: number,
  shape: number,
  reporting: number,
  capitalMeansNothing: boolean,
): number {
  if ((shape & SHAPE.number) !== 0) return KIND.number;
  // A capital inside a sentence makes a name of any word but a closed-class one ("Sen. Hope", "the Report").
  const named = (shape & SHAPE.capitalised) !== 0 && !capitalMeansNothing;
  const closed = CLOSED_WORDS.get(hash);
  if (closed !== undefined) return closed;
  if (reporting !== 0 && !named) return kindOfReporting(reporting);
  if ((shape & SHAPE.allCaps) !== 0) return KIND.allCaps;
  if ((shape & SHAPE.capitalised) !== 0) return KIND.capitalised;
  if (word.endsWith('ly')) return KIND.endsInLy;
  if (word.endsWith('ed')) return KIND.endsInEd;
  if (word.endsWith('ing')) return KIND.endsInIng;
  return word.endsWith('s') && !word.endsWith('ss') ? KIND.endsInS : KIND.word;
}

function kindOfReporting(sort: number): number {
  if (sort === REPORTING.speechVerb) return KIND.speechVerb;
  if (sort === REPORTING.speechParticiple) return KIND.speechParticiple;
  if (sort === REPORTING.attitudeVerb) return KIND.attitudeVerb;
  return sort === REPORTING.speechNoun ? KIND.speechNoun : KIND.according;
}
