import type { Database, Row } from './database.ts';

/**
 * Rows of one article by its canonical address, or with `null` all; oldest first. Two queries, since one for both could
 * not use the index: an article's marks are asked for with every version that is read.
 */
export function rowsOfArticle(
  database: Database,
  table: 'note' | 'correction' | 'own_mark',
  articleUrl: string | null,
): readonly Row[] {
  const order = 'ORDER BY created, id';
  return articleUrl === null
    ? database.all(`SELECT * FROM ${table} ${order}`)
    : database.all(`SELECT * FROM ${table} WHERE article_url = ? ${order}`, articleUrl);
}
