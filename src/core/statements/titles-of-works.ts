import type { Quotation } from '../text/quotations.ts';
import { SHAPE } from '../text/tokens.ts';
import lists from './reporting-words.json' with { type: 'json' };
import type { StatementDraft } from './statement-draft.ts';
import type { TokenTraits } from './token-traits.ts';

const WORKS: ReadonlySet<string> = new Set(lists.works.join(' ').split(' '));

/** Shorter words are often not capitalised in titles. */
const LONG_WORD = 4;

/** True when the only words in quotation marks are titles of works: the novel “A Winter in Norland”. */
export function isOnlyTitles(traits: TokenTraits, { contents }: StatementDraft): boolean {
  const { quotes } = traits;
  let last = -1;
  for (const { first, end } of contents) {
    for (let i = first; i < end; i++) {
      const inside = quotes.inside[i]!;
      if (inside < 0 || inside === last) continue;
      last = inside;
      if (!isTitle(traits, quotes.quotations[inside]!)) return false;
    }
  }
  return last >= 0;
}

/** True for a capitalised quotation right after a noun such as "novel" or "film". */
export function isTitle({ doc }: TokenTraits, { opening, first, end }: Quotation): boolean {
  if (opening === 0 || !WORKS.has(doc.lower[opening - 1]!)) return false;
  for (let i = first; i < end; i++) {
    const long = doc.end[i]! - doc.start[i]! > LONG_WORD;
    if (long && (doc.shape[i]! & (SHAPE.capitalised | SHAPE.number)) === 0) return false;
  }
  return true;
}
