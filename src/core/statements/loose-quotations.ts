import type { Quotation } from '../text/quotations.ts';
import { SHAPE } from '../text/tokens.ts';
import { LABEL } from './labels.ts';
import type { StatementDraft } from './statement-draft.ts';
import { isTitle } from './titles-of-works.ts';
import type { TokenTraits } from './token-traits.ts';

/** Fewest words of a quotation that counts as speech without a cue of its own; shorter ones are often titles. */
const LEAST_WORDS = 3;

/**
 * Quotations that the first model takes for speech although no cue claims them. One that runs on from a quotation
 * of the statement before, or stands in the same sentence, becomes part of that statement, and so does one in the
 * same paragraph as a statement with a speaker (on held-out parts of train: .2 points end to end more than as a
 * statement of its own). Another one is a statement of its own by the speaker of the one before, if that is in this
 * paragraph or the one above.
 * @param chosen statements found so far, in text order
 * @param taken 1 for every token that belongs to one of them
 */
export function claimLooseQuotations(
  traits: TokenTraits,
  labels: Uint8Array,
  chosen: readonly StatementDraft[],
  taken: Uint8Array,
): StatementDraft[] {
  const all: StatementDraft[] = [];
  let next = 0;
  for (const [index, quotation] of traits.quotes.quotations.entries()) {
    if (quotation.single || isTitle(traits, quotation)) continue;
    while (next < chosen.length && chosen[next]!.contents[0]!.first < quotation.first)
      all.push(chosen[next++]!);
    const runsOn = traits.quotes.quotations[index - 1]?.runsOn ?? false;
    if (!isSpeech(traits, labels, quotation, taken, runsOn)) continue;
    const before = all.at(-1);
    const span = {
      first: quotation.opening,
      end: quotation.closing < 0 ? quotation.end : quotation.closing + 1,
    };
    taken.fill(1, span.first, span.end);
    if (before && belongsTo(traits, quotation, before, runsOn)) {
      all[all.length - 1] = { ...before, contents: [...before.contents, span] };
    } else all.push({ contents: [span], source: speakerBefore(traits, quotation, before), cue: null });
  }
  return [...all, ...chosen.slice(next)];
}

function isSpeech(
  { doc }: TokenTraits,
  labels: Uint8Array,
  quotation: Quotation,
  taken: Uint8Array,
  runsOn: boolean,
): boolean {
  let words = 0;
  let content = 0;
  for (let i = quotation.first; i < quotation.end; i++) {
    if (taken[i] !== 0) return false;
    if ((doc.shape[i]! & SHAPE.word) === 0) continue;
    words++;
    if (labels[i] === LABEL.contentBegin || labels[i] === LABEL.contentInside) content++;
  }
  return words >= LEAST_WORDS && (runsOn || content * 2 > words);
}

function belongsTo(
  { doc }: TokenTraits,
  quotation: Quotation,
  before: StatementDraft,
  runsOn: boolean,
): boolean {
  const last = before.contents.at(-1)!;
  if (last.end > quotation.opening) return false;
  const sameSentence = doc.sentence[last.end - 1] === doc.sentence[quotation.opening];
  const paragraphs = doc.paragraph[quotation.opening]! - doc.paragraph[last.end - 1]!;
  return sameSentence || (paragraphs === 0 && before.source !== null) || (runsOn && paragraphs === 1);
}

function speakerBefore(
  { doc }: TokenTraits,
  quotation: Quotation,
  before: StatementDraft | undefined,
): StatementDraft['source'] {
  if (!before) return null;
  const distance = doc.paragraph[quotation.first]! - doc.paragraph[before.contents.at(-1)!.first]!;
  return distance <= 1 ? before.source : null;
}
