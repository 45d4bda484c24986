import { knownWord } from './known-words.ts';

/** A power of two: half a megabyte of the words met last, which is most of what two articles have in common. */
const PLACES = 1 << 16;
const STOP_WORD = -1;
const UNKNOWN = -2;

const hashes = new Int32Array(PLACES);
const terms = new Int32Array(PLACES).fill(UNKNOWN);

/**
 * The term hash of a word found by `eachWord`, or -1 for a stop word. Words met lately are known by their hash, without
 * cutting them out of the text: ten articles of an answer hold ten thousand words.
 */
export function scannedTerm(text: string, start: number, end: number, hash: number): number {
  // Its high bits are the better mixed ones.
  const place = (hash ^ (hash >>> 16)) & (PLACES - 1);
  if (hashes[place] === hash && terms[place] !== UNKNOWN) return terms[place]!;
  const term = knownWord(text.slice(start, end)).term ?? STOP_WORD;
  hashes[place] = hash;
  terms[place] = term;
  return term;
}
