import type { ImportOutcomes } from '#core/contract/exchange-api.ts';
import type { ImportSummary } from '#core/exchange/import-run.ts';
import type { BackupKind } from '#core/model/backup-record.ts';
import { type CountedKey, language, say, sayCount } from '../words/say.ts';

/** In the order in which screens list them. */
const KINDS: readonly (readonly [BackupKind, CountedKey])[] = [
  ['article', 'count_articles'],
  ['unread', 'import_unread'],
  ['note', 'import_notes'],
  ['correction', 'import_corrections'],
  ['mark', 'import_own_marks'],
  ['speaker', 'import_speakers'],
];

/** "120 articles: 100 new, 5 completed, 15 already here", one line for each kind in the file. */
export function summaryLines({ counts, marks, unusable }: ImportSummary): readonly string[] {
  const lines = KINDS.flatMap(([kind, key]) => {
    const outcomes = counts[kind];
    const total = outcomes.added + outcomes.changed + outcomes.same;
    return total > 0 ? [say('import_line', sayCount(key, total), outcomeWords(outcomes))] : [];
  });
  if (marks > 0) lines.push(sayCount('import_marks', marks));
  if (unusable > 0) lines.push(sayCount('import_unusable', unusable));
  return lines;
}

/** True when importing would leave the library as it is. */
export function changesNothing({ counts, settings }: ImportSummary): boolean {
  return !settings && KINDS.every(([kind]) => counts[kind].added + counts[kind].changed === 0);
}

function outcomeWords({ added, changed, same }: ImportOutcomes): string {
  const words: readonly (readonly [CountedKey, number])[] = [
    ['import_added', added],
    ['import_changed', changed],
    ['import_same', same],
  ];
  const said = words.flatMap(([key, count]) => (count > 0 ? [sayCount(key, count)] : []));
  return new Intl.ListFormat(language(), { type: 'unit' }).format(said);
}
