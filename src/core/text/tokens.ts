/** Character classes of a token, combined as flags. */
export const SHAPE = {
  word: 1,
  capitalised: 2,
  allCaps: 4,
  number: 8,
  punctuation: 16,
  quoteMark: 32,
} as const;

/**
 * A text cut into tokens, paragraphs and sentences, shared by every part of the analysis.
 * All arrays have `count` entries. Offsets are UTF-16 units of `text`, end excluded.
 */
export interface TokenisedText {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the sentence in the whole text. */
  readonly sentence: Int32Array;
  /** Index of the paragraph (a non-empty line) in the whole text. */
  readonly paragraph: Int32Array;
  /** Flags of `SHAPE`. */
  readonly shape: Uint8Array;
  /** Lower-cased, apostrophes straightened, a possessive "'s" kept. */
  readonly lower: readonly string[];
  /** First token of each sentence, and `count` at the end. */
  readonly sentenceStart: Int32Array;
  /** First token of each paragraph, and `count` at the end. */
  readonly paragraphStart: Int32Array;
}

const TOKEN = /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{N}\p{M}]+(?:[’'.,\-/&@][\p{L}\p{N}\p{M}]+)*|''|``|[^\s]/gu;
const QUOTE_MARK = /^(?:["“”„«»]|''|``)$/;
const SENTENCE_END = /^[.!?…]+$/;
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt cpl maj capt adm jr sr st prof hon rev pres dept inc corp co vs jan feb mar apr aug sept sep oct nov dec no mt messrs'.split(
    ' ',
  ),
);

/**
 * Cuts a text into tokens: words (with inner apostrophes, hyphens, dots and slashes), dotted initials
 * ("U.S."), doubled straight quotes, and single signs. Paragraphs are runs between newlines.
 */
export function tokenise(text: string): TokenisedText {
  const start: number[] = [];
  const end: number[] = [];
  const sentence: number[] = [];
  const paragraph: number[] = [];
  const shape: number[] = [];
  const lower: string[] = [];
  const sentenceStart: number[] = [];
  const paragraphStart: number[] = [];
  let lineEnd = -1;
  let newSentence = true;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const at = match.index;
    const word = match[0];
    const index = start.length;
    if (at > lineEnd) {
      const next = text.indexOf('\n', at);
      lineEnd = next < 0 ? text.length : next;
      paragraphStart.push(index);
      newSentence = true;
    }
    if (newSentence && !closesPrevious(word, at, end[index - 1])) {
      sentenceStart.push(index);
      newSentence = false;
    }
    start.push(at);
    end.push(at + word.length);
    sentence.push(sentenceStart.length - 1);
    paragraph.push(paragraphStart.length - 1);
    shape.push(shapeOf(word));
    lower.push(word.toLowerCase().replaceAll('’', "'"));
    if (SENTENCE_END.test(word) || /^\p{Lu}\.(?:\p{Lu}\.)+$/u.test(word)) {
      newSentence = endsSentence(text, word, lower[index - 1], at + word.length);
    }
  }
  sentenceStart.push(start.length);
  paragraphStart.push(start.length);
  return {
    text,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentence: Int32Array.from(sentence),
    paragraph: Int32Array.from(paragraph),
    shape: Uint8Array.from(shape),
    lower,
    sentenceStart: Int32Array.from(sentenceStart),
    paragraphStart: Int32Array.from(paragraphStart),
  };
}

/** A closing mark glued to the full stop (`.”`, `.)`) still belongs to the sentence before it. */
function closesPrevious(word: string, at: number, previousEnd: number | undefined): boolean {
  return at === previousEnd && /^(?:["”»’')\]]|'')$/.test(word);
}

function endsSentence(text: string, mark: string, before: string | undefined, after: number): boolean {
  const next = /^(?:["”»’')\]]|'')*\s*(\S)?/u.exec(text.slice(after, after + 12))?.[1];
  if (next !== undefined && !/[\p{Lu}\p{N}"“„«‘'([$—–-]/u.test(next)) return false;
  if (mark.length > 1 && mark !== '...' && /\p{Lu}/u.test(mark)) return false;
  if (mark !== '.' || before === undefined) return true;
  return !ABBREVIATIONS.has(before) && !/^\p{L}$/u.test(before);
}

function shapeOf(word: string): number {
  if (QUOTE_MARK.test(word)) return SHAPE.punctuation | SHAPE.quoteMark;
  if (/^\p{N}/u.test(word)) return SHAPE.word | SHAPE.number;
  if (!/^[\p{L}\p{M}]/u.test(word)) return SHAPE.punctuation;
  if (!/^\p{Lu}/u.test(word)) return SHAPE.word;
  const allCaps = word.length > 1 && !/\p{Ll}/u.test(word);
  return SHAPE.word | SHAPE.capitalised | (allCaps ? SHAPE.allCaps : 0);
}
