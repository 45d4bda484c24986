import type { BackupArticle } from '#core/model/backup-record.ts';
import type { LibraryContext } from './library-context.ts';
import { packAnalysis, packText } from './packing.ts';

/**
 * Stores an article that the library does not have, with its history as it was. The current version is remembered like
 * any article, so that everything derived from it is made anew; the older ones are only kept.
 */
export function restoreArticle({ database, articles }: LibraryContext, article: BackupArticle): void {
  const { metadata, firstRead, lastRead, versions } = article;
  const current = versions.at(-1);
  if (!current) throw new Error(`The article ${metadata.canonicalUrl} has no text.`);
  const { id } = articles.remember({ metadata, text: current.text }, current.analysis, firstRead);
  database.run(
    'UPDATE version SET number = ?, read_at = ?, title = ? WHERE article_id = ?',
    current.number,
    current.readAt,
    current.title,
    id,
  );
  for (const version of versions.slice(0, -1)) {
    database.run(
      'INSERT INTO version (article_id, number, read_at, title, text, analysis) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      version.number,
      version.readAt,
      version.title,
      packText(version.text),
      packAnalysis(version.analysis, version.text),
    );
  }
  database.run('UPDATE article SET version = ?, last_read = ? WHERE id = ?', current.number, lastRead, id);
}
