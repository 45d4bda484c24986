import { carriesSense, isNegation, utteranceWords } from './utterance-words.ts';

/** How two statements overlap. */
export interface UtteranceMatch {
  /** Share of the shorter one's words that carry sense found in the other in the same order, 0 to 1. */
  readonly inOrder: number;
  /** Share of them found in any order. */
  readonly anyOrder: number;
  /** Words in common against all words of both (Dice), 0 to 1. */
  readonly alike: number;
  /** Words that carry sense in the shorter statement. */
  readonly words: number;
  /** Longest run of words in common. */
  readonly run: number;
  /** All words of the shorter statement. */
  readonly allWords: number;
  /** One of them has a negation that the other lacks, and neither is a mere excerpt. */
  readonly opposed: boolean;
}

/** The bounds are set on the pairs in the tests. */
const WHOLE_IN_ORDER = 0.9;
const MOST_IN_ORDER = 0.7;
const ANY_ORDER = 0.8;
const ALIKE = 0.6;
const ALIKE_BUT_FOR_NEGATION = 0.8;
const LEAST_WORDS = 3;
/** A short excerpt is the same utterance when all of it stands in the other word for word. */
const LEAST_RUN = 3;
/** A statement this much longer than the other is compared as the source of an excerpt. */
const EXCERPT_RATIO = 1.6;

/**
 * True when two statements by the same speaker give the same utterance: word for word, cut short, reported instead of
 * quoted, or lightly re-worded.
 */
export function isSameUtterance(first: string, second: string): boolean {
  const match = matchUtterances(first, second);
  return isExcerpt(match) || (!match.opposed && isSameWording(match));
}

/**
 * Like `isSameUtterance`, but of two outlets that give one utterance, one may have a negation that the other lacks:
 * then nearly all other words have to agree.
 */
export function isSameButForWords(match: UtteranceMatch): boolean {
  return (
    isExcerpt(match) || (isSameWording(match) && (!match.opposed || match.alike >= ALIKE_BUT_FOR_NEGATION))
  );
}

function isExcerpt(match: UtteranceMatch): boolean {
  return match.run === match.allWords && match.run >= LEAST_RUN;
}

function isSameWording(match: UtteranceMatch): boolean {
  if (match.words < LEAST_WORDS) return match.words > 1 && match.inOrder === 1 && match.alike >= ALIKE;
  if (match.inOrder >= WHOLE_IN_ORDER) return true;
  return match.alike >= ALIKE && (match.inOrder >= MOST_IN_ORDER || match.anyOrder >= ANY_ORDER);
}

/** Measures how two statements overlap. */
export function matchUtterances(first: string, second: string): UtteranceMatch {
  const wordsOfFirst = utteranceWords(first);
  const wordsOfSecond = utteranceWords(second);
  const senseOfFirst = wordsOfFirst.filter(carriesSense);
  const senseOfSecond = wordsOfSecond.filter(carriesSense);
  const words = Math.min(senseOfFirst.length, senseOfSecond.length);
  const common = countCommon(senseOfFirst, senseOfSecond);
  return {
    inOrder: words === 0 ? 0 : longestCommon(senseOfFirst, senseOfSecond) / words,
    anyOrder: words === 0 ? 0 : common / words,
    alike: (2 * common) / Math.max(1, senseOfFirst.length + senseOfSecond.length),
    words,
    run: longestRun(wordsOfFirst, wordsOfSecond),
    allWords: Math.min(wordsOfFirst.length, wordsOfSecond.length),
    opposed: areOpposed(senseOfFirst, senseOfSecond),
  };
}

function areOpposed(first: readonly string[], second: readonly string[]): boolean {
  const longer = Math.max(first.length, second.length);
  if (longer > EXCERPT_RATIO * Math.min(first.length, second.length)) return false;
  return first.filter(isNegation).length !== second.filter(isNegation).length;
}

/** Length of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const current = [0];
    for (let j = 0; j < b.length; j++) {
      current.push(word === b[j] ? previous[j]! + 1 : Math.max(previous[j + 1]!, current[j]!));
    }
    previous = current;
  }
  return previous[b.length]!;
}

function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const current = [0];
    for (let j = 0; j < b.length; j++) {
      const run = word === b[j] ? previous[j]! + 1 : 0;
      current.push(run);
      longest = Math.max(longest, run);
    }
    previous = current;
  }
  return longest;
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return common;
}
