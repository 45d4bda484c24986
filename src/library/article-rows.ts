import type { LibraryArticle } from '#core/contract/library-api.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { Dating } from '#core/related/dating.ts';
import type { Row } from './database.ts';
import { hostOf } from './host.ts';

/** The columns that `articleFrom` reads, of a table named `article`. */
export const ARTICLE_COLUMNS = `article.id, article.canonical_url, article.url, article.title, article.site,
  article.byline, article.published, article.modified, article.language, article.source_line, article.day,
  article.moment, article.first_read, article.last_read, article.version`;

/** An article from a row with `ARTICLE_COLUMNS`. */
export function articleFrom(row: Row): LibraryArticle {
  return {
    id: Number(row.id),
    metadata: {
      url: String(row.url),
      canonicalUrl: String(row.canonical_url),
      title: textOrNull(row.title),
      site: textOrNull(row.site),
      byline: JSON.parse(String(row.byline)) as string[],
      published: textOrNull(row.published),
      modified: textOrNull(row.modified),
      language: textOrNull(row.language),
      sourceLine: textOrNull(row.source_line),
    },
    firstRead: String(row.first_read),
    lastRead: String(row.last_read),
    version: Number(row.version),
  };
}

/** The dating of a row with `day` and `moment`. */
export function datingFrom(row: Row): Dating {
  return {
    day: Number(row.day),
    moment: row.moment === null || row.moment === undefined ? null : Number(row.moment),
  };
}

export function textOrNull(value: Row[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** `url`, `title`, `site`, `host`, `byline`, `published`, `modified`, `language`, `source_line`. */
export function columnsOf({ metadata }: ArticleSnapshot): readonly (string | null)[] {
  return [
    metadata.url,
    metadata.title,
    metadata.site,
    hostOf(metadata.canonicalUrl),
    JSON.stringify(metadata.byline),
    metadata.published,
    metadata.modified,
    metadata.language,
    metadata.sourceLine,
  ];
}
