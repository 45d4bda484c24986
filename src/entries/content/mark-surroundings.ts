import type { MarkId } from '#core/contract/page-api.ts';
import { spanOf } from '#core/marks/mark-target.ts';
import { sentenceAt } from '#core/marks/sentence-at.ts';
import type { OpenArticle } from './open-article.ts';

/** The paragraph around a mark, read out when the reader moves to the mark. */
export function surroundingsOf({ article, analysis }: OpenArticle, id: MarkId): string {
  const span = spanOf(analysis, id);
  if (!span) return '';
  const sentence = sentenceAt(analysis, span[0]);
  if (sentence) return article.text.slice(sentence.start, Math.max(sentence.end, span[1]));
  return article.text.slice(span[0], span[1]);
}
