import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { type Narrowing, narrowTo } from '#core/exchange/narrow.ts';
import type { ExportScope } from '#core/model/export-scope.ts';
import type { LibraryContext } from './library-context.ts';
import { ownMarksOf } from './own-mark-rows.ts';
import { correctionsOf, notesOf } from './reader-marks.ts';
import { searchIds } from './search.ts';

/** An export of a search takes this many articles at most, best first; more is no longer what was searched for. */
const SEARCH_LIMIT = 10_000;

/** Ids of the articles of a scope, ascending. */
export function exportIds(context: LibraryContext, scope: ExportScope): readonly number[] {
  const { database } = context;
  switch (scope.kind) {
    case 'library':
      return database.numbers('SELECT id FROM article ORDER BY id');
    case 'articles':
      return [...scope.ids].sort((a, b) => a - b);
    case 'search':
      return [...searchIds(context, scope.query, SEARCH_LIMIT)].sort((a, b) => a - b);
    case 'speaker':
      return database.numbers(
        `SELECT DISTINCT article_id FROM speaker_statement WHERE speaker_id IN (${SPEAKERS}) ORDER BY article_id`,
        scope.speaker,
      );
    case 'topic':
      return database.numbers(
        `SELECT article_id FROM article_topic JOIN topic ON topic.id = topic_id WHERE topic.name = ?
         ORDER BY article_id`,
        scope.topic,
      );
  }
}

/** Speakers by key or by name. */
const SPEAKERS = `SELECT speaker_id FROM speaker_key WHERE key = ?1
  UNION SELECT id FROM speaker WHERE name = ?1 COLLATE NOCASE`;

/** Articles with all that belongs to them, narrowed to the scope. */
export function exportArticles(
  context: LibraryContext,
  ids: readonly number[],
  scope: ExportScope,
): readonly ExportedArticle[] {
  const narrowing = narrowingOf(context, scope);
  return ids.flatMap((id) => {
    const article = readArticle(context, id);
    if (!article) return [];
    return [narrowing ? narrowTo(article, narrowing) : article];
  });
}

function narrowingOf({ database }: LibraryContext, scope: ExportScope): Narrowing | null {
  if (scope.kind === 'topic') return { topic: scope.topic };
  if (scope.kind !== 'speaker') return null;
  const keys = database.all(`SELECT key FROM speaker_key WHERE speaker_id IN (${SPEAKERS})`, scope.speaker);
  return { speakers: new Set(keys.map(({ key }) => String(key))) };
}

function readArticle({ database, articles }: LibraryContext, id: number): ExportedArticle | null {
  const article = articles.byId(id);
  const version = article && articles.version(id);
  if (!article || !version) return null;
  const { canonicalUrl } = article.metadata;
  return {
    metadata: article.metadata,
    text: version.text,
    analysis: version.analysis,
    notes: notesOf(database, canonicalUrl),
    corrections: correctionsOf(database, canonicalUrl),
    ownMarks: ownMarksOf(database, canonicalUrl),
    firstRead: article.firstRead,
  };
}
