import type { MarkId } from '#core/contract/page-api.ts';
import { spanOf } from '#core/marks/mark-target.ts';
import { sentenceAround } from '#core/marks/sentence-around.ts';
import type { OpenArticle } from './open-article.ts';

/** The sentence around a mark, read out when the reader moves to the mark. */
export function surroundingsOf({ article, analysis }: OpenArticle, id: MarkId): string {
  const span = spanOf(analysis, id);
  return span ? article.text.slice(...sentenceAround(article.text, analysis, span)) : '';
}
