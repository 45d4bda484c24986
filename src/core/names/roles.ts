import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import { bareWord } from './fold-name.ts';
import type { Gender } from './given-names.ts';
import { classOfOffice, genderOfOffice, MODIFIERS } from './name-words.ts';

/** A role as the text gives it beside a name: "Vastria's chief negotiator". */
export interface Role {
  readonly words: string;
  /** Tokens that the role takes, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly gender: Gender;
}

const STOPS = new Set(
  'said says told was is are were has had who whom whose which that and but or when while as after before because if also he she they it will would could should may might not'.split(
    ' ',
  ),
);
/** Words that may follow an apposition without a comma. */
const CONTINUATIONS = new Set(['who', 'whose', 'whom', 'which', 'and']);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'another', 'one']);
const AFTER_OFFICE = new Set(['of', 'for', 'at', 'in', 'on', 'to', 'with', 'from', 'by']);
const LONGEST_ROLE = 14;

/**
 * The role of the person whose name takes the tokens `first` to `end`, titles included from `from` on:
 * titles before it, an office in lower case before it, or an apposition on either side.
 */
export function roleBeside(doc: TokenisedText, from: number, first: number, end: number): Role | null {
  const before = lowerOfficeStart(doc, from);
  if (before < first) {
    const found = role(doc, before, first);
    if (found && !/^(?:mr|mrs|ms|miss|mx|dr|sir|dame)\.?$/i.test(found.words)) return found;
  }
  return appositionAfter(doc, end) ?? appositionBefore(doc, from);
}

const KIN =
  /^(?:wife|husband|son|daughter|mother|father|widow|widower|sister|brother|cousin|nephew|niece|uncle|aunt)$/;

/** True for "his wife Ada Reyl" and "her brother, Ada Reyl". */
export function isKin(doc: TokenisedText, from: number): boolean {
  const at = doc.lower[from - 1] === ',' ? from - 2 : from - 1;
  return at >= 0 && KIN.test(doc.lower[at]!);
}

/** Kin is no role at the time, and "his opponent" means nothing outside its sentence. */
const NO_ROLE =
  /^(?:his|her|their|my|our|its)\s|^(?:wife|husband|son|daughter|mother|father|widow|sister|brother|friend|man|woman|victim)$/i;

