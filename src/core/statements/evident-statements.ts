import { SHAPE } from '../text/tokens.ts';
import type { Candidate } from './statement-draft.ts';
import { closedKind, KIND, type TokenTraits } from './token-traits.ts';

/** Log-odds given to statements that their form alone proves. */
const CERTAIN = 8;

/** Longest name in a sign-off or before a transcript's colon, in tokens. */
const LONGEST_NAME = 12;

/** Longest headline, in tokens. */
const LONGEST_HEADLINE = 24;

const THAT = closedKind('that');

/** Statements that form alone shows: sign-offs (“…” — Name), transcript turns (NAME: …), headlines (…, says X). */
export function findEvidentStatements(traits: TokenTraits): Candidate[] {
  const found: Candidate[] = [];
  for (let p = 0; p + 1 < traits.doc.paragraphStart.length; p++) {
    const statement = signOff(traits, p) ?? transcriptTurn(traits, p) ?? headline(traits, p);
    if (statement) found.push(statement);
  }
  return found;
}

/** “…” — Name, at the end of a paragraph or with the dash and the name alone in the next one. */
function signOff(traits: TokenTraits, paragraph: number): Candidate | null {
  const { doc, kind } = traits;
  const start = doc.paragraphStart[paragraph]!;
  let mark = doc.paragraphStart[paragraph + 1]! - 1;
  while (mark > start && (doc.shape[mark]! & SHAPE.quoteMark) === 0) mark--;
  if (mark === start) return null;
  let dash = mark + 1;
  while (dash < doc.count && (kind[dash] === KIND.stop || kind[dash] === KIND.bracket)) dash++;
  if (kind[dash] !== KIND.dash) return null;
  let first = dash + 1;
  while (kind[first] === KIND.dash) first++;
  if (first >= doc.count || !isName(kind[first]!)) return null;
  const end = doc.paragraphStart[doc.paragraph[dash]! + 1]!;
  if (end - first > LONGEST_NAME || hasReportingVerb(traits, first, end)) return null;
  const opening = openingOf(traits, start, mark);
  if (opening < 0) return null;
  return {
    contents: [{ first: opening, end: mark + 1 }],
    source: { first, end: nameEnd(traits, first, end) },
    cue: { first: dash, end: first },
    score: CERTAIN,
  };
}

/** A paragraph that begins with a mark is quoted from there, also where marks inside it broke the pairing. */
function openingOf({ doc, quotes }: TokenTraits, start: number, closing: number): number {
  if ((doc.shape[start]! & SHAPE.quoteMark) !== 0) return start;
  const inside = quotes.inside[closing - 1]!;
  return inside >= 0 && quotes.quotations[inside]!.closing === closing
    ? quotes.quotations[inside]!.opening
    : -1;
}

/** NAME: … at the start of a paragraph, the name in capitals, a quotation mark before it or not. */
function transcriptTurn({ doc, kind }: TokenTraits, paragraph: number): Candidate | null {
  const start = doc.paragraphStart[paragraph]!;
  const end = doc.paragraphStart[paragraph + 1]!;
  const first = kind[start] === KIND.openingMark ? start + 1 : start;
  let colon = first;
  while (colon < end && colon - first < 4 && (doc.shape[colon]! & SHAPE.allCaps) !== 0) colon++;
  if (colon === first || doc.lower[colon] !== ':' || colon + 1 >= end) return null;
  return {
    contents: [{ first: colon + 1, end }],
    source: { first, end: colon },
    cue: { first: colon, end: colon + 1 },
    score: CERTAIN,
  };
}

/** “We will not yield”, says minister: a line without full stop that ends with a speech verb and its subject. */
function headline({ doc, kind, quotes }: TokenTraits, paragraph: number): Candidate | null {
  const start = doc.paragraphStart[paragraph]!;
  const end = doc.paragraphStart[paragraph + 1]!;
  if (end - start > LONGEST_HEADLINE || kind[end - 1] === KIND.stop) return null;
  let verb = end - 2;
  while (verb > start && kind[verb] !== KIND.speechVerb) verb--;
  const before = kind[verb - 1];
  if (verb <= start + 1 || !(before === KIND.comma || before === KIND.closingMark)) return null;
  if (end - verb > LONGEST_NAME || quotes.inside[verb]! >= 0 || kind[end - 1] === KIND.closingMark)
    return null;
  for (let i = verb + 1; i < end; i++) if (kind[i] === THAT || kind[i] === KIND.colon) return null;
  const contentEnd = before === KIND.comma ? verb - 1 : verb;
  return {
    contents: [{ first: start, end: contentEnd }],
    source: { first: verb + 1, end },
    cue: { first: verb, end: verb + 1 },
    score: CERTAIN,
  };
}

function nameEnd({ doc, kind }: TokenTraits, first: number, limit: number): number {
  let end = first;
  while (end < limit && kind[end] !== KIND.comma && kind[end] !== KIND.bracket && kind[end] !== KIND.stop)
    end++;
  return Math.max(end, Math.min(first + 1, doc.count));
}

function hasReportingVerb({ kind }: TokenTraits, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] === KIND.speechVerb) return true;
  return false;
}

function isName(kind: number): boolean {
  return kind === KIND.capitalised || kind === KIND.allCaps || kind >= KIND.firstClosed;
}
