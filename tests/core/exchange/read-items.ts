import '../../support/speak-english.ts';
import type { ImportItem, ImportReader } from '#core/exchange/import-item.ts';
import type { BackupRecord } from '#core/model/backup-record.ts';
import { entryProblemInWords } from '#ui/exchange/fault-words.ts';
import { pieces } from './written.ts';

export const NOW = '2026-04-01T00:00:00Z';

/** Everything that a reader finds in a file, which comes in small pieces. */
export async function readItems(
  read: ImportReader,
  file: string,
  pieceLength = 7,
): Promise<readonly ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of read(pieces(file, pieceLength), { now: NOW })) items.push(item);
  return items;
}

export function recordsIn(items: readonly ImportItem[]): readonly BackupRecord[] {
  return items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
}

/** As the reader is told. */
export function problemsIn(items: readonly ImportItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'problem' ? [entryProblemInWords(item.problem)] : []));
}
