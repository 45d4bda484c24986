import type { TokenisedText } from '../text/tokens.ts';
import { type PatternElement, SHORT_GAP } from './phrase-pattern.ts';
import { isFiller, isVerbHere } from './word-sense.ts';

/** A short gap stays within its clause: "announced that the ceasefire …" announces no ceasefire. */
const OPENS_CLAUSE = /^(?:that|who|which)$/;

/** Fillers allowed between two neighbouring words of a phrase ("rejected on Friday a plan"). */
const MAX_FILLERS = 3;

/**
 * Matches a phrase whose first word stands at token `first`.
 * @returns the token after the last one of the cue (the first `cueElements` elements), or -1.
 */
export function matchPhrase(
  doc: TokenisedText,
  elements: readonly PatternElement[],
  cueElements: number,
  first: number,
  sentenceFirst: number,
  sentenceEnd: number,
): number {
  let at = first;
  let cueEnd = first + 1;
  let reach = 0;
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]!;
    if (element.words === null) {
      reach = element.gap;
      continue;
    }
    const found =
      index === 0
        ? fits(doc, element, at, sentenceFirst)
          ? at
          : -1
        : findNext(doc, element, at, reach, sentenceFirst, sentenceEnd);
    if (found < 0 && !element.optional) return -1;
    if (found >= 0) {
      at = found + 1;
      reach = 0;
      if (index < cueElements) cueEnd = at;
    }
  }
  return cueEnd;
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
    if (reach > 0 && reach <= SHORT_GAP && OPENS_CLAUSE.test(word)) return -1;
    if (reach === 0 ? !isBetween(word, doc.lower[at + 1]) : word === ';' || word === ':') return -1;
  }
  return -1;
}

function isBetween(word: string, next: string | undefined): boolean {
  return (
    isFiller(word) ||
    (word === 'on' && next !== undefined && isFiller(next)) ||
    /^(?:["“”]|''|``)$/.test(word)
  );
}

function fits(doc: TokenisedText, element: PatternElement, at: number, sentenceFirst: number): boolean {
  const word = doc.lower[at]!;
  if (!element.words!.has(word)) return false;
  return !element.verbs.has(word) || isVerbHere(doc, at, sentenceFirst);
}
