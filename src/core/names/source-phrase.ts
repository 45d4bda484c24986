import type { Span } from '../model/span.ts';
import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import type { Entity, Mention, NamesInText } from './entity.ts';

/** The source of a statement taken apart; all numbers are tokens. */
export interface SourcePhrase {
  readonly from: number;
  readonly to: number;
  /** Names that are the source itself, not part of a description of it ("a spokesman for Nadia Orlen"). */
  readonly names: readonly { readonly mention: Mention; readonly entity: Entity }[];
  /** Last word of the first noun phrase: "leader" in "the Ukrainian leader of the bloc". */
  readonly head: number;
  /** "the", "a", "his" …; `null` without one. */
  readonly determiner: string | null;
  /** First token after the determiner. */
  readonly core: number;
  /** Names that describe the head: "Ukrainian", "Norland's". */
  readonly describing: readonly { readonly mention: Mention; readonly entity: Entity }[];
}

const PREPOSITIONS = new Set(
  'of for at in to with from by on under near over against about inside within behind close'.split(' '),
);
const PHRASE_ENDS = new Set(
  'of for at in to with from by on under near who that which whose familiar briefed speaking involved close including such like as said says'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'the a an this that these those his her its their our my some many most several one two three another no any both all'.split(
    ' ',
  ),
);
const EXAMPLES = new Set(['as', 'like', 'including']);

/** Reads the source span; `null` when no token lies in it. */
export function readSource(doc: TokenisedText, names: NamesInText, span: Span): SourcePhrase | null {
  let from = tokenAt(doc, span[0]);
  let to = tokenAt(doc, span[1]);
  while (to > from && doc.start[to - 1]! >= span[1]) to--;
  while (from < to && (doc.shape[from]! & SHAPE.word) === 0) from++;
  while (to > from && (doc.shape[to - 1]! & SHAPE.word) === 0) to--;
  if (from >= to) return null;
  const determiner = DETERMINERS.has(doc.lower[from]!) ? doc.lower[from]! : null;
  const core = determiner !== null && from + 1 < to ? from + 1 : from;
  const head = headOf(doc, core, to);
  const inside = mentionsIn(names, from, to);
  const primary = inside.filter(
    ({ mention }) =>
      !mention.describes &&
      (mention.first >= from || mention.end === to) &&
      !isSubordinate(doc, mention, from, to) &&
      !isInsideDescription(doc, mention, from, head),
  );
  const describing = inside.filter((one) => !primary.includes(one) && one.mention.first <= head + 4);
  return { from, to, names: primary, head, determiner, core, describing };
}

/** First token that ends after the UTF-16 offset. */
export function tokenAt(doc: TokenisedText, offset: number): number {
  let low = 0;
  let high = doc.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mentionsIn(names: NamesInText, from: number, to: number): SourcePhrase['names'] {
  const { mentions } = names;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= from) low = middle + 1;
    else high = middle;
  }
  const found: { mention: Mention; entity: Entity }[] = [];
  for (let m = low; m < mentions.length && mentions[m]!.first < to; m++) {
    found.push({ mention: mentions[m]!, entity: names.entities[mentions[m]!.entity]! });
  }
  return found;
}

/** The head noun: the word before the first comma, preposition or relative pronoun. */
function headOf(doc: TokenisedText, core: number, to: number): number {
  for (let i = core; i < to; i++) {
    const isWord = (doc.shape[i]! & SHAPE.word) !== 0;
    const ends = i > core && (PHRASE_ENDS.has(doc.lower[i]!) || (!isWord && doc.lower[i] !== '.'));
    if (ends) return i - 1;
  }
  return to - 1;
}

/** A name that only describes the source: after a preposition, before a noun, or a possessive before one. */
function isSubordinate(doc: TokenisedText, mention: Mention, from: number, to: number): boolean {
  let before = mention.from - 1;
  if (before >= from && DETERMINERS.has(doc.lower[before]!)) before--;
  if (before >= from) {
    const word = doc.lower[before]!;
    if (PREPOSITIONS.has(word) && !EXAMPLES.has(word)) return true;
  }
  const next = mention.end;
  if (next >= to) return false;
  const isLowerWord =
    (doc.shape[next]! & SHAPE.word) !== 0 && (doc.shape[next]! & (SHAPE.capitalised | SHAPE.number)) === 0;
  if (doc.lower[next - 1]!.endsWith("'s")) return true;
  return (
    isLowerWord && !PHRASE_ENDS.has(doc.lower[next]!) && doc.lower[next] !== 'and' && !isAdverb(doc, next)
  );
}

/** Words before the name that make it a detail: "lawyers for both Ada and Tomas Reyl", "several judges of Norland". */
function isInsideDescription(doc: TokenisedText, mention: Mention, from: number, head: number): boolean {
  if (mention.from <= head || (doc.shape[head]! & SHAPE.capitalised) !== 0) return false;
  let preposition = false;
  for (let i = head + 1; i < mention.from; i++) {
    const lower = doc.lower[i]!;
    if (EXAMPLES.has(lower)) return false;
    if ((doc.shape[i]! & SHAPE.word) === 0 && lower !== '.') return false;
    if (PREPOSITIONS.has(lower)) preposition = true;
  }
  return preposition && head >= from;
}

function isAdverb(doc: TokenisedText, i: number): boolean {
  return (
    doc.lower[i]!.endsWith('ly') ||
    doc.lower[i] === 'himself' ||
    doc.lower[i] === 'herself' ||
    doc.lower[i] === 'itself' ||
    doc.lower[i] === 'also' ||
    doc.lower[i] === 'or'
  );
}
