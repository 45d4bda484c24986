import type { Span } from '../model/span.ts';
import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import { tokenAt } from './source-phrase.ts';

/** Fewer words in common than this could be chance. */
const FEWEST_WORDS = 3;
/** Positions tried per triple of words: enough for pull quotes, and a bound for hostile text. */
const MOST_TRIES = 6;

/**
 * Finds whose words are repeated elsewhere in the text: pull quotes, headlines, "the claim that … are “a lot
 * closer”". Statements with a known speaker are added first, then the others are looked up.
 */
export class SpokenWords<Who> {
  private readonly doc: TokenisedText;
  private readonly words: string[] = [];
  private readonly owner: (Who | null)[] = [];
  private readonly places = new Map<string, number[]>();

  constructor(doc: TokenisedText) {
    this.doc = doc;
  }

  /** Adds what `who` said. */
  add(content: readonly Span[], who: Who): void {
    for (const span of content) {
      for (const word of this.wordsIn(span, false)) this.push(word, who);
      this.push('', null);
    }
  }

  /** Who said these words; `null` when nobody, or too little is quoted to tell. Quoted words count before others. */
  find(content: readonly Span[]): Who | null {
    const quoted = content.flatMap((span) => this.wordsIn(span, true));
    const words = quoted.length > 0 ? quoted : content.flatMap((span) => this.wordsIn(span, false));
    if (words.length < FEWEST_WORDS) return null;
    for (const at of this.places.get(words.slice(0, FEWEST_WORDS).join(' ')) ?? []) {
      if (words.every((word, k) => this.words[at + k] === word)) return this.owner[at] ?? null;
    }
    return null;
  }

  private push(word: string, who: Who | null): void {
    this.words.push(word);
    this.owner.push(who);
    const at = this.words.length - FEWEST_WORDS;
    if (at < 0) return;
    const triple = this.words.slice(at);
    if (triple.includes('')) return;
    const key = triple.join(' ');
    const places = this.places.get(key);
    if (!places) this.places.set(key, [at]);
    else if (places.length < MOST_TRIES) places.push(at);
  }

  /** Words of a span; with `quoted` only those between quotation marks. */
  private wordsIn(span: Span, quoted: boolean): string[] {
    const { doc } = this;
    const words: string[] = [];
    let open = !quoted;
    for (let i = tokenAt(doc, span[0]); i < doc.count && doc.start[i]! < span[1]; i++) {
      if ((doc.shape[i]! & SHAPE.quoteMark) !== 0) {
        if (quoted) open = doc.lower[i] === '”' ? false : !open;
        continue;
      }
      if (open && (doc.shape[i]! & SHAPE.word) !== 0) words.push(doc.lower[i]!);
    }
    return words;
  }
}
