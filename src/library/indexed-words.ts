import { knownWord } from '#core/related/known-words.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The words of a text as the full-text index gets them: without stop words, which make up a quarter of the index and
 * more than a quarter of the time of an insert, and by which nobody finds anything.
 */
export function indexedWords(text: string): string {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) if (!knownWord(word).isStopWord) words.push(word);
  return words.join(' ');
}
