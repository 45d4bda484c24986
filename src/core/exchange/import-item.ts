import type { BackupRecord } from '../model/backup-record.ts';
import type { EntryProblem } from './import-problem.ts';

/** What a reader finds in a file, in the order of the file. */
export type ImportItem =
  | { readonly kind: 'record'; readonly record: BackupRecord }
  /** A mark that Parley's own analysis makes again when the article is opened; counted, not stored. */
  | { readonly kind: 'mark' }
  /** Something that cannot be used while the rest can. */
  | { readonly kind: 'problem'; readonly problem: EntryProblem };

interface ImportContext {
  /** The moment of the import, ISO 8601 UTC. */
  readonly now: string;
}

/**
 * Reads a file that comes in pieces. Throws `ImportError` when the file as a whole cannot be trusted: cut off, of an
 * unknown version, with one identity twice. Nothing of such a file may be kept.
 */
export type ImportReader = (
  pieces: AsyncIterable<string>,
  context: ImportContext,
) => AsyncGenerator<ImportItem>;
