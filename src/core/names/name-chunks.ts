import type { TokenisedText } from '../text/tokens.ts';
import { findCapitalWords, startsClause } from './capital-words.ts';
import { bareWord } from './fold-name.ts';
import { type KnownName, knownName, knownNameAt } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { CONNECTORS, isApostrophe, runEnd } from './name-runs.ts';
import { MODIFIERS, type OrganisationSort, sortOfHead, THINGS } from './name-words.ts';
import { introducedSort, isAcronym, organisationSort } from './organisation-names.ts';
import { titleLength } from './titles.ts';

/** A stretch of capitalised words read as one name. */
export interface NameChunk {
  /** Tokens of the name without titles, end excluded. */
  readonly first: number;
  readonly end: number;
  /** Where the titles before the name begin; `first` when there are none. */
  readonly from: number;
  readonly what: 'person' | 'organisation' | 'known' | 'unknown';
  /** Words as written, possessive endings and dots of initials taken off. */
  readonly words: readonly string[];
  readonly known: KnownName | null;
  readonly organisation: OrganisationSort | null;
  /**
   * How far the capitals can be trusted: `weak` at the head of a clause, where the first word may be no part of the
   * name; `none` in headlines, where such a chunk only counts when the rest of the text knows the name.
   */
  readonly trust: 'full' | 'weak' | 'none';
}

const LONGEST_PERSON_NAME = 5;

/** All names of a text in order. Linear: every token belongs to at most one run of capitalised words. */
export function findNameChunks(doc: TokenisedText): readonly NameChunk[] {
  const capitals = findCapitalWords(doc);
  const chunks: NameChunk[] = [];
  let i = 0;
  while (i < doc.count) {
    if (capitals.isName[i] === 0) {
      i = lowerCaseName(doc, i, chunks);
      continue;
    }
    const end = runEnd(doc, i, capitals);
    splitRun(doc, i, end, capitals.headlineCase[doc.sentence[i]!] === 1, chunks);
    i = end;
  }
  return chunks;
}

/** "al-Qaeda", "troika": the few gazetteer names that begin in lower case. */
function lowerCaseName(doc: TokenisedText, at: number, chunks: NameChunk[]): number {
  const lower = doc.lower[at]!;
  if (lower !== 'al' && lower !== 'troika' && lower !== 'euro' && !lower.startsWith('al-')) return at + 1;
  const found = knownNameAt(doc, at);
  if (!found) return at + 1;
  chunks.push(knownChunk(doc, at, found.end, found.known));
  return found.end;
}

/** Splits a run such as "Ukrainian President Volodymyr Zelenskiy" into the names it holds. */
function splitRun(
  doc: TokenisedText,
  first: number,
  end: number,
  headline: boolean,
  chunks: NameChunk[],
): void {
  let from = -1;
  let i = first;
  while (i < end) {
    if (doc.lower[i] === '.' || (CONNECTORS.has(doc.lower[i]!) && from < 0)) {
      i++;
      continue;
    }
    const title = titleLength(doc, i, end);
    if (title > 0) {
      if (from < 0) from = i;
      i += title;
      continue;
    }
    const found = knownNameAt(doc, i);
    if (found && !startsOtherName(doc, i, found.end, end)) {
      chunks.push(knownChunk(doc, i, found.end, found.known));
      from = titleLength(doc, found.end, end) > 0 ? i : -1;
      i = Math.max(found.end, i + 1);
      continue;
    }
    const chunkEnd = nameEnd(doc, i, end, from >= 0);
    if (headline) pushHeadlineName(doc, i, chunkEnd, from, chunks);
    else pushName(doc, i, chunkEnd, from, chunks);
    from = titleLength(doc, chunkEnd, end) > 0 ? i : -1;
    i = chunkEnd;
  }
}

/** "Jordan Peterson" and "Norwegian Refugee Council" begin with a gazetteer name without being one. */
function startsOtherName(doc: TokenisedText, at: number, knownEnd: number, end: number): boolean {
  if (knownEnd >= end || doc.lower[knownEnd] === '.') return false;
  if (titleLength(doc, knownEnd, end) > 0) return false;
  const last = lastWord(doc, end);
  if (sortOfHead(bareWord(doc.lower[last]!)) && !knownNameAt(doc, knownEnd)) return true;
  return knownEnd === at + 1 && isGivenName(doc.lower[at]!) && !knownNameAt(doc, knownEnd);
}

function lastWord(doc: TokenisedText, end: number): number {
  return doc.lower[end - 1] === '.' ? end - 2 : end - 1;
}

/** Where the name that begins at `at` ends: before a title or a gazetteer name, unless that is its surname. */
function nameEnd(doc: TokenisedText, at: number, end: number, titled: boolean): number {
  let i = at + 1;
  while (i < end) {
    if (titleLength(doc, i, end) > 0) return i;
    const surname = i === at + 1 && (titled || isGivenName(doc.lower[at]!));
    if (!surname && doc.lower[i - 1] !== 'of' && knownNameAt(doc, i) && !endsInHead(doc, i, end)) return i;
    i++;
  }
  return end;
}

