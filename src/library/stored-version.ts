import type { Analysis } from '#core/model/analysis.ts';
import { textOrNull } from './article-rows.ts';
import type { Database } from './database.ts';
import { unpackAnalysis, unpackText } from './packing.ts';

/** The text of one version of an article and what was found in it. */
export interface StoredVersion {
  readonly number: number;
  readonly readAt: string;
  readonly title: string | null;
  readonly text: string;
  readonly analysis: Analysis;
}

/** The version of an article with this number, or with `null` the current one. */
export function readVersion(
  database: Database,
  articleId: number,
  number: number | null,
): StoredVersion | null {
  const row = database.first(
    `SELECT number, read_at, title, text, analysis FROM version
     WHERE article_id = ?1 AND number = coalesce(?2, (SELECT version FROM article WHERE id = ?1))`,
    articleId,
    number,
  );
  if (!row) return null;
  const text = unpackText(row.text as Uint8Array);
  return {
    number: Number(row.number),
    readAt: String(row.read_at),
    title: textOrNull(row.title),
    text,
    analysis: unpackAnalysis(row.analysis as Uint8Array, text),
  };
}
