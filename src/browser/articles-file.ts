import type { ExchangeApi } from '#core/contract/exchange-api.ts';
import { EXPORT_FORMATS } from '#core/exchange/export-formats.ts';
import { articlesOf, type OnProgress } from '#core/exchange/record-stream.ts';
import { withOwnTopics } from '#core/exchange/topic-label.ts';
import type { ExportScope } from '#core/model/export-scope.ts';
import type { OwnTopic } from '#core/model/own-topic.ts';
import { topicById } from '#core/taxonomy/taxonomy.ts';
import { textFile } from './download.ts';
import { markdownZip } from './markdown-zip.ts';

/** Ids of the formats that hold any choice of articles. */
export const ARTICLE_FORMATS: readonly string[] = ['markdown-zip', ...EXPORT_FORMATS.map(({ id }) => id)];

interface ArticlesRequest {
  readonly formatId: string;
  readonly scope: ExportScope;
  /** For spreadsheets that take a file without byte order mark for something else than UTF-8. */
  readonly byteOrderMark: boolean;
}

/** Writes the articles of a scope as a file, batch by batch; `null` for a format that there is not. */
export async function articlesFile(
  { formatId, scope, byteOrderMark }: ArticlesRequest,
  library: Pick<ExchangeApi, 'exportIds' | 'exportArticles'>,
  ownTopics: readonly OwnTopic[],
  onProgress: OnProgress,
): Promise<{ readonly name: string; readonly file: Blob } | null> {
  const exported = new Date().toISOString();
  const name = `parley-${scope.kind}-${exported.slice(0, 10)}`;
  const articles = withOwnTopics(articlesOf(library, scope, onProgress), ownTopics);
  if (formatId === 'markdown-zip') return { name: `${name}.zip`, file: await markdownZip(articles) };
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  if (!format) return null;
  const context = { exported, title: `Parley: ${titleOf(scope)}`, byteOrderMark };
  const file = await textFile(format.write(articles, context), format.mimeType);
  return { name: `${name}.${format.extension}`, file };
}

/** Stands in the file: English, like all that is exported. */
function titleOf(scope: ExportScope): string {
  switch (scope.kind) {
    case 'library':
      return 'library';
    case 'articles':
      return scope.ids.length === 1 ? 'one article' : `${scope.ids.length} articles`;
    case 'search':
      return `search “${scope.query}”`;
    case 'speaker':
      return scope.speaker;
    case 'topic':
      return topicById(scope.topic)?.label ?? scope.topic;
  }
}
