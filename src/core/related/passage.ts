import type { Span } from '../model/span.ts';
import { termHash } from './terms.ts';
import { WORD } from './text-words.ts';

/** Shorter pieces are headings or stray lines. */
const SHORTEST = 40;
const LONGEST = 420;

/**
 * The sentence of a text that shares most with a set of weighted terms, as a UTF-16 span; `null` when none shares any.
 * Long sentences do not win by length alone: weights are divided by the root of the number of words.
 */
export function bestPassage(text: string, weights: ReadonlyMap<number, number>): Span | null {
  let best: Span | null = null;
  let bestScore = 0;
  /** In which sentence a weighted term was met last: each counts once in a sentence. */
  const metIn = new Map<number, number>();
  for (const [number, span] of sentenceSpans(text).entries()) {
    const score = scoreOf(text.slice(span[0], span[1]), weights, metIn, number);
    if (score > bestScore) {
      best = span;
      bestScore = score;
    }
  }
  return best;
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

function scoreOf(
  sentence: string,
  weights: ReadonlyMap<number, number>,
  metIn: Map<number, number>,
  number: number,
): number {
  const words = sentence.match(WORD) ?? [];
  let score = 0;
  for (const word of words) {
    const hash = termHash(word);
    const weight = hash === null ? undefined : weights.get(hash);
    if (weight === undefined || metIn.get(hash!) === number) continue;
    metIn.set(hash!, number);
    score += weight;
  }
  return words.length === 0 ? 0 : score / Math.sqrt(words.length + 8);
}
