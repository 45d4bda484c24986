import { describeQuote } from '#core/anchor/describe-quote.ts';
import { findQuote } from '#core/anchor/find-quote.ts';
import type { WhyNotMarked } from '#core/contract/page-api.ts';
import type { Span } from '#core/model/span.ts';
import { rangesOf } from '#page/extract/live-ranges.ts';
import { spanOfRange } from '#page/extract/selected-span.ts';
import type { OpenArticle } from './open-article.ts';

/** The words that the reader selected on a page, or why they cannot be marked. */
export type ChosenPassage =
  | { readonly state: 'chosen'; readonly span: Span; readonly ranges: readonly Range[] }
  | { readonly state: 'not-chosen'; readonly why: WhyNotMarked };

/** Where the selection stands in the text that was analysed. @param open `null` for a page that was not read */
export function chosenPassage(selection: Selection | null, open: OpenArticle | null): ChosenPassage {
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range || range.collapsed || range.toString().trim() === '') return notChosen('nothing-selected');
  if (!open) return notChosen('page-not-read');
  const here = spanOfRange(open.main, range);
  if (!here) return notChosen('outside-text');
  const span = inAnalysedText(open, here);
  if (!span) return notChosen('outside-text');
  return { state: 'chosen', span, ranges: rangesOf(open.main, ...here) };
}

/** The page may have lost paragraphs since it was analysed. */
function inAnalysedText({ article, main }: OpenArticle, here: Span): Span | null {
  if (article.text === main.text) return here;
  const found = findQuote(article.text, describeQuote(main.text, here));
  return found.state === 'not-found' ? null : found.span;
}

function notChosen(why: WhyNotMarked): ChosenPassage {
  return { state: 'not-chosen', why };
}
