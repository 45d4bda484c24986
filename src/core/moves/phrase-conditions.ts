import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import { WORD_CLASSES } from './lexicon/word-classes.ts';
import type { Condition } from './phrase-pattern.ts';
import type { VerbGroup } from './verb-group.ts';
import { isFiller } from './word-sense.ts';

/** Tokens from `first` to `end` (excluded) of one sentence. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const CONDITION_REACH = 60;
const DOCUMENTS = new Set(
  'bill law resolution package measure^ move decision draft text which that this what there to'
    .split(' ')
    .concat(WORD_CLASSES.terms!.trim().split(/\s+/))
    .map((word) => word.replace(/\^$/, '')),
);
const BODIES = new Set(
  `government parliament coalition opposition administration delegation federation organisation organization management nation
  corporation association department regiment commission`
    .trim()
    .split(/\s+/),
);
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ing|ed)$/;

/** Whether a condition holds for the phrase whose first word stands at token `at`. */
export function holds(
  name: Condition,
  doc: TokenisedText,
  at: number,
  group: VerbGroup,
  sentence: TokenRange,
): boolean {
  switch (name) {
    case 'future':
      return group.future || group.tentative;
    case 'ready':
      return group.ready;
    case 'done':
      return isDone(doc, at, group);
    case 'negated':
      return group.negated;
    case 'conditional':
      return hasCondition(doc, at, sentence);
    case 'owned':
      return isOwned(doc, at, sentence);
    case 'spoken':
      return isSpeaker(doc, group.first, sentence);
  }
}

function isDone(doc: TokenisedText, at: number, group: VerbGroup): boolean {
  if (group.future || group.ready || group.tentative || group.duty || group.bareInfinitive || group.negated)
    return false;
  return !doc.lower[at]!.endsWith('ing') || group.withBe;
}

function hasCondition(doc: TokenisedText, at: number, sentence: TokenRange): boolean {
  const from = Math.max(sentence.first, at - CONDITION_REACH);
  const to = Math.min(sentence.end, at + CONDITION_REACH);
  for (let index = from; index < to; index++) {
    if (/^(?:if|unless|until|provided)$/.test(doc.lower[index]!)) return true;
  }
  return false;
}

/** "its demand", "Norland's long-standing demand": an owner at most three words before the noun. */
function isOwned(doc: TokenisedText, at: number, sentence: TokenRange): boolean {
  for (let left = at - 1; left >= Math.max(sentence.first, at - 4); left--) {
    const word = doc.lower[left]!;
    if (/^(?:its|their|his|her|our|my|whose)$|(?:'s|s')$/.test(word)) return true;
    if (!/^\p{L}/u.test(word) || /^(?:the|a|an|of|to|for|and|in)$/.test(word)) return false;
  }
  return false;
}

/** The word before the verb group may name somebody who acts: no document, no abstraction. */
function isSpeaker(doc: TokenisedText, groupFirst: number, sentence: TokenRange): boolean {
  let at = groupFirst - 1;
  while (at > sentence.first && at > groupFirst - 4 && isFiller(doc.lower[at]!)) at--;
  if (at < sentence.first) return false;
  const word = doc.lower[at]!;
  if (!/^\p{L}/u.test(word) || DOCUMENTS.has(word) || DOCUMENTS.has(word.replace(/s$/, ''))) return false;
  return BODIES.has(word) || (doc.shape[at]! & SHAPE.capitalised) !== 0 || !ABSTRACT.test(word);
}
