import { describe, expect, test } from 'vitest';
import type { ExchangeApi } from '#core/contract/exchange-api.ts';
import { noOutcomes, withOutcome } from '#core/exchange/import-counts.ts';
import type { ImportItem } from '#core/exchange/import-item.ts';
import { checkImport, runImport } from '#core/exchange/import-run.ts';
import { DEFAULT_SETTINGS } from '#core/model/reader-settings.ts';

const unread = (number: number): ImportItem => ({
  kind: 'record',
  record: {
    kind: 'unread',
    unread: {
      url: `https://ledger.example/${number}`,
      title: null,
      site: null,
      byline: [],
      published: null,
      added: '2026-03-01',
    },
  },
});

/** Writes down what it is asked to do. */
function recordingLibrary() {
  const asked: string[] = [];
  const take: ExchangeApi['importRecords'] = async (records) => {
    asked.push(`take ${records.length}`);
    return records.reduce((counts, { kind }) => withOutcome(counts, kind, 'added'), noOutcomes());
  };
  const library: Pick<ExchangeApi, 'beginImport' | 'importRecords' | 'endImport' | 'checkRecords'> = {
    beginImport: async () => void asked.push('begin'),
    importRecords: take,
    checkRecords: take,
    endImport: async (keep) => void asked.push(keep ? 'keep' : 'undo'),
  };
  return { asked, library };
}

async function* listed(...items: readonly (ImportItem | Error)[]): AsyncGenerator<ImportItem> {
  for (const item of items) {
    if (item instanceof Error) throw item;
    yield item;
  }
}

describe('an import', () => {
  test('goes in batches, between begin and keep, and counts what came of it', async () => {
    const { asked, library } = recordingLibrary();
    const many = Array.from({ length: 1100 }, (_, number) => unread(number));
    const { counts } = await runImport(listed(...many), library);
    expect(asked).toEqual(['begin', 'take 500', 'take 500', 'take 100', 'keep']);
    expect(counts.unread.added).toBe(1100);
  });

  test('is undone when its file turns out to be broken', async () => {
    const { asked, library } = recordingLibrary();
    const broken = Array.from({ length: 600 }, (_, number) => unread(number));
    await expect(runImport(listed(...broken, new Error('cut off')), library)).rejects.toThrow('cut off');
    expect(asked).toEqual(['begin', 'take 500', 'undo']);
  });

  test('counts marks and problems, and shows the first twenty of them', async () => {
    const { library } = recordingLibrary();
    const problems = Array.from(
      { length: 30 },
      (_, number): ImportItem => ({
        kind: 'problem',
        problem: { place: { unit: 'line', number }, fault: 'no-address' },
      }),
    );
    const settings: ImportItem = { kind: 'record', record: { kind: 'settings', settings: DEFAULT_SETTINGS } };
    const summary = await checkImport(listed({ kind: 'mark' }, ...problems, settings), library);
    expect(summary).toMatchObject({ marks: 1, unusable: 30, settings: DEFAULT_SETTINGS });
    expect(summary.problems).toHaveLength(20);
  });

  test('a check neither begins nor ends one', async () => {
    const { asked, library } = recordingLibrary();
    await checkImport(listed(unread(1)), library);
    expect(asked).toEqual(['take 1']);
  });
});
