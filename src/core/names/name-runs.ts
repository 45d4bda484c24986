import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import type { CapitalWords } from './capital-words.ts';
import { bareWord } from './fold-name.ts';
import { PARTICLES, PEOPLE, sortOfHead } from './name-words.ts';

/** Small words inside organisations' names. */
export const CONNECTORS = new Set(['of', 'for', 'and', 'the', '&', 'on', 'in']);

/** No name is longer; a bound for hostile text. */
const LONGEST_RUN = 24;

/** The token after a run of name words, with particles ("von der"), initials and inner dots. */
export function runEnd(doc: TokenisedText, first: number, { isName }: CapitalWords): number {
  const sentence = doc.sentence[first]!;
  let i = first + 1;
  const farthest = Math.min(doc.count, first + LONGEST_RUN);
  while (i < farthest && doc.sentence[i] === sentence) {
    if (endsPossessive(doc, i - 1)) return i;
    if (isName[i] === 1) i++;
    else if (isInnerDot(doc, i) || isInnerApostrophe(doc, i)) i++;
    else {
      const next = afterParticles(doc, i, first, isName);
      if (next === i) return i;
      i = next;
    }
  }
  return i;
}

function endsPossessive(doc: TokenisedText, i: number): boolean {
  return doc.lower[i]!.endsWith("'s");
}

/** The dot of "J." or "Mr." inside a name. */
function isInnerDot(doc: TokenisedText, i: number): boolean {
  if (doc.lower[i] !== '.' || doc.start[i] !== doc.end[i - 1]) return false;
  const next = i + 1;
  if (next >= doc.count || doc.sentence[next] !== doc.sentence[i]) return false;
  return (doc.shape[next]! & SHAPE.capitalised) !== 0;
}

/** The apostrophe of "Quayside Workers' Union". */
function isInnerApostrophe(doc: TokenisedText, i: number): boolean {
  if (!isApostrophe(doc.lower[i]!) || doc.start[i] !== doc.end[i - 1]) return false;
  const next = i + 1;
  if (next >= doc.count || doc.start[next] === doc.end[i] || !doc.lower[i - 1]!.endsWith('s')) return false;
  return sortOfHead(bareWord(doc.lower[next]!)) !== undefined && (doc.shape[next]! & SHAPE.capitalised) !== 0;
}

/** A lone apostrophe, straight or curly. */
export function isApostrophe(word: string): boolean {
  return word === "'" || word === '’';
}

/** Skips particles, and the small words inside "Ministry of Trade", when a name word follows; else stays. */
function afterParticles(doc: TokenisedText, at: number, first: number, isName: Uint8Array): number {
  let i = at;
  while (i < doc.count && i < at + 3 && PARTICLES.has(doc.lower[i]!)) i++;
  if (i > at && i < doc.count && isName[i] === 1) return i;
  if (!CONNECTORS.has(doc.lower[at]!) || !joinsOrganisation(doc, at, first)) return at;
  i = at + 1;
  if (doc.lower[i] === 'the') i++;
  return i < doc.count && isName[i] === 1 ? i : at;
}

/** "of" and "for" after an organisation's head word; "and" only after those ("Ministry of Trade and Industry"). */
function joinsOrganisation(doc: TokenisedText, at: number, first: number): boolean {
  const word = doc.lower[at]!;
  if (word === 'of' && doc.lower[at - 1] === 'secretary') return doc.lower[at + 1] === 'state';
  if (word === 'of' || word === 'for') {
    const before = bareWord(doc.lower[at - 1]!);
    return sortOfHead(before) !== undefined && !PEOPLE.has(before);
  }
  if (word === 'and' || word === '&') {
    const before = at - 2 > first ? doc.lower[at - 2] : undefined;
    return before === 'of' || before === 'for';
  }
  return false;
}
