import { type KnownWord, knownWord } from './known-words.ts';
import { eachWord } from './word-scan.ts';

/** A word where it stands in a text. */
export interface TextWord {
  readonly word: string;
  /** UTF-16 offset of its first letter. */
  readonly start: number;
  readonly known: KnownWord;
}

/** Shorter ones are titles and passages, which would drive out the text between two askings. */
const WORTH_KEEPING = 500;

let last: { readonly text: string; readonly words: readonly TextWord[] } = { text: '', words: [] };

/**
 * The words of a text in their order. Those of the last text are kept: its terms, its sketch and the words of the
 * full-text index are made one after the other, and finding the words took most of the time of each.
 */
export function wordsOf(text: string): readonly TextWord[] {
  if (last.text === text) return last.words;
  const words: TextWord[] = [];
  eachWord(text, 0, text.length, (start, end) => {
    const word = text.slice(start, end);
    words.push({ word, start, known: knownWord(word) });
  });
  if (text.length >= WORTH_KEEPING) last = { text, words };
  return words;
}
