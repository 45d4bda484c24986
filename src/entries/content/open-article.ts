import { followShortened, type SpanShift } from '#core/anchor/shortened-text.ts';
import type { OpenedArticle } from '#core/contract/background-api.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { MainText } from '#page/extract/compose-text.ts';

/** An annotated article together with its text on the live page. */
export interface OpenArticle extends Omit<Extract<OpenedArticle, { state: 'annotated' }>, 'state'> {
  /** The text that was analysed; every offset of the analysis counts in it. */
  readonly article: ArticleSnapshot;
  /** The page as it is now; its text differs from the analysed one only by what the page took away. */
  readonly main: MainText;
}

/** Where a stretch of the analysed text stands in the page's text now; `null` when the page took it away. */
export function shiftOf({ article, main }: OpenArticle): SpanShift {
  if (article.text === main.text) return (span) => span;
  return followShortened(article.text, main.text) ?? (() => null);
}
