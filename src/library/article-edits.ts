import type { ArticleEdits } from '#core/model/coverage.ts';
import { compareVersions } from '#core/related/edits.ts';
import type { LibraryContext } from './library-context.ts';

/** What changed between the last two versions of an article; `null` when it is unknown or has only one. */
export function findEdits({ articles }: LibraryContext, canonicalUrl: string): ArticleEdits | null {
  const article = articles.find(canonicalUrl);
  if (!article || article.version < 2) return null;
  const before = articles.version(article.id, article.version - 1);
  const now = articles.version(article.id);
  if (!before || !now) return null;
  return { readAt: before.readAt, ...compareVersions(before, now) };
}
