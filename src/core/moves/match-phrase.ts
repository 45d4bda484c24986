import type { TokenisedText } from '../text/tokens.ts';
import { type PatternElement, SHORT_GAP } from './phrase-pattern.ts';
import { isFiller, isVerbHere } from './word-sense.ts';

/** A short gap stays within its clause: "announced that the ceasefire …" announces no ceasefire. */
const OPENS_CLAUSE = new Set(['that', 'who', 'which']);

/** Fillers allowed between two neighbouring words of a phrase ("rejected on Friday a plan"). */
const MAX_FILLERS = 3;

/**
 * Matches the elements of a phrase behind its first one, which stands at token `first`.
 * @returns the token after the last one of the cue (the first `cueElements` elements), or -1.
 */
export function matchRest(
  doc: TokenisedText,
  elements: readonly PatternElement[],
  cueElements: number,
  first: number,
  sentenceFirst: number,
  sentenceEnd: number,
): number {
  let at = first + 1;
  let cueEnd = at;
  let reach = 0;
  for (let index = 1; index < elements.length; index++) {
    const element = elements[index]!;
    if (element.words === null) {
      reach = element.gap;
      continue;
    }
    const found = findNext(doc, element, at, reach, sentenceFirst, sentenceEnd);
    if (found < 0 && !element.optional) return -1;
    if (found >= 0) {
      at = found + 1;
      reach = 0;
      if (index < cueElements) cueEnd = at;
    }
  }
  return cueEnd;
}

/** The token after the last one that a phrase's next word may stand at when no gap comes before it. */
export function endOfFillers(doc: TokenisedText, from: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, from + MAX_FILLERS + 1);
  for (let at = from; at < limit; at++) {
    if (!isBetween(doc.lower[at]!, doc.lower[at + 1])) return at + 1;
  }
  return limit;
}

/** The first token from `from` on, at most `reach` tokens further (or behind fillers), that fits the element. */
function findNext(
  doc: TokenisedText,
  element: PatternElement,
  from: number,
  reach: number,
  sentenceFirst: number,
  sentenceEnd: number,
): number {
  const limit = Math.min(sentenceEnd, from + Math.max(reach, MAX_FILLERS) + 1);
  for (let at = from; at < limit; at++) {
    if (fits(doc, element, at, sentenceFirst)) return at;
    const word = doc.lower[at]!;
    if (reach > 0 && reach <= SHORT_GAP && OPENS_CLAUSE.has(word)) return -1;
    if (reach === 0 ? !isBetween(word, doc.lower[at + 1]) : word === ';' || word === ':') return -1;
  }
  return -1;
}

function isBetween(word: string, next: string | undefined): boolean {
  return (
    isFiller(word) ||
    (word === 'on' && next !== undefined && isFiller(next)) ||
    word === '"' ||
    word === '“' ||
    word === '”' ||
    word === "''" ||
    word === '``'
  );
}

function fits(doc: TokenisedText, element: PatternElement, at: number, sentenceFirst: number): boolean {
  const word = doc.lower[at]!;
  if (!element.words!.has(word)) return false;
  return !element.verbs.has(word) || isVerbHere(doc, at, sentenceFirst);
}
