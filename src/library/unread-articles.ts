import type { UnreadArticle } from '#core/model/unread-article.ts';
import { textOrNull } from './article-rows.ts';
import type { Database, Row } from './database.ts';

/** Adds an article that is neither read nor known as unread; says whether it was new. */
export function addUnread(database: Database, unread: UnreadArticle): boolean {
  if (isKnown(database, unread.url)) return false;
  database.run(
    'INSERT INTO unread_article VALUES (?, ?, ?, ?, ?, ?)',
    unread.url,
    unread.title,
    unread.site,
    JSON.stringify(unread.byline),
    unread.published,
    unread.added,
  );
  return true;
}

/** True when the address is read, or waits to be read. */
export function isKnown(database: Database, url: string): boolean {
  return (
    database.number(
      `SELECT EXISTS (SELECT 1 FROM article WHERE canonical_url = ?1)
           OR EXISTS (SELECT 1 FROM unread_article WHERE canonical_url = ?1)`,
      url,
    ) === 1
  );
}

/** Newest first. */
export function listUnread(database: Database, offset: number, limit: number): readonly UnreadArticle[] {
  return database
    .all('SELECT * FROM unread_article ORDER BY added DESC, canonical_url LIMIT ? OFFSET ?', limit, offset)
    .map(unreadFrom);
}

export function unreadFrom(row: Row): UnreadArticle {
  return {
    url: String(row.canonical_url),
    title: textOrNull(row.title),
    site: textOrNull(row.site),
    byline: JSON.parse(String(row.byline)) as string[],
    published: textOrNull(row.published),
    added: String(row.added),
  };
}
