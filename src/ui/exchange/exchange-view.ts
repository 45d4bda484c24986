import type { EntryProblem } from '#core/exchange/import-problem.ts';
import type { ImportSummary } from '#core/exchange/import-run.ts';
import type { ExportScope } from '#core/model/export-scope.ts';

/** A way out that screens offer. */
export interface ExportChoice {
  /** Screens name it by the message `export_format_…`. */
  readonly id: string;
  /** The backup and the database file hold everything; a choice of articles makes no sense for them. */
  readonly wholeLibraryOnly: boolean;
}

export interface ExportRequest {
  readonly formatId: string;
  readonly scope: ExportScope;
  /** For spreadsheets that take a file without byte order mark for something else than UTF-8. */
  readonly byteOrderMark: boolean;
}

export type ExportView =
  | { readonly state: 'idle' }
  /** `total` 0: not known yet. */
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'finished'; readonly said: string };

export type ImportView =
  | { readonly state: 'idle' }
  /** Finding out what the file would change, or changing it; `share` from 0 to 1. */
  | {
      readonly state: 'reading' | 'importing';
      readonly name: string;
      readonly format: string;
      readonly share: number;
    }
  | {
      readonly state: 'asking';
      readonly name: string;
      readonly format: string;
      readonly summary: ImportSummary;
    }
  | { readonly state: 'finished'; readonly said: string; readonly problems: readonly EntryProblem[] }
  /** Nothing was changed. */
  | { readonly state: 'failed'; readonly reason: string };
