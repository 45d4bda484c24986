import { PLACE_OF } from './demonyms.ts';
import { knownWord } from './known-words.ts';
import { stem } from './stem.ts';

/** Shorter words may begin otherwise than their stem ("dies", "dy"); a stem of longer ones begins as they do. */
const SHORTEST = 5;
const ASCII = 0x80;
/** Makes an ASCII letter lower case. */
const LOWER = 0x20;

/** By the hash of a place's term: its demonyms, some of which begin otherwise ("Dutch", "Netherlands"). */
const OTHER_NAMES = new Map<number, string[]>();
for (const [demonym, place] of PLACE_OF) {
  const term = knownWord(place).term;
  if (term === null) continue;
  OTHER_NAMES.set(term, [...(OTHER_NAMES.get(term) ?? []), demonym]);
}

/**
 * Tells, by its first two letters, that a word cannot be one of some terms: of a hundred words of a text a few are
 * left, and only those need be stemmed.
 */
export class WordOpenings {
  readonly #open = new Uint8Array(ASCII * ASCII);

  /** @param words one form of each term, in any case */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const lower = word.toLowerCase();
      const term = knownWord(lower).term;
      const others = term === null ? [] : (OTHER_NAMES.get(term) ?? []);
      for (const form of [lower, stem(lower), ...others]) this.#open[placeOf(form, 0)] = 1;
    }
  }

  /** False only for a word, from `start` to `end` of `text`, that is none of the terms. */
  mayBe(text: string, start: number, end: number): boolean {
    if (end - start < SHORTEST) return true;
    const place = placeOf(text, start);
    return place === ELSEWHERE || this.#open[place] === 1;
  }
}

/** The place of what is not written in ASCII, whose case is not told by a bit: it is not asked. */
const ELSEWHERE = 0;

function placeOf(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (!(first < ASCII && second < ASCII)) return ELSEWHERE;
  return (first | LOWER) * ASCII + (second | LOWER);
}
