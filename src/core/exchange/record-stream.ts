import type { ExchangeApi, RecordCursor } from '../contract/exchange-api.ts';
import type { BackupRecord } from '../model/backup-record.ts';
import type { ExportScope } from '../model/export-scope.ts';
import type { ExportedArticle } from './exported-article.ts';

/** Articles asked for at a time; writing them keeps the page busy for less than a tenth of a second. */
const ARTICLES_AT_A_TIME = 10;
/** Records asked for at a time, articles with all their texts among them: some 2 MB; a message may have 64. */
const RECORDS_AT_A_TIME = 50;

/** Told after every batch; throws to stop. */
export type OnProgress = (done: number, total: number) => void;

/** The articles of a scope, read from the library as they are needed. */
export async function* articlesOf(
  library: Pick<ExchangeApi, 'exportIds' | 'exportArticles'>,
  scope: ExportScope,
  onProgress: OnProgress = () => undefined,
): AsyncGenerator<ExportedArticle> {
  const ids = await library.exportIds(scope);
  onProgress(0, ids.length);
  for (let from = 0; from < ids.length; from += ARTICLES_AT_A_TIME) {
    yield* await library.exportArticles(ids.slice(from, from + ARTICLES_AT_A_TIME), scope);
    onProgress(Math.min(ids.length, from + ARTICLES_AT_A_TIME), ids.length);
  }
}

/** Everything that the library holds, as records of a backup. Progress counts articles. */
export async function* recordsOf(
  library: Pick<ExchangeApi, 'exportIds' | 'exportRecords'>,
  onProgress: OnProgress = () => undefined,
): AsyncGenerator<BackupRecord> {
  const { length: total } = await library.exportIds({ kind: 'library' });
  let done = 0;
  let at: RecordCursor | null = null;
  do {
    const { records, next }: Awaited<ReturnType<ExchangeApi['exportRecords']>> = await library.exportRecords(
      at,
      RECORDS_AT_A_TIME,
    );
    yield* records;
    done += records.filter(({ kind }) => kind === 'article').length;
    onProgress(done, total);
    at = next;
  } while (at);
}
