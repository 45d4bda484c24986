import type { Quotation } from '../text/quotations.ts';
import type { LabelledSpan } from './labelled-span.ts';
import { KIND, type TokenTraits } from './token-traits.ts';

/** Quotation marks belong together: a content that holds part of a quotation outside its cue is grown to all of it. */
export function growToQuotations(
  traits: TokenTraits,
  contents: readonly LabelledSpan[],
  cue: LabelledSpan,
  source: LabelledSpan | null,
): LabelledSpan[] {
  const { quotes } = traits;
  const grown: LabelledSpan[] = [];
  for (const span of contents) {
    const opening = quotes.inside[span.first]!;
    const closing = quotationAt(traits, span.end - 1);
    let { first, end } = span;
    if (opening >= 0) first = Math.min(first, quotes.quotations[opening]!.opening);
    if (closing >= 0) end = Math.max(end, endOf(quotes.quotations[closing]!));
    const hitsCue = first < cue.end && cue.first < end;
    const hitsSource = source !== null && first < source.end && source.first < end;
    const next = hitsCue || hitsSource ? span : { first, end };
    const last = grown.at(-1);
    if (last && next.first <= last.end)
      grown[grown.length - 1] = { first: last.first, end: Math.max(last.end, next.end) };
    else grown.push(next);
  }
  return grown;
}

/** Quotation that the token lies in or, being its opening mark, begins; -1 for none. */
function quotationAt({ quotes, kind, doc }: TokenTraits, i: number): number {
  const inside = quotes.inside[i]!;
  if (inside >= 0 || kind[i] !== KIND.openingMark || i + 1 >= doc.count) return inside;
  return quotes.inside[i + 1]!;
}

function endOf({ closing, end }: Quotation): number {
  return closing < 0 ? end : closing + 1;
}
