import { hashWord, SHAPE, type TokenisedText } from '../text/tokens.ts';
import { bareWord } from './fold-name.ts';
import { knownNameAt } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { MODIFIERS, NOT_NAMES, START_WORDS, TITLES } from './name-words.ts';

/** Which capitalised tokens of a text can be part of a name. */
export interface CapitalWords {
  /** 1 for tokens that can. */
  readonly isName: Uint8Array;
  /** 1 for sentences in which most words are capitalised, such as headlines. */
  readonly headlineCase: Uint8Array;
}

/** A line counts as headline-cased from this share of capitalised words on, and only from five words on. */
const HEADLINE_SHARE = 0.6;
/** Headlines end without a full stop; with one, nearly all words must be capitalised. */
const STOPPED_SHARE = 0.9;
const HEADLINE_WORDS = 5;

/**
 * Tells capitals of names from capitals of sentence heads and headlines: there, a word that the same text also
 * writes in lower case is no name. One pass for the facts, one for the verdicts.
 */
export function findCapitalWords(doc: TokenisedText): CapitalWords {
  const headlineCase = new Uint8Array(doc.sentenceStart.length);
  const seenLower = new WordFilter(doc.count);
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) readSentence(doc, s, headlineCase, seenLower);
  const isName = new Uint8Array(doc.count);
  for (let i = 0; i < doc.count; i++) {
    if ((doc.shape[i]! & SHAPE.capitalised) === 0) {
      if (hasArabicArticle(doc, i)) isName[i] = 1;
      continue;
    }
    const sentence = doc.sentence[i]!;
    const inHeadline = headlineCase[sentence] === 1;
    const unsure = inHeadline || startsClause(doc, i);
    if (inHeadline && START_WORDS.has(bareWord(doc.lower[i]!)) && !knownNameAt(doc, i)) continue;
    if (canBeName(doc, i, unsure, seenLower)) isName[i] = 1;
  }
  return { isName, headlineCase };
}

/** Words that headlines leave in lower case: "of", "and". */
function isSmall(doc: TokenisedText, i: number): boolean {
  const length = doc.end[i]! - doc.start[i]!;
  return length < 3 || (length === 3 && NOT_NAMES.has(doc.lower[i]!));
}

const HYPHEN = 45;

/** "al-Rashdi": a name although it begins in lower case. */
function hasArabicArticle(doc: TokenisedText, i: number): boolean {
  const at = doc.start[i]! + 2;
  if (doc.text.charCodeAt(at) !== HYPHEN || at + 1 >= doc.end[i]!) return false;
  return /^(?:al|el|as|ad|ar|an|at)-\p{Lu}/u.test(doc.text.slice(at - 2, at + 2));
}

function readSentence(doc: TokenisedText, s: number, headlineCase: Uint8Array, seenLower: WordFilter): void {
  const from = doc.sentenceStart[s]!;
  const to = doc.sentenceStart[s + 1]!;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const shape = doc.shape[i]!;
    if ((shape & SHAPE.word) === 0 || (shape & SHAPE.number) !== 0) continue;
    if ((shape & SHAPE.capitalised) === 0) {
      seenLower.add(doc.hash[i]!);
      if (isSmall(doc, i)) continue;
    } else capitals++;
    words++;
  }
  const share = doc.lower[to - 1] === '.' ? STOPPED_SHARE : HEADLINE_SHARE;
  if (words >= HEADLINE_WORDS && capitals / words >= share) headlineCase[s] = 1;
}

/** Which word hashes were seen: one byte for each of 64 times as many places as words, so that hardly two words meet. */
class WordFilter {
  private readonly seen: Uint8Array;
  private readonly mask: number;

  constructor(words: number) {
    const bits = Math.min(22, 32 - Math.clz32(words * 64));
    this.seen = new Uint8Array(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  add(hash: number): void {
    this.seen[(hash ^ (hash >>> 15)) & this.mask] = 1;
  }

  has(hash: number): boolean {
    return this.seen[(hash ^ (hash >>> 15)) & this.mask] === 1;
  }
}

/** First word of a sentence, of a quotation or after a colon: capitalised whatever it is. */
export function startsClause(doc: TokenisedText, i: number): boolean {
  if (doc.sentenceStart[doc.sentence[i]!] === i) return true;
  const before = doc.lower[i - 1]!;
  return (doc.shape[i - 1]! & SHAPE.quoteMark) !== 0 || before === ':' || opensQuote(doc, i - 1);
}

/** A single mark glued to the word after it; one glued to the word before is an apostrophe ("Workers' Union"). */
function opensQuote(doc: TokenisedText, i: number): boolean {
  const mark = doc.lower[i]!;
  return (mark === '‘' || mark === "'" || mark === '’') && doc.end[i] === doc.start[i + 1];
}

function canBeName(doc: TokenisedText, i: number, unsure: boolean, seenLower: WordFilter): boolean {
  const bare = bareWord(doc.lower[i]!);
  if (NOT_NAMES.has(bare)) return !unsure && followsGivenName(doc, i);
  if (!unsure) return true;
  if (START_WORDS.has(bare)) return knownNameAt(doc, i) !== null || nextIsCapital(doc, i);
  const hash = bare === doc.lower[i] ? doc.hash[i]! : hashWord(bare);
  if (!seenLower.has(hash)) return true;
  if (MODIFIERS.has(bare) && nextIsCapital(doc, i)) return true;
  return TITLES.has(bare) || isGivenName(bare) || knownNameAt(doc, i) !== null;
}

/** "New Aldmoor" at the head of a sentence, where "New talks" would be no name. */
function nextIsCapital(doc: TokenisedText, i: number): boolean {
  return i + 1 < doc.count && (doc.shape[i + 1]! & SHAPE.capitalised) !== 0;
}

/** "Theresa May": the month is a surname here. */
function followsGivenName(doc: TokenisedText, i: number): boolean {
  return i > 0 && (doc.shape[i - 1]! & SHAPE.capitalised) !== 0 && isGivenName(doc.lower[i - 1]!);
}
