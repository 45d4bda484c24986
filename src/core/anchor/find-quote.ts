import type { QuoteTarget } from '../model/reader-annotation.ts';
import type { Span } from '../model/span.ts';
import { approximateMatch } from './approximate-match.ts';

/** `placed`: the same words in the same surroundings. `moved`: the words or their surroundings were edited. */
export type FoundQuote =
  | { readonly state: 'placed' | 'moved'; readonly span: Span }
  | { readonly state: 'not-found' };

/** Below this many units a phrase occurs too often to be recognised without its surroundings ("truce"). */
const SHORT_QUOTE = 24;
/**
 * Units of the surroundings that must agree before a short quote is believed. On generated pages with a tenth of their
 * words changed, 8 place 39 of 10,000 short marks wrongly, 12 place 8, 16 place 2 (tests/core/exchange/edited-page.test.ts).
 */
const ENOUGH_CONTEXT = 16;
/** Where a short quote occurs more than once, this many times as much of its surroundings must agree at one place. */
const CLEARLY_MORE = 2;
/** Share of a quote that may have been edited; Hypothesis allows the same (match-quote.ts). */
const EDITED_SHARE = 0.2;
/** Share of a quote that may have been edited where its surroundings stand unchanged on both sides. */
const EDITED_SHARE_IN_PLACE = 0.5;
/** Further occurrences of the same words are not looked at. */
const MAX_OCCURRENCES = 1000;
/** The approximate search looks this many units around the old position, which bounds its time on huge pages. */
const SEARCH_WINDOW = 100_000;

const NOT_FOUND: FoundQuote = { state: 'not-found' };

/** Finds a described quote again: by its exact words, then between its surroundings, then approximately. */
export function findQuote(text: string, target: QuoteTarget): FoundQuote {
  if (target.exact.trim() === '') return NOT_FOUND;
  return findExact(text, target) ?? findBetween(text, target) ?? findApproximate(text, target) ?? NOT_FOUND;
}

function findExact(text: string, target: QuoteTarget): FoundQuote | null {
  let best: { start: number; context: number } | null = null;
  let secondContext = 0;
  let seen = 0;
  for (let start = text.indexOf(target.exact); start >= 0; start = text.indexOf(target.exact, start + 1)) {
    const context = contextInCommon(text, start, target);
    const nearer = best && Math.abs(start - target.start) < Math.abs(best.start - target.start);
    if (!best || context > best.context || (context === best.context && nearer)) {
      secondContext = best?.context ?? 0;
      best = { start, context };
    } else secondContext = Math.max(secondContext, context);
    if (++seen === MAX_OCCURRENCES) break;
  }
  if (!best) return null;
  const whole = target.prefix.length + target.suffix.length;
  if (target.exact.length < SHORT_QUOTE && best.context < whole) {
    if (best.context < ENOUGH_CONTEXT || best.context < secondContext * CLEARLY_MORE) return null;
  }
  const span: Span = [best.start, best.start + target.exact.length];
  return { state: best.context === whole ? 'placed' : 'moved', span };
}

/** Units that agree, counted outwards from the quote on both sides. */
function contextInCommon(text: string, start: number, target: QuoteTarget): number {
  const { prefix, suffix, exact } = target;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  const end = start + exact.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** What now stands between the old surroundings, if it is still much the same. */
function findBetween(text: string, target: QuoteTarget): FoundQuote | null {
  const { prefix, suffix, exact } = target;
  if (prefix.length < ENOUGH_CONTEXT || suffix.length < ENOUGH_CONTEXT) return null;
  for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
    const start = at + prefix.length;
    const end = text.indexOf(suffix, start);
    if (end <= start || end - start > 2 * exact.length + SHORT_QUOTE) continue;
    const allowed = Math.floor(exact.length * EDITED_SHARE_IN_PLACE);
    if (approximateMatch(text.slice(start, end), exact, allowed, 0))
      return { state: 'moved', span: [start, end] };
  }
  return null;
}

function findApproximate(text: string, target: QuoteTarget): FoundQuote | null {
  if (target.exact.length < SHORT_QUOTE) return null;
  const offset = Math.max(0, Math.min(target.start, text.length) - SEARCH_WINDOW);
  const window = text.slice(offset, target.end + SEARCH_WINDOW);
  const maxEdits = Math.floor(target.exact.length * EDITED_SHARE);
  const match = approximateMatch(window, target.exact, maxEdits, target.start - offset);
  return match && { state: 'moved', span: [match.span[0] + offset, match.span[1] + offset] };
}
