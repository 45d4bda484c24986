import { hashOf } from './hash.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Terms are told apart by 24 bits of their hash. */
export const TERM_MASK = 0xffffff;

/** What is worked out once for a word as it stands in texts. */
export interface KnownWord {
  /** Of the stem, 24 bits; `null` for stop words and single letters. */
  readonly term: number | null;
  /** Of the word in lower case, 32 bits. */
  readonly whole: number;
  readonly isStopWord: boolean;
  /** Not all in lower case. */
  readonly isCapital: boolean;
}

/**
 * Half of a text are some hundred words that every text has, so lowering, stemming and hashing a word again and again
 * took most of the time of reading a text's terms. Two generations of at most a megabyte: when the newer one is full it
 * becomes the older one, from which words that are met again come back. Forgetting all at once, as before, made the
 * commonest words be worked out anew every few texts.
 */
const MOST_WORDS = 8192;
/** Longer words are rare, and V8 cuts them from the text by reference: as a key they would keep the whole text. */
const LONGEST = 12;
let known = new Map<string, KnownWord>();
let before = new Map<string, KnownWord>();

/** What the ranking needs of a word. */
export function knownWord(word: string): KnownWord {
  const remembered = known.get(word);
  if (remembered) return remembered;
  const found = before.get(word) ?? workedOut(word);
  if (word.length > LONGEST) return found;
  if (known.size >= MOST_WORDS) {
    before = known;
    known = new Map();
  }
  known.set(word, found);
  return found;
}

function workedOut(word: string): KnownWord {
  const lower = word.toLowerCase();
  const isStopWord = STOP_WORDS.has(lower);
  return {
    term: isStopWord || lower.length === 1 ? null : hashOf(stem(lower)) & TERM_MASK,
    isStopWord,
    whole: hashOf(lower),
    isCapital: word !== lower,
  };
}
