import { rememberRole } from './analysis-index.ts';
import type { LibraryContext } from './library-context.ts';
import { moveNumber } from './statement-moves.ts';

/**
 * Writes the moves and roles of statements that were indexed before the index had them (schema 2). Does nothing for
 * articles that have them.
 */
export function completeStatements(
  { database, articles }: LibraryContext,
  articleIds: readonly number[],
): void {
  const incomplete = database.numbers(
    `SELECT DISTINCT article_id FROM speaker_statement
     WHERE article_id IN (SELECT value FROM json_each(?)) AND move IS NULL`,
    JSON.stringify(articleIds),
  );
  if (incomplete.length === 0) return;
  database.transaction(() => {
    for (const id of incomplete) {
      const statements = articles.version(id)?.analysis.statements ?? [];
      for (const [position, { move, speaker }] of statements.entries()) {
        if (!speaker) continue;
        database.run(
          'UPDATE speaker_statement SET move = ?, role_id = ? WHERE article_id = ? AND position = ?',
          moveNumber(move),
          rememberRole(database, speaker.role),
          id,
          position,
        );
      }
    }
  });
}
