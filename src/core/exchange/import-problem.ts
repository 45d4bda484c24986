import type { BackupKind } from '../model/backup-record.ts';

/** Where something stands in a file, counted from 1. */
export interface FilePlace {
  readonly unit: 'line' | 'entry' | 'bookmark' | 'annotation';
  readonly number: number;
}

/** Why a file as a whole cannot be taken in, with what it was seen by. Screens say it in the reader's words. */
export type FileFault =
  | {
      readonly code:
        | 'zip'
        | 'empty-zip'
        | 'gzip'
        | 'sqlite'
        | 'other-json'
        | 'empty'
        | 'no-address-column'
        | 'no-annotations'
        | 'no-hypothesis'
        | 'entry-too-long'
        | 'not-backup';
    }
  | { readonly code: 'other-file'; readonly name: string }
  | {
      readonly code: 'too-large';
      readonly name: string;
      readonly megabytes: number;
      readonly format: { readonly id: string; readonly label: string };
    }
  /** The file ends too early, or has more than it should. */
  | {
      readonly code: 'backup-cut-off' | 'record-cut-off' | 'quotation-cut-off' | 'after-end';
      readonly line: number;
    }
  | { readonly code: 'json-cut-off'; readonly complete: number }
  | {
      readonly code: 'line-not-json' | 'line-not-record' | 'line-too-long' | 'cell-too-long';
      readonly line: number;
    }
  | { readonly code: 'entry-not-json'; readonly entry: number }
  | { readonly code: 'newer-backup'; readonly version: number; readonly known: number }
  | { readonly code: 'other-backup-version'; readonly version: string }
  | {
      readonly code: 'record-missing';
      readonly record: string;
      readonly wanted: number;
      readonly found: number;
    }
  | { readonly code: 'other-record'; readonly line: number; readonly record: string }
  | { readonly code: 'bad-record'; readonly line: number; readonly record: BackupKind }
  | {
      readonly code: 'same-identity';
      readonly place: FilePlace;
      readonly earlier: FilePlace;
      readonly id: string;
    }
  | { readonly code: 'not-utf8'; readonly byte: number };

/** An entry that cannot be used while the rest of the file can. */
export interface EntryProblem {
  readonly place: FilePlace;
  readonly fault: 'no-address' | 'not-object' | 'no-page' | 'no-quote';
}
