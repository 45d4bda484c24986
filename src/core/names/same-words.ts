import type { Span } from '../model/span.ts';
import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import { tokenAt } from './source-phrase.ts';

/** Fewer words in common than this could be chance. */
const FEWEST_WORDS = 3;
/** Positions tried per triple of words: enough for pull quotes, and a bound for hostile text. */
const MOST_TRIES = 6;

/**
 * Finds whose words are repeated elsewhere in the text: pull quotes, headlines, "the claim that … are “a lot
 * closer”". Statements with a known speaker are added first, then the others are looked up. Words are compared
 * by their hashes.
 */
export class SpokenWords<Who> {
  private readonly doc: TokenisedText;
  private readonly words: number[] = [];
  private readonly owners: Who[] = [];
  /** First word of each added span; the spans' owners stand in `owners`. */
  private readonly spanStarts: number[] = [];
  private readonly places = new Map<number, number[]>();

  constructor(doc: TokenisedText) {
    this.doc = doc;
  }

  /** Adds what `who` said. */
  add(content: readonly Span[], who: Who): void {
    for (const span of content) {
      const from = this.words.length;
      this.spanStarts.push(from);
      this.owners.push(who);
      this.readWords(span, false, this.words);
      for (let at = from; at + FEWEST_WORDS <= this.words.length; at++) this.addPlace(at);
    }
  }

  /** Who said these words; `null` when nobody, or too little is quoted to tell. Quoted words count before others. */
  find(content: readonly Span[]): Who | null {
    const quoted: number[] = [];
    for (const span of content) this.readWords(span, true, quoted);
    const words = quoted;
    if (words.length === 0) for (const span of content) this.readWords(span, false, words);
    if (words.length < FEWEST_WORDS) return null;
    for (const at of this.places.get(tripleAt(words, 0)) ?? []) {
      if (this.spanEnd(at) - at >= words.length && words.every((word, k) => this.words[at + k] === word)) {
        return this.owners[this.spanOf(at)]!;
      }
    }
    return null;
  }

  private addPlace(at: number): void {
    const key = tripleAt(this.words, at);
    const places = this.places.get(key);
    if (!places) this.places.set(key, [at]);
    else if (places.length < MOST_TRIES) places.push(at);
  }

  private spanOf(at: number): number {
    let low = 0;
    let high = this.spanStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.spanStarts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  private spanEnd(at: number): number {
    return this.spanStarts[this.spanOf(at) + 1] ?? this.words.length;
  }

  /** Appends the words of a span; with `quoted` only those between quotation marks. */
  private readWords(span: Span, quoted: boolean, words: number[]): void {
    const { doc } = this;
    let open = !quoted;
    for (let i = tokenAt(doc, span[0]); i < doc.count && doc.start[i]! < span[1]; i++) {
      const shape = doc.shape[i]!;
      if ((shape & SHAPE.quoteMark) !== 0) {
        if (quoted) open = doc.lower[i] === '”' ? false : !open;
      } else if (open && (shape & SHAPE.word) !== 0) words.push(doc.hash[i]!);
    }
  }
}

function tripleAt(words: readonly number[], at: number): number {
  return Math.imul(Math.imul(words[at]!, 31) ^ words[at + 1]!, 31) ^ words[at + 2]!;
}