function role(doc: TokenisedText, from: number, to: number): Role | null {
  const words = roleText(doc, from, to);
  if (words === '' || NO_ROLE.test(words)) return null;
  let gender: Gender = null;
  for (const word of words.toLowerCase().split(/[^\p{L}-]+/u)) gender = genderOfOffice(word) ?? gender;
  // Titles of others inside a role ("the king's adviser", "mother of") would mislead.
  return { words, from, to, gender: /['’]s|\bof\b/.test(words) ? null : gender };
}

function roleText(doc: TokenisedText, from: number, to: number): string {
  const words = doc.text.slice(doc.start[from]!, doc.end[to - 1]!).trim();
  return words
    .replace(/^(?:the|a|an|another|one|its|their)\s+/i, '')
    .replace(/^(Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Adm|Prof|Rev)$/, '$1.');
}

/** Walks back over "Vastria's deputy chief negotiator" in front of the name; `from` when no office stands there. */
function lowerOfficeStart(doc: TokenisedText, from: number): number {
  const sentence = doc.sentence[from];
  let i = from - 1;
  if (i < 0 || doc.sentence[i] !== sentence) return from;
  const titled = from;
  if (!isOfficeAt(doc, i) && !isModifierBefore(doc, i, titled)) return from;
  let start = i;
  for (i--; i >= 0 && i > from - 8 && doc.sentence[i] === sentence; i--) {
    const lower = doc.lower[i]!;
    const capitalised = (doc.shape[i]! & SHAPE.capitalised) !== 0 && !DETERMINERS.has(lower);
    if (MODIFIERS.has(lower) || isOfficeAt(doc, i) || capitalised) start = i;
    else if (start - i > 1 || !isPlainNoun(doc, i)) break;
  }
  return start;
}

/** "communications" in "Reyl's communications director": only endings that no verb has. */
const PLAIN_NOUN = /(?:ions?|ment|ity|ance|ence|ship|logy|policy|energy|affairs|rights)$/;

function isPlainNoun(doc: TokenisedText, i: number): boolean {
  return (doc.shape[i]! & SHAPE.word) !== 0 && PLAIN_NOUN.test(doc.lower[i]!);
}

/** "former President Ada Reyl": a modifier in lower case before titles. */
function isModifierBefore(doc: TokenisedText, i: number, from: number): boolean {
  const lower = doc.lower[i]!;
  return (lower === 'former' || lower === 'ex' || lower === 'acting' || lower === 'then') && i < from;
}

function isOfficeAt(doc: TokenisedText, i: number): boolean {
  const lower = doc.lower[i]!;
  if ((doc.shape[i]! & SHAPE.capitalised) !== 0) return false;
  if (classOfOffice(lower) !== undefined) return true;
  const before = doc.lower[i - 1];
  return before !== undefined && classOfOffice(`${before} ${lower}`) !== undefined;
}

/** ", 54, the foreign minister of Norland,": an office before any verb. */
function appositionAfter(doc: TokenisedText, end: number): Role | null {
  if (doc.lower[end] !== ',' || doc.sentence[end] !== doc.sentence[end - 1]) return null;
  let i = end + 1;
  if ((doc.shape[i] ?? 0) & SHAPE.number && doc.lower[i + 1] === ',') i += 2;
  const from = i;
  const sentence = doc.sentence[end];
  let office = -1;
  for (; i < doc.count && i < from + LONGEST_ROLE && doc.sentence[i] === sentence; i++) {
    const lower = doc.lower[i]!;
    if ((doc.shape[i]! & SHAPE.word) === 0 || STOPS.has(lower)) break;
    if (office < 0 && AFTER_OFFICE.has(lower)) return null;
    if (isOffice(doc, i)) office = i;
    else if (office >= 0 && !AFTER_OFFICE.has(lower) && !followsPreposition(doc, office, i)) break;
  }
  // "In Aldmoor, the mayor also said": what goes on without a comma is no apposition.
  const ends = i >= doc.count || (doc.shape[i]! & SHAPE.word) === 0 || CONTINUATIONS.has(doc.lower[i]!);
  return office < 0 || !ends ? null : role(doc, from, i);
}

function followsPreposition(doc: TokenisedText, office: number, i: number): boolean {
  for (let k = office + 1; k < i; k++) if (AFTER_OFFICE.has(doc.lower[k]!)) return true;
  return false;
}

function isOffice(doc: TokenisedText, i: number): boolean {
  const lower = bareWord(doc.lower[i]!);
  if (lower !== doc.lower[i]) return false;
  return classOfOffice(lower) !== undefined || classOfOffice(`${doc.lower[i - 1]} ${lower}`) !== undefined;
}

/** "Nadia Orlen's": the first word of the owner's name. */
function ownerStart(doc: TokenisedText, at: number): number {
  if (!doc.lower[at]!.endsWith("'s")) return at;
  let i = at;
  while (i > 0 && doc.sentence[i - 1] === doc.sentence[at] && (doc.shape[i - 1]! & SHAPE.capitalised) !== 0)
    i--;
  return i;
}

/** "Vastria's chief negotiator, Tomas Reyl": the office stands before the comma. */
function appositionBefore(doc: TokenisedText, from: number): Role | null {
  if (from < 2 || doc.lower[from - 1] !== ',') return null;
  const sentence = doc.sentence[from];
  let office = -1;
  let i = from - 2;
  for (; i >= 0 && i > from - LONGEST_ROLE && doc.sentence[i] === sentence; i--) {
    const lower = doc.lower[i]!;
    if ((doc.shape[i]! & SHAPE.word) === 0 || STOPS.has(lower)) return null;
    if (isOffice(doc, i) && (i === from - 2 || AFTER_OFFICE.has(doc.lower[i + 1]!))) office = i;
    if (office === from - 2 && AFTER_OFFICE.has(lower)) return null;
    const startsPhrase = DETERMINERS.has(lower) || (lower.endsWith("'s") && office >= 0);
    if (startsPhrase && office >= 0) return role(doc, ownerStart(doc, i), from - 1);
    if (DETERMINERS.has(lower) && office < 0 && !AFTER_OFFICE.has(doc.lower[i - 1] ?? '')) return null;
  }
  return null;
}
