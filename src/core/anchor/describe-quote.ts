import type { QuoteTarget } from '../model/reader-annotation.ts';
import type { Span } from '../model/span.ts';

/** UTF-16 units of context kept on each side; enough to tell repeated phrases apart (W3C TextQuoteSelector). */
const CONTEXT_LENGTH = 32;

/** Describes a stretch of a text so that `findQuote` finds it again after the text was edited. */
export function describeQuote(text: string, [start, end]: Span): QuoteTarget {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
  };
}
