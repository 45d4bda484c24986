import type { ExchangeApi, ImportCounts, RecordCursor } from '#core/contract/exchange-api.ts';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import type { BackupRecord } from '#core/model/backup-record.ts';
import type { ExportScope } from '#core/model/export-scope.ts';
import type { UnreadArticle } from '#core/model/unread-article.ts';
import { LibraryError } from './errors.ts';
import { exportArticles, exportIds } from './export-articles.ts';
import { FileCopy } from './export-file.ts';
import { exportRecords } from './export-records.ts';
import { importRecords } from './import-records.ts';
import type { LibraryContext } from './library-context.ts';
import { listUnread } from './unread-articles.ts';

/** Does some work on the open library; throws when it is unreadable. */
export type UseLibrary = <T>(work: (context: LibraryContext) => T) => T;

/** How everything leaves a library and comes into it. */
export class LibraryExchange implements ExchangeApi {
  readonly #use: UseLibrary;
  #fileCopy: FileCopy | null = null;
  #importing = false;

  constructor(use: UseLibrary) {
    this.#use = use;
  }

  /** True between `beginImport` and `endImport`. */
  get importing(): boolean {
    return this.#importing;
  }

  async exportIds(scope: ExportScope): Promise<readonly number[]> {
    return this.#use((context) => exportIds(context, scope));
  }

  async exportArticles(ids: readonly number[], scope: ExportScope): Promise<readonly ExportedArticle[]> {
    return this.#use((context) => exportArticles(context, ids, scope));
  }

  async exportRecords(from: RecordCursor | null, limit: number): ReturnType<ExchangeApi['exportRecords']> {
    return this.#use((context) => exportRecords(context, from, limit));
  }

  async exportFile(fromPage: number, pages: number): ReturnType<ExchangeApi['exportFile']> {
    return this.#use(({ database }) => {
      if (fromPage === 1 || !this.#fileCopy) this.#fileCopy = new FileCopy(database);
      return this.#fileCopy.read(fromPage, pages);
    });
  }

  async checkRecords(records: readonly BackupRecord[]): Promise<ImportCounts> {
    return this.#use((context) => importRecords(context, records, false));
  }

  async beginImport(): Promise<void> {
    if (this.#importing) throw new LibraryError('import-running', 'Another import is still running.');
    this.#use(({ database }) => database.begin());
    this.#importing = true;
  }

  async importRecords(records: readonly BackupRecord[]): Promise<ImportCounts> {
    if (!this.#importing)
      throw new LibraryError('import-stopped', 'The import was stopped; nothing was changed.');
    return this.#use((context) => importRecords(context, records, true));
  }

  async endImport(keep: boolean): Promise<void> {
    if (!this.#importing) {
      if (keep) throw new LibraryError('import-stopped', 'The import was stopped; nothing was changed.');
      return;
    }
    this.#use(({ database, articles }) => {
      if (keep) database.commit();
      else {
        database.rollBack();
        articles.recount();
      }
    });
    this.#importing = false;
  }

  async unread(offset: number, limit: number): Promise<readonly UnreadArticle[]> {
    return this.#use(({ database }) => listUnread(database, offset, limit));
  }
}
