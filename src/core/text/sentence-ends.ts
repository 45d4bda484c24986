const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt cpl maj capt adm jr sr st prof hon rev pres dept inc corp co vs jan feb mar apr aug sept sep oct nov dec no mt messrs sens reps ft'.split(
    ' ',
  ),
);
const AFTER_MARK = /^(?:["”»’')\]]|'')*\s*(\S)?/u;
const STARTS_SENTENCE = /[\p{Lu}\p{N}"“„«‘'([$—–-]/u;
const SINGLE_LETTER = /^\p{L}$/u;

/** True for signs that can end a sentence. */
export function isSentenceMark(word: string): boolean {
  return word === '.' || word === '!' || word === '?' || word === '…';
}

/** A closing mark glued to the full stop (`.”`, `.)`) still belongs to the sentence before it. */
export function isClosingMark(word: string): boolean {
  return word.length <= 2 && /^(?:["”»’')\]]|'')$/.test(word);
}

/**
 * True when a sentence ends after the mark.
 * @param mark the full stop, question mark, or dotted initials ("U.S.") as written
 * @param before the lower-cased token before the mark, `undefined` at the start of a text
 * @param after offset just behind the mark
 */
export function endsSentence(text: string, mark: string, before: string | undefined, after: number): boolean {
  const next = AFTER_MARK.exec(text.slice(after, after + 12))?.[1];
  if (next !== undefined && !STARTS_SENTENCE.test(next)) return false;
  if (mark.length > 1) return false;
  if (mark !== '.' || before === undefined) return true;
  return !ABBREVIATIONS.has(before) && !SINGLE_LETTER.test(before);
}
