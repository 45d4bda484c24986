import type { ExportedArticle } from '../exchange/exported-article.ts';
import type { BackupKind, BackupRecord } from '../model/backup-record.ts';
import type { ExportScope } from '../model/export-scope.ts';
import type { UnreadArticle } from '../model/unread-article.ts';

/** What importing does, or would do, to the library: records by kind and outcome. */
export type ImportCounts = Readonly<Record<BackupKind, ImportOutcomes>>;

export interface ImportOutcomes {
  readonly added: number;
  /** Known, and completed or replaced by what the file has newer. */
  readonly changed: number;
  /** Known already; nothing to do. */
  readonly same: number;
}

/** A place in the list of everything; opaque to callers. */
export interface RecordCursor {
  readonly part: number;
  readonly after: string | number;
}

/** The part of the library by which everything leaves and comes in; batch by batch, so that nothing is held whole. */
export interface ExchangeApi {
  /** The articles of a scope, oldest row first. */
  exportIds(scope: ExportScope): Promise<readonly number[]>;
  /** These articles with all that belongs to them, narrowed to the scope; ids that are gone are left out. */
  exportArticles(ids: readonly number[], scope: ExportScope): Promise<readonly ExportedArticle[]>;
  /** The next records of a backup; start with `null`, go on until `next` is `null`. Settings are kept elsewhere. */
  exportRecords(
    from: RecordCursor | null,
    limit: number,
  ): Promise<{ readonly records: readonly BackupRecord[]; readonly next: RecordCursor | null }>;
  /**
   * Pages of the SQLite file itself, base64; `next` is the page to go on with. Rejects when the library changed since
   * the first page was read.
   */
  exportFile(
    fromPage: number,
    pages: number,
  ): Promise<{ readonly base64: string; readonly totalPages: number; readonly next: number | null }>;
  /** What `importRecords` would do; changes nothing. */
  checkRecords(records: readonly BackupRecord[]): Promise<ImportCounts>;
  /** Opens an import. Nothing of it counts before `endImport(true)`; one at a time. */
  beginImport(): Promise<void>;
  importRecords(records: readonly BackupRecord[]): Promise<ImportCounts>;
  /** Keeps all of the import, or with `false` nothing of it. */
  endImport(keep: boolean): Promise<void>;
  /** Articles brought along and not opened yet, newest first. */
  unread(offset: number, limit: number): Promise<readonly UnreadArticle[]>;
}
