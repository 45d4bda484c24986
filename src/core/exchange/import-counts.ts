import type { ImportCounts, ImportOutcomes } from '../contract/exchange-api.ts';
import type { BackupKind } from '../model/backup-record.ts';

export type ImportOutcome = keyof ImportOutcomes;

const KINDS: readonly BackupKind[] = [
  'settings',
  'speaker',
  'article',
  'note',
  'correction',
  'mark',
  'unread',
];
const NONE: ImportOutcomes = { added: 0, changed: 0, same: 0 };

/** Counts of nothing. */
export function noOutcomes(): ImportCounts {
  return {
    settings: NONE,
    speaker: NONE,
    article: NONE,
    note: NONE,
    correction: NONE,
    mark: NONE,
    unread: NONE,
  };
}

/** The counts with one record more. */
export function withOutcome(counts: ImportCounts, kind: BackupKind, outcome: ImportOutcome): ImportCounts {
  return { ...counts, [kind]: { ...counts[kind], [outcome]: counts[kind][outcome] + 1 } };
}

/** The counts of two batches together. */
export function addCounts(a: ImportCounts, b: ImportCounts): ImportCounts {
  let sum = a;
  for (const kind of KINDS) {
    const [one, other] = [a[kind], b[kind]];
    const both = {
      added: one.added + other.added,
      changed: one.changed + other.changed,
      same: one.same + other.same,
    };
    sum = { ...sum, [kind]: both };
  }
  return sum;
}
