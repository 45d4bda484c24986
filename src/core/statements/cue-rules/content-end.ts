import type { TokenisedText } from '../../text/tokens.ts';
import { EFFECTS } from './cue-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AUXILIARIES = words(
  'is are was were be has have had will would can could may might shall should must does do did',
);
const NOT_FINITE_AFTER = words(
  'to will would can could may might shall should must not and or that who which the a an its their his her he she they it we i you',
);
/** What may follow a comma without ending the content. */
const GOES_ON = words('with without including such or nor not rather especially particularly');
/** Tokens of a content at most: sentences without an end keep the rules linear. */
const LONGEST_CONTENT = 120;
/** After "that": "that to pay for it, she …"; the first comma ends this part only. */
const OPENS_CLAUSE = words('to if when while unless once after before without');
const CLAUSE_STARTS = words('although though because whereas but so');

export interface ContentLimits {
  readonly sentenceEnd: number;
  /** For each token the quotation it lies in, or -1. */
  readonly inside: Int32Array;
  /** The content belongs to a subject: its sentence's verb ends it. A clause has a verb of its own before that. */
  readonly subject: 'none' | 'phrase' | 'clause';
}

/** The token after the content that starts at `from`: the end of the clause or of the noun phrase. */
export function contentEnd(doc: TokenisedText, from: number, limits: ContentLimits): number {
  let hasVerb = limits.subject !== 'clause';
  let opening = OPENS_CLAUSE.has(doc.lower[from + 1] ?? '');
  const furthest = Math.min(limits.sentenceEnd, from + LONGEST_CONTENT);
  for (let at = from; at < furthest; at++) {
    if (limits.inside[at]! >= 0) continue;
    const word = doc.lower[at]!;
    if (at > from && limits.subject !== 'none' && endsSubject(doc, at, from, limits.subject, hasVerb))
      return at;
    if (at > from + 1 && isAuxiliary(word)) hasVerb = true;
    if (opening && word === ',') opening = false;
    else if (at > from && endsClause(doc, at, limits.sentenceEnd)) return at;
  }
  return furthest;
}

/** True at the verb of the sentence that the noun cue is the subject of. */
function endsSubject(
  doc: TokenisedText,
  at: number,
  from: number,
  subject: 'phrase' | 'clause',
  hasVerb: boolean,
): boolean {
  const word = doc.lower[at]!;
  const before = doc.lower[at - 1]!;
  if (NOT_FINITE_AFTER.has(before) || /(?:'s|s')$/.test(before)) return false;
  if (subject === 'phrase') return isAuxiliary(word) || EFFECTS.has(word);
  // A clause without an auxiliary has a verb of its own all the same: taken to be over after four words.
  if (EFFECTS.has(word)) return hasVerb || at > from + 4;
  return hasVerb && isAuxiliary(word) && word !== 'be' && !isAuxiliary(before);
}

function endsClause(doc: TokenisedText, at: number, sentenceEnd: number): boolean {
  const word = doc.lower[at]!;
  if (/^[;:—–()]$/.test(word)) return true;
  const next = doc.lower[at + 1] ?? '';
  if (word === ',') return !GOES_ON.has(next) && !listsOn(doc, at, sentenceEnd);
  if (word === 'while' || word === 'as') return word === 'while' && !next.endsWith('ing');
  return CLAUSE_STARTS.has(word);
}

/** "mines, borders and water": the comma stands in an enumeration of short items. */
function listsOn(doc: TokenisedText, comma: number, sentenceEnd: number): boolean {
  for (let at = comma + 2; at < Math.min(sentenceEnd, comma + 6); at++) {
    const word = doc.lower[at]!;
    if (word === 'and' || word === 'or') return !isAuxiliary(doc.lower[at - 1]!);
    if (isAuxiliary(word) || EFFECTS.has(word)) return false;
  }
  return false;
}

function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word) || word.endsWith("n't");
}
