import type { Quotation } from '../text/quotations.ts';
import { SHAPE } from '../text/tokens.ts';
import { LABEL } from './labels.ts';
import type { StatementDraft } from './statement-draft.ts';
import type { TokenTraits } from './token-traits.ts';

/** Fewest words of a quotation that counts as speech without a cue of its own; shorter ones are often titles. */
const LEAST_WORDS = 3;

/**
 * Quotations that the first model takes for speech although no cue claims them. One continues the statement
 * before it in its paragraph, or else the speaker of the paragraph before.
 * @param chosen statements found so far, in text order
 * @param taken 1 for every token that belongs to one of them
 */
export function claimLooseQuotations(
  traits: TokenTraits,
  labels: Uint8Array,
  chosen: readonly StatementDraft[],
  taken: Uint8Array,
): StatementDraft[] {
  const all: StatementDraft[] = [...chosen];
  let before = -1;
  for (const quotation of traits.quotes.quotations) {
    if (quotation.single || !isSpeech(traits, labels, quotation, taken)) continue;
    while (before + 1 < chosen.length && chosen[before + 1]!.contents[0]!.first < quotation.first) before++;
    all.push(continuation(traits, quotation, chosen[before]));
    taken.fill(1, quotation.first, quotation.end);
  }
  return all.sort((a, b) => a.contents[0]!.first - b.contents[0]!.first);
}

function isSpeech(
  { doc }: TokenTraits,
  labels: Uint8Array,
  quotation: Quotation,
  taken: Uint8Array,
): boolean {
  let words = 0;
  let content = 0;
  for (let i = quotation.first; i < quotation.end; i++) {
    if (taken[i] !== 0) return false;
    if ((doc.shape[i]! & SHAPE.word) === 0) continue;
    words++;
    if (labels[i] === LABEL.contentBegin || labels[i] === LABEL.contentInside) content++;
  }
  return words >= LEAST_WORDS && content * 2 > words;
}

function continuation(
  { doc }: TokenTraits,
  quotation: Quotation,
  before: StatementDraft | undefined,
): StatementDraft {
  const contents = [
    { first: quotation.opening, end: quotation.closing < 0 ? quotation.end : quotation.closing + 1 },
  ];
  if (!before) return { contents, source: null, cue: null };
  const distance = doc.paragraph[quotation.first]! - doc.paragraph[before.contents.at(-1)!.first]!;
  return { contents, source: distance <= 1 ? before.source : null, cue: null };
}
