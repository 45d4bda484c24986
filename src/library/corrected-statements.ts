import { correctedPlaces } from './corrected-places.ts';
import type { LibraryContext } from './library-context.ts';
import { correctionsOf } from './reader-marks.ts';

/** For articles with statements that the reader called not right: the places of these. Other articles are left out. */
export function correctedStatements(
  { database, articles }: LibraryContext,
  articleIds: readonly number[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = database.all(
    `SELECT DISTINCT article.id, canonical_url FROM correction JOIN article ON canonical_url = article_url
     WHERE article.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(articleIds),
  );
  return new Map(
    rows.map((row) => {
      const id = Number(row.id);
      const version = articles.version(id);
      const corrections = correctionsOf(database, String(row.canonical_url));
      return [id, version ? correctedPlaces(version.text, version.analysis, corrections) : new Set()];
    }),
  );
}
