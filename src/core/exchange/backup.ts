import type { BackupKind, BackupRecord } from '../model/backup-record.ts';

/** Documented in docs/backup-format.md; raised when an older Parley could no longer read what is written. */
export const BACKUP_VERSION = 2;
export const BACKUP_FORMAT = 'parley-backup';

/** A backup as lines of JSON: what it is, one record a line, and at the end how many there were. */
export async function* writeBackup(
  records: AsyncIterable<BackupRecord>,
  created: string,
): AsyncGenerator<string> {
  // By the closing line with the totals a truncated file is recognised.
  const totals: Partial<Record<BackupKind, number>> = {};
  yield `${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, created })}\n`;
  for await (const record of records) {
    totals[record.kind] = (totals[record.kind] ?? 0) + 1;
    yield `${JSON.stringify(record)}\n`;
  }
  yield `${JSON.stringify({ kind: 'end', totals })}\n`;
}