function endsInHead(doc: TokenisedText, at: number, end: number): boolean {
  return end > at + 1 && sortOfHead(bareWord(doc.lower[lastWord(doc, end)]!)) !== undefined;
}

function pushName(doc: TokenisedText, first: number, end: number, from: number, chunks: NameChunk[]): void {
  const words = wordsOf(doc, first, end);
  if (words.length === 0) return;
  const last = words[words.length - 1]!.toLowerCase();
  const titled = from >= 0;
  const pair = words.length === 1 ? hyphenatedPair(words[0]!) : null;
  if (pair) {
    for (const known of pair) chunks.push(knownChunk(doc, first, end, known));
    return;
  }
  if (words.length === 1 && MODIFIERS.has(last) && !titled) return;
  if (THINGS.has(last) && !titled && !(words.length === 1 && isGivenName(last))) return;
  const organisation = organisationSort(words) ?? (titled ? null : introducedSort(doc, first));
  const trust = !titled && startsClause(doc, first) ? ('weak' as const) : ('full' as const);
  // Written out for each sort below: spreading a common part took 7 % of the time of names.
  const start = titled ? from : first;
  if (organisation && !titled) {
    // A head word alone ("the Union") is a description of an organisation named elsewhere.
    if (words.length > 1 || sortOfHead(last) === undefined) {
      chunks.push({ first, end, from: start, what: 'organisation', words, known: null, organisation, trust });
    }
    return;
  }
  const person =
    titled || (words.length > 1 && words.length <= LONGEST_PERSON_NAME && isGivenName(words[0]!));
  if (!person && words.length === 1 && isAcronym(words[0]!)) {
    const sort = 'institution';
    chunks.push({
      first,
      end,
      from: start,
      what: 'organisation',
      words,
      known: null,
      organisation: sort,
      trust,
    });
    return;
  }
  const what = person ? 'person' : 'unknown';
  chunks.push({ first, end, from: start, what, words, known: null, organisation: null, trust });
}

/**
 * In a headline verbs are capitalised, too: "Tomas Reyl Rejects Offer". A given name and the word after it are
 * taken as a name, every other word is only looked up.
 */
function pushHeadlineName(
  doc: TokenisedText,
  first: number,
  end: number,
  from: number,
  chunks: NameChunk[],
): void {
  if (organisationSort(wordsOf(doc, first, end)) && from < 0) {
    pushName(doc, first, end, from, chunks);
    return;
  }
  const surname = first + 1 < end && doc.lower[first + 1] === '.' ? first + 2 : first + 1;
  const nameEnd = isGivenName(bareWord(doc.lower[first]!)) && surname < end ? surname + 1 : first + 1;
  if (nameEnd > first + 1) pushName(doc, first, nameEnd, from, chunks);
  else chunks.push(headlineWord(doc, first));
  for (let i = nameEnd; i < end; i++) if (doc.lower[i] !== '.') chunks.push(headlineWord(doc, i));
}

function headlineWord(doc: TokenisedText, at: number): NameChunk {
  const words = wordsOf(doc, at, at + 1);
  return {
    first: at,
    end: at + 1,
    from: at,
    words,
    known: null,
    organisation: null,
    what: 'unknown',
    trust: 'none',
  };
}

function wordsOf(doc: TokenisedText, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    if (doc.lower[i] === '.') {
      const before = words.length - 1;
      // "Tomas J. Reyl Jr.": the dot belongs to the name.
      if (before >= 0 && /^(?:\p{Lu}|[JS]r|St)$/u.test(words[before]!)) words[before] += '.';
      continue;
    }
    if (isApostrophe(doc.lower[i]!) && words.length > 0) {
      words[words.length - 1] += '’';
      continue;
    }
    const end = doc.lower[i]!.endsWith("'s") ? doc.end[i]! - 2 : doc.end[i]!;
    words.push(doc.text.slice(doc.start[i]!, end));
  }
  if (doc.lower[last] === '.' && /^[JS]r$/.test(words[words.length - 1] ?? ''))
    words[words.length - 1] += '.';
  return words;
}

/** "Russia-Ukraine" and "Israeli-Palestinian" name two. */
function hyphenatedPair(word: string): readonly KnownName[] | null {
  if (!word.includes('-')) return null;
  const parts = word.split('-');
  if (parts.length !== 2) return null;
  const known = parts.map((part) => knownName(part));
  return known[0] && known[1] ? [known[0], known[1]] : null;
}

function knownChunk(doc: TokenisedText, first: number, end: number, known: KnownName): NameChunk {
  const words = wordsOf(doc, first, end);
  return { first, end, from: first, what: 'known', words, known, organisation: null, trust: 'full' };
}
