import type { ImportOutcomes } from '#core/contract/exchange-api.ts';
import type { ImportSummary } from '#core/exchange/import-run.ts';
import type { BackupKind } from '#core/model/backup-record.ts';

/** One and many, in the order in which screens list them. */
const NOUNS: readonly (readonly [BackupKind, string, string])[] = [
  ['article', 'article', 'articles'],
  ['unread', 'unread article', 'unread articles'],
  ['note', 'note', 'notes'],
  ['correction', 'correction', 'corrections'],
  ['speaker', 'speaker', 'speakers'],
];

/** "120 articles: 100 new, 5 completed, 15 already here", one line for each kind in the file. */
export function summaryLines({ counts, marks, unusable }: ImportSummary): readonly string[] {
  const lines = NOUNS.flatMap(([kind, one, many]) => {
    const outcomes = counts[kind];
    const total = outcomes.added + outcomes.changed + outcomes.same;
    return total > 0 ? [`${counted(total, one, many)}: ${outcomeWords(outcomes)}`] : [];
  });
  if (marks > 0)
    lines.push(`${counted(marks, 'mark', 'marks')}, which Parley makes again when the articles are opened`);
  if (unusable > 0) lines.push(`${counted(unusable, 'entry', 'entries')} that cannot be used`);
  return lines;
}

/** True when importing would leave the library as it is. */
export function changesNothing({ counts, settings }: ImportSummary): boolean {
  return !settings && NOUNS.every(([kind]) => counts[kind].added + counts[kind].changed === 0);
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function outcomeWords({ added, changed, same }: ImportOutcomes): string {
  const words: readonly (readonly [number, string])[] = [
    [added, 'new'],
    [changed, 'completed'],
    [same, 'already here'],
  ];
  return words
    .flatMap(([count, word]) => (count > 0 ? [`${count.toLocaleString('en')} ${word}`] : []))
    .join(', ');
}
