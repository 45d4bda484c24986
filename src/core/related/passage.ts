import type { Span } from '../model/span.ts';
import { scannedTerm } from './scanned-terms.ts';
import type { Term } from './terms.ts';
import { WordOpenings } from './word-openings.ts';
import { eachWord } from './word-scan.ts';

/** Shorter pieces are headings or stray lines. */
const SHORTEST = 40;
const LONGEST = 420;

/**
 * Finds in texts the sentence that shares most with a set of weighted terms. One finder is asked about every article
 * of an answer.
 */
export class PassageFinder {
  /** By the hash of a term. */
  readonly #weights: ReadonlyMap<number, number>;
  readonly #openings: WordOpenings;

  constructor(terms: readonly Pick<Term, 'hash' | 'surface'>[], weightOf: (hash: number) => number) {
    this.#weights = new Map(terms.map(({ hash }) => [hash, weightOf(hash)]));
    this.#openings = new WordOpenings(terms.map(({ surface }) => surface));
  }

  /**
   * The sentence as a UTF-16 span; `null` when none shares any term. Long sentences do not win by length alone: weights
   * are divided by the root of the number of words.
   */
  bestIn(text: string): Span | null {
    let best: Span | null = null;
    let bestScore = 0;
    for (const span of sentenceSpans(text)) {
      const score = this.#scoreOf(text, span);
      if (score > bestScore) {
        best = span;
        bestScore = score;
      }
    }
    return best;
  }

  #scoreOf(text: string, [from, to]: Span): number {
    const met: number[] = [];
    let words = 0;
    let score = 0;
    eachWord(text, from, to, (start, end, hash) => {
      words += 1;
      if (!this.#openings.mayBe(text, start)) return;
      const term = scannedTerm(text, start, end, hash);
      const weight = this.#weights.get(term);
      // Each counts once in a sentence.
      if (weight === undefined || met.includes(term)) return;
      met.push(term);
      score += weight;
    });
    return words === 0 ? 0 : score / Math.sqrt(words + 8);
  }
}

/** A full stop before a capital, with the quotation marks that belong to it; or the end of a line. */
const SENTENCE_END = /[.!?]["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{N}])|\n|$/gu;

/** Sentences (roughly: up to a full stop before a capital) of a text whose paragraphs are separated by newlines. */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const piece = text.slice(from, match.index + match[0].length);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end - start >= SHORTEST) spans.push([start, Math.min(end, start + LONGEST)]);
    from += piece.length;
  }
  return spans;
}
