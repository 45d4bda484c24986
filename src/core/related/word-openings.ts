import { PLACE_OF } from './demonyms.ts';
import { knownWord } from './known-words.ts';
import { stem } from './stem.ts';

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
 * Tells, by its first two letters, that a word cannot be one of some terms: only the others need be stemmed.
 */
export class WordOpenings {
  readonly #open = new Uint8Array(ASCII * ASCII);

  /** @param words one form of each term, in any case */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const lower = word.toLowerCase();
      const term = knownWord(lower).term;
      const others = term === null ? [] : (OTHER_NAMES.get(term) ?? []);
      const root = stem(lower);
      // A stem begins as its words do, but for those of four letters in "-ies" ("dies", "dy").
      const ies = root.length === 2 && root.endsWith('y') ? [`${root[0]}ies`] : [];
      for (const form of [lower, root, ...others, ...ies]) this.#open[placeOf(form, 0)] = 1;
    }
  }

  /** False only for a word at `start` of `text` that is none of the terms. */
  mayBe(text: string, start: number): boolean {
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
