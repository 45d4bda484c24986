import { describeQuote } from '#core/anchor/describe-quote.ts';
import { findQuote } from '#core/anchor/find-quote.ts';
import type { OpenedArticle } from '#core/contract/background-api.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { Span } from '#core/model/span.ts';
import type { MainText } from '#page/extract/compose-text.ts';

/** An annotated article together with its text on the live page. */
export interface OpenArticle extends Omit<Extract<OpenedArticle, { state: 'annotated' }>, 'state'> {
  /** The text that was analysed; every offset of the analysis counts in it. */
  readonly article: ArticleSnapshot;
  /** The page as it is now; its text differs from the analysed one only by what the page took away. */
  readonly main: MainText;
}

/** Where a stretch of the analysed text stands in the page's text now; `null` when the page took it away. */
export function spanNow({ article, main }: OpenArticle, span: Span): Span | null {
  if (article.text === main.text) return span;
  const found = findQuote(main.text, describeQuote(article.text, span));
  return found.state === 'not-found' ? null : found.span;
}

/** True when a page's text now says nothing that it did not say before: then there is nothing to analyse. */
export function onlyLostText(before: string, now: string): boolean {
  const known = new Set(before.split('\n'));
  return now.split('\n').every((paragraph) => known.has(paragraph));
}
