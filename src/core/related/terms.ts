import { joinHashes } from './hash.ts';
import { knownWord, TERM_MASK } from './known-words.ts';
import { wordsOf } from './text-words.ts';

/** A term of one article: a stemmed word, or two capitalised words that follow each other ("Ada Lindqvist"). */
export interface Term {
  /** 24 bits; two terms of a library share one about once in a thousand pairs of articles. */
  readonly hash: number;
  /** As it stands in the text, for reasons and for full-text queries. */
  readonly surface: string;
  readonly count: number;
  readonly inTitle: boolean;
  readonly inLead: boolean;
  /** Written with a capital inside a sentence at least once. */
  readonly isName: boolean;
  readonly isPair: boolean;
}

/** How far the lead reaches, in UTF-16 units: about the first three paragraphs of a news article. */
const LEAD_LENGTH = 700;

interface Draft {
  hash: number;
  surface: string;
  count: number;
  inTitle: boolean;
  inLead: boolean;
  isName: boolean;
  isPair: boolean;
}

/** The terms of an article in order of first use, title first. Stop words and single letters are left out. */
export function termsOf(title: string | null, text: string): readonly Term[] {
  const drafts = new Map<number, Draft>();
  collect(drafts, title ?? '', true);
  collect(drafts, text, false);
  return [...drafts.values()];
}

/** The hash of one word as `termsOf` gives it, or `null` for a stop word. */
export function termHash(word: string): number | null {
  return knownWord(word).term;
}

function collect(drafts: Map<number, Draft>, text: string, inTitle: boolean): void {
  let previous: { readonly hash: number; readonly surface: string; readonly end: number } | null = null;
  for (const { word, start, known } of wordsOf(text)) {
    const { term: hash, isCapital } = known;
    if (hash === null) {
      previous = null;
      continue;
    }
    const inLead = !inTitle && start < LEAD_LENGTH;
    const capital = isCapital && !inTitle;
    const isName = capital && !opensSentence(text, start);
    add(drafts, { hash, surface: word, count: 1, inTitle, inLead, isName, isPair: false });
    if (capital && previous && start === previous.end + 1) {
      const pair = joinHashes(previous.hash, hash) & TERM_MASK;
      const surface = `${previous.surface} ${word}`;
      add(drafts, { hash: pair, surface, count: 1, inTitle, inLead, isName: true, isPair: true });
    }
    previous = capital ? { hash, surface: word, end: start + word.length } : null;
  }
}

/** True when nothing but quotation marks and spaces lies between the word and a line's or sentence's start. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).replace(/["“”'‘’(\s]+$/u, '');
  return before === '' || /[.!?:\n]$/.test(before);
}

function add(drafts: Map<number, Draft>, found: Draft): void {
  const known = drafts.get(found.hash);
  if (!known) {
    drafts.set(found.hash, found);
    return;
  }
  known.count += 1;
  known.inTitle ||= found.inTitle;
  known.inLead ||= found.inLead;
  known.isName ||= found.isName;
  if (known.inTitle && known.count === 2 && !found.inTitle) known.surface = found.surface;
}
