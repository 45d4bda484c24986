import { verbGroupAt } from '../../moves/verb-group.ts';
import { isFiller } from '../../moves/word-sense.ts';
import { SHAPE, type TokenisedText } from '../../text/tokens.ts';
import type { LabelledSpan } from '../labelled-span.ts';
import { ACTORS, CUE_VERBS } from './cue-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const OWNERS = words('his her its their');
const DETERMINERS = words('the a an this that these those some many most several both');
const NO_ADJECTIVE = words(
  'the a an of to in for on at by with and or from about that is are was were has have had as than',
);
const PHRASE_BREAKS = words(
  'while but that as because although though if when whether since than where after before who which what how said says say',
);
const OPENERS = words('yet still however meanwhile but and so then also');
const CONTINUING = words(
  'continues continued continue began begun begins refused keeps kept tried sought chose',
);
const REACH = 12;

/** "Norland's", "the foreign minister's", "his": the owner of the noun at `noun`, at most three adjectives before it. */
export function ownerBefore(doc: TokenisedText, noun: number, sentenceFirst: number): LabelledSpan | null {
  for (let at = noun - 1; at >= Math.max(sentenceFirst, noun - 4); at--) {
    const word = doc.lower[at]!;
    if (OWNERS.has(word)) return { first: at, end: at + 1 };
    if (/(?:'s|s')$/.test(word) && !/^(?:it|that|he|she|what|who|there|let)'s$/.test(word)) {
      return { first: phraseStart(doc, at, sentenceFirst), end: at + 1 };
    }
    if (doc.lower[at] === "'" && doc.lower[at - 1]?.endsWith('s')) {
      return { first: phraseStart(doc, at - 1, sentenceFirst), end: at + 1 };
    }
    if ((doc.shape[at]! & SHAPE.word) === 0 || NO_ADJECTIVE.has(word)) return null;
  }
  return null;
}

/** First token of the noun phrase that ends at `last`: a chain of names, or back to the determiner. */
function phraseStart(doc: TokenisedText, last: number, sentenceFirst: number): number {
  let first = last;
  for (let at = last - 1; at >= Math.max(sentenceFirst, last - 5); at--) {
    const word = doc.lower[at]!;
    if (DETERMINERS.has(word)) return at;
    if ((doc.shape[at]! & SHAPE.capitalised) === 0 || OPENERS.has(word) || PHRASE_BREAKS.has(word)) {
      if (isCapitalised(doc, last) || NO_ADJECTIVE.has(word) || (doc.shape[at]! & SHAPE.word) === 0) break;
      continue;
    }
    first = at;
  }
  return first;
}

/** The subject of the verb at `verb`: a name, a pronoun, or a noun that names people; `null` for anything else. */
export function subjectBefore(doc: TokenisedText, verb: number, sentenceFirst: number): LabelledSpan | null {
  let group = verbGroupAt(doc, verb, sentenceFirst);
  if (group.withBe && doc.lower[verb]!.endsWith('ed')) return null;
  const governor = doc.lower[group.first - 2];
  if (doc.lower[group.first - 1] === 'to' && governor !== undefined && CONTINUING.has(governor)) {
    group = verbGroupAt(doc, group.first - 2, sentenceFirst);
  }
  let last = group.first - 1;
  while (last >= sentenceFirst && isFiller(doc.lower[last]!)) last--;
  if (doc.lower[last] === ',') last = beforeInsertion(doc, last, sentenceFirst);
  return phraseEndingAt(doc, last, sentenceFirst);
}

/** "Norland, for its part, insists": the token before the comma that opens the insertion. */
function beforeInsertion(doc: TokenisedText, comma: number, sentenceFirst: number): number {
  for (let at = comma - 1; at >= Math.max(sentenceFirst, comma - REACH); at--) {
    if (doc.lower[at] === ',') return at - 1;
  }
  return -1;
}

function phraseEndingAt(doc: TokenisedText, last: number, sentenceFirst: number): LabelledSpan | null {
  let first = last + 1;
  for (let at = last; at >= Math.max(sentenceFirst, last - REACH); at--) {
    const word = doc.lower[at]!;
    if ((doc.shape[at]! & SHAPE.word) === 0 || (PHRASE_BREAKS.has(word) && !isExampleWord(doc, at))) break;
    if (CUE_VERBS.has(word) || (word === 'and' && !isCapitalised(doc, at - 1))) break;
    first = at;
  }
  while (first <= last && OPENERS.has(doc.lower[first]!)) first++;
  if (first > last || !canSpeak(doc, first, last, sentenceFirst)) return null;
  return { first, end: last + 1 };
}

/** The subject that follows a clause: "By stressing that …, Norland …". */
export function subjectAfter(doc: TokenisedText, comma: number, sentenceEnd: number): LabelledSpan | null {
  if (doc.lower[comma] !== ',') return null;
  const first = comma + 1;
  let end = first;
  if (DETERMINERS.has(doc.lower[end] ?? '')) end++;
  while (end < Math.min(sentenceEnd, first + 6) && isCapitalised(doc, end)) end++;
  while (
    end < Math.min(sentenceEnd, first + 6) &&
    !ACTORS.has(doc.lower[end - 1]!) &&
    !isCapitalised(doc, end - 1)
  )
    end++;
  return end > first && canSpeak(doc, first, end - 1, first) ? { first, end } : null;
}

/** The last noun before a preposition is a name or names people; a lone capital at the sentence's start is no proof. */
function canSpeak(doc: TokenisedText, first: number, last: number, sentenceFirst: number): boolean {
  let head = last;
  for (let at = first + 1; at < last; at++) {
    if (isExampleWord(doc, at) && isCapitalised(doc, at + 1)) return true;
  }
  for (let at = first + 1; at <= last; at++) {
    if (/^(?:of|for|at|in|from|such|on|to|with)$/.test(doc.lower[at]!)) {
      head = at - 1;
      break;
    }
  }
  const word = doc.lower[head]!;
  if (ACTORS.has(word)) return true;
  if (!isCapitalised(doc, head) || /(?:'s|s')$/.test(word)) return false;
  const lone = head === sentenceFirst;
  return !lone || !/(?:s|tion|ment|ness|ity|ing|this|that|these|those)$/.test(word);
}

function isCapitalised(doc: TokenisedText, at: number): boolean {
  return at >= 0 && at < doc.count && (doc.shape[at]! & SHAPE.capitalised) !== 0;
}

/** The "as" of "leaders such as Ada Lindqvist", "like", "including": the name behind it speaks. */
function isExampleWord(doc: TokenisedText, at: number): boolean {
  const word = doc.lower[at]!;
  return word === 'like' || word === 'including' || (word === 'as' && doc.lower[at - 1] === 'such');
}
