import type { Analysis } from './analysis.ts';
import type { ArticleMetadata } from './article.ts';
import type { Correction, OwnMark, ReaderNote } from './reader-annotation.ts';
import type { ReaderSettings } from './reader-settings.ts';
import type { Speaker } from './statement.ts';
import type { UnreadArticle } from './unread-article.ts';

/** One reading of an article whose text had changed. */
export interface BackupVersion {
  /** 1 on first reading. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly readAt: string;
  readonly title: string | null;
  readonly text: string;
  readonly analysis: Analysis;
}

/** An article with its whole history; versions are ordered by number, the last is the current one. */
export interface BackupArticle {
  readonly metadata: ArticleMetadata;
  readonly firstRead: string;
  readonly lastRead: string;
  readonly versions: readonly BackupVersion[];
}

/** A speaker of the library: all keys that stand for one person or organisation, merges included. */
export interface BackupSpeaker {
  readonly name: string;
  readonly sort: Speaker['sort'];
  readonly keys: readonly string[];
}

/** One thing that a library holds; a backup is a list of them (docs/backup-format.md). */
export type BackupRecord =
  | { readonly kind: 'settings'; readonly settings: ReaderSettings }
  | { readonly kind: 'speaker'; readonly speaker: BackupSpeaker }
  | { readonly kind: 'article'; readonly article: BackupArticle }
  | { readonly kind: 'note'; readonly note: ReaderNote }
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'mark'; readonly mark: OwnMark }
  | { readonly kind: 'unread'; readonly unread: UnreadArticle };

export type BackupKind = BackupRecord['kind'];
