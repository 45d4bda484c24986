import { CHARACTER, characterClass, isWordClass } from './characters.ts';
import { endsSentence, isClosingMark, isSentenceMark } from './sentence-ends.ts';

/** Character classes of a token, combined as flags. */
export const SHAPE = {
  word: 1,
  capitalised: 2,
  allCaps: 4,
  number: 8,
  punctuation: 16,
  quoteMark: 32,
} as const;

/**
 * A text cut into tokens, paragraphs and sentences, shared by every part of the analysis.
 * All arrays have `count` entries. Offsets are UTF-16 units of `text`, end excluded.
 */
export interface TokenisedText {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the sentence in the whole text. */
  readonly sentence: Int32Array;
  /** Index of the paragraph (a non-empty line) in the whole text. */
  readonly paragraph: Int32Array;
  /** Flags of `SHAPE`. */
  readonly shape: Uint8Array;
  /** Lower-cased, apostrophes straightened, a possessive "'s" kept. */
  readonly lower: readonly string[];
  /** 32-bit hash of `lower` (see `hashWord`). */
  readonly hash: Int32Array;
  /** First token of each sentence, and `count` at the end. */
  readonly sentenceStart: Int32Array;
  /** First token of each paragraph, and `count` at the end. */
  readonly paragraphStart: Int32Array;
}

/** FNV-1a over the UTF-16 units of a lower-cased word. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * Cuts a text into tokens: words (with inner apostrophes, hyphens, dots and slashes), dotted initials
 * ("U.S."), doubled straight quotes, and single signs. Paragraphs are runs between newlines.
 */
export function tokenise(text: string): TokenisedText {
  // A token is at least one unit long, so the text's length bounds every array; most tokens are longer.
  const tokens = new TokenArrays(Math.min(text.length, 1024 + (text.length >> 1)));
  const sentenceStart: number[] = [];
  const paragraphStart: number[] = [];
  const lower: string[] = [];
  let newSentence = true;
  let newParagraph = true;
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === CHARACTER.newline) newParagraph = true;
    if (kind === CHARACTER.newline || kind === CHARACTER.space) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, kind);
    const word = text.slice(at, end);
    if (newParagraph) {
      paragraphStart.push(count);
      newParagraph = false;
      newSentence = true;
    }
    const closesPrevious = newSentence && count > 0 && at === tokens.end[count - 1] && isClosingMark(word);
    if (newSentence && !closesPrevious) {
      sentenceStart.push(count);
      newSentence = false;
    }
    const straight = toLower(word, kind);
    tokens.grow(count);
    tokens.start[count] = at;
    tokens.end[count] = end;
    tokens.sentence[count] = sentenceStart.length - 1;
    tokens.paragraph[count] = paragraphStart.length - 1;
    tokens.shape[count] = shapeOf(word, kind);
    tokens.hash[count] = hashWord(straight);
    lower.push(straight);
    const isInitials = kind === CHARACTER.upper && word.endsWith('.');
    if (isSentenceMark(word) || isInitials) newSentence = endsSentence(text, word, lower[count - 1], end);
    count++;
    at = end;
  }
  sentenceStart.push(count);
  paragraphStart.push(count);
  return {
    text,
    count,
    start: tokens.start.subarray(0, count),
    end: tokens.end.subarray(0, count),
    sentence: tokens.sentence.subarray(0, count),
    paragraph: tokens.paragraph.subarray(0, count),
    shape: tokens.shape.subarray(0, count),
    lower,
    hash: tokens.hash.subarray(0, count),
    sentenceStart: Int32Array.from(sentenceStart),
    paragraphStart: Int32Array.from(paragraphStart),
  };
}

/** Columns that double when they are full. */
class TokenArrays {
  start: Int32Array;
  end: Int32Array;
  sentence: Int32Array;
  paragraph: Int32Array;
  shape: Uint8Array;
  hash: Int32Array;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.sentence = new Int32Array(capacity);
    this.paragraph = new Int32Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.hash = new Int32Array(capacity);
  }

  grow(count: number): void {
    if (count < this.start.length) return;
    const capacity = count * 2 + 16;
    this.start = enlarge(this.start, capacity);
    this.end = enlarge(this.end, capacity);
    this.sentence = enlarge(this.sentence, capacity);
    this.paragraph = enlarge(this.paragraph, capacity);
    this.hash = enlarge(this.hash, capacity);
    const shape = new Uint8Array(capacity);
    shape.set(this.shape);
    this.shape = shape;
  }
}

function enlarge(column: Int32Array, capacity: number): Int32Array {
  const larger = new Int32Array(capacity);
  larger.set(column);
  return larger;
}

function tokenEnd(text: string, at: number, kind: number): number {
  if (kind === CHARACTER.upper) {
    const initials = initialsEnd(text, at);
    if (initials > 0) return initials;
  }
  if (isWordClass(kind)) return wordEnd(text, at + 1);
  const sign = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const doubledMark = (sign === 39 || sign === 96) && next === sign;
  const surrogatePair = sign >= 0xd800 && sign < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  return at + (doubledMark || surrogatePair ? 2 : 1);
}

/** End of "U.S." and its like (two letters at least, each with its dot), else -1. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  while (
    end + 1 < text.length &&
    text.charCodeAt(end + 1) === 46 &&
    characterClass(text.charCodeAt(end)) === CHARACTER.upper
  )
    end += 2;
  return end - at >= 4 ? end : -1;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const kind = characterClass(text.charCodeAt(end));
    if (isWordClass(kind)) end++;
    else if (
      kind === CHARACTER.joiner &&
      end + 1 < text.length &&
      isWordClass(characterClass(text.charCodeAt(end + 1)))
    )
      end += 2;
    else break;
  }
  return end;
}

function toLower(word: string, kind: number): string {
  if (!isWordClass(kind)) return word === '’' ? "'" : word;
  const lowered = word.toLowerCase();
  return lowered.includes('’') ? lowered.replaceAll('’', "'") : lowered;
}

function shapeOf(word: string, kind: number): number {
  if (kind === CHARACTER.lower) return SHAPE.word;
  if (kind === CHARACTER.digit) return SHAPE.word | SHAPE.number;
  if (kind === CHARACTER.upper) {
    const allCaps = word.length > 1 && !hasLower(word);
    return SHAPE.word | SHAPE.capitalised | (allCaps ? SHAPE.allCaps : 0);
  }
  return isDoubleMark(word) ? SHAPE.punctuation | SHAPE.quoteMark : SHAPE.punctuation;
}

function hasLower(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    if (characterClass(word.charCodeAt(i)) === CHARACTER.lower) return true;
  }
  return false;
}

function isDoubleMark(word: string): boolean {
  if (word === "''" || word === '``') return true;
  return word === '"' || word === '“' || word === '”' || word === '„' || word === '«' || word === '»';
}
