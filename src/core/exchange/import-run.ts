import type { ExchangeApi, ImportCounts } from '../contract/exchange-api.ts';
import type { BackupRecord } from '../model/backup-record.ts';
import type { ReaderSettings } from '../model/reader-settings.ts';
import { addCounts, noOutcomes } from './import-counts.ts';
import type { ImportItem } from './import-item.ts';
import type { EntryProblem } from './import-problem.ts';

/** What an import did or, before the reader agreed to it, would do. */
export interface ImportSummary {
  readonly counts: ImportCounts;
  /** Marks that analysis makes again by itself; counted, not stored. */
  readonly marks: number;
  /** How many entries cannot be used, and the first of them. */
  readonly unusable: number;
  readonly problems: readonly EntryProblem[];
  /** Settings that the file brings along; they are not the library's to keep. */
  readonly settings: ReaderSettings | null;
}

/** As many problems as anybody reads. */
const PROBLEMS_SHOWN = 20;
/** Records are sent in batches of this weight, in which an article, with its texts, weighs as much as 20 notes. */
const BATCH_WEIGHT = 500;
const ARTICLE_WEIGHT = 20;

/** Reads a whole file and says what importing it would do; changes nothing. Throws what the reader of the file throws. */
export function checkImport(
  items: AsyncIterable<ImportItem>,
  library: Pick<ExchangeApi, 'checkRecords'>,
): Promise<ImportSummary> {
  return sendItems(items, (records) => library.checkRecords(records));
}

/**
 * Imports a whole file, or, when anything throws on the way (the reader of the file, the library, a source that was
 * told to stop), nothing of it; then throws that.
 */
export async function runImport(
  items: AsyncIterable<ImportItem>,
  library: Pick<ExchangeApi, 'beginImport' | 'importRecords' | 'endImport'>,
): Promise<ImportSummary> {
  await library.beginImport();
  try {
    const summary = await sendItems(items, (records) => library.importRecords(records));
    await library.endImport(true);
    return summary;
  } catch (error) {
    await library.endImport(false);
    throw error;
  }
}

async function sendItems(
  items: AsyncIterable<ImportItem>,
  send: (records: readonly BackupRecord[]) => Promise<ImportCounts>,
): Promise<ImportSummary> {
  let counts = noOutcomes();
  let marks = 0;
  let unusable = 0;
  let settings: ReaderSettings | null = null;
  const problems: EntryProblem[] = [];
  let batch: BackupRecord[] = [];
  let weight = 0;
  const flush = async () => {
    if (batch.length > 0) counts = addCounts(counts, await send(batch));
    batch = [];
    weight = 0;
  };
  for await (const item of items) {
    if (item.kind === 'mark') marks += 1;
    else if (item.kind === 'problem') {
      unusable += 1;
      if (problems.length < PROBLEMS_SHOWN) problems.push(item.problem);
    } else {
      const { record } = item;
      if (record.kind === 'settings') settings = record.settings;
      batch.push(record);
      weight += record.kind === 'article' ? ARTICLE_WEIGHT : 1;
      if (weight >= BATCH_WEIGHT) await flush();
    }
  }
  await flush();
  return { counts, marks, unusable, problems, settings };
}
