import { describe, expect, test } from 'vitest';
import { writeBackup } from '#core/exchange/backup.ts';
import { readBackup } from '#core/exchange/backup-import.ts';
import type { BackupRecord } from '#core/model/backup-record.ts';
import { DEFAULT_SETTINGS } from '#core/model/reader-settings.ts';
import { readItems, recordsIn } from './read-items.ts';
import { refusalOf } from './refusal.ts';
import { sampleArticle } from './sample-article.ts';
import { joined } from './written.ts';

const { metadata, text, analysis, firstRead } = sampleArticle;
const records: readonly BackupRecord[] = [
  { kind: 'settings', settings: { ...DEFAULT_SETTINGS, neverSites: ['bank.example'] } },
  { kind: 'speaker', speaker: { name: 'Tomas Reyl', sort: 'person', keys: ['person:tomas-reyl'] } },
  {
    kind: 'article',
    article: {
      metadata,
      firstRead,
      lastRead: '2026-03-16T07:00:00Z',
      versions: [{ number: 1, readAt: firstRead, title: metadata.title, text, analysis }],
    },
  },
  { kind: 'note', note: sampleArticle.notes[0]! },
  { kind: 'correction', correction: sampleArticle.corrections[0]! },
  {
    kind: 'unread',
    unread: {
      url: 'https://ledger.example/later',
      title: 'Later',
      site: null,
      byline: [],
      published: null,
      added: '2026-03-16T07:00:00Z',
    },
  },
];

async function* listed() {
  yield* records;
}
const file = await joined(writeBackup(listed(), '2026-03-17T00:00:00Z'));
const lines = file.trimEnd().split('\n');

/** The file with one line changed. */
const withLine = (number: number, line: string) => lines.with(number - 1, line).join('\n');
const withField = (number: number, from: string, to: string) =>
  withLine(number, lines[number - 1]!.replace(from, to));

describe('the backup', () => {
  test('comes back as it was written', async () => {
    expect(recordsIn(await readItems(readBackup, file, 500))).toEqual(records);
  });

  test('of version 1, from before own marks, is read', async () => {
    const first = withField(1, '"version":2', '"version":1');
    expect(recordsIn(await readItems(readBackup, first))).toEqual(records);
  });

  test('starts by naming its format and version and ends with what it holds', () => {
    expect(JSON.parse(lines[0]!)).toEqual({
      format: 'parley-backup',
      version: 2,
      created: '2026-03-17T00:00:00Z',
    });
    const totals = { settings: 1, speaker: 1, article: 1, note: 1, correction: 1, unread: 1 };
    expect(JSON.parse(lines.at(-1)!)).toEqual({ kind: 'end', totals });
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['cut off between lines', lines.slice(0, 5).join('\n'), /ends at line 5 without its closing line/],
    ['cut off within a line', file.slice(0, file.length - 90), /Line 8: it is no JSON/],
    ['a line taken out', lines.toSpliced(3, 1).join('\n'), /hold 1 × “article” and holds 0.*missing/],
    ['more after its end', `${file}${lines[1]}`, /Line 9: there is more/],
    [
      'an article twice',
      lines.toSpliced(4, 0, lines[3]!).join('\n'),
      /Line 5: its identity \(article http.*\) stands .* already: Line 4/,
    ],
    [
      'a note twice',
      lines.toSpliced(5, 0, lines[4]!).join('\n'),
      /Line 6: its identity \(note .*\) stands .* already: Line 5/,
    ],
    [
      'of a newer Parley',
      withField(1, '"version":2', '"version":7'),
      /version 7.*reads up to version 2.*Update/,
    ],
    ['older than the first', withField(1, '"version":2', '"version":0'), /no backup of version 0/],
    ['without a version', withField(1, '"version":2', '"v":1'), /no backup of version/],
    ['another program’s', withLine(1, '{"format":"other"}'), /This is no backup/],
    ['with an unknown kind', withField(3, '"speaker"', '"advert"'), /Line 3: “advert” is no kind/],
    ['with a list for a record', withLine(3, '[]'), /Line 3: it is no record/],
    ['with a mark outside its text', withField(4, '"end":5', '"end":99999'), /Line 4: this “article”/],
    ['with a statement without words', withField(4, '"content":[[', '"content":[[-1,'), /Line 4/],
    ['with a script for an address', withField(4, '"http:', '"javascript:'), /Line 4: this “article”/],
    ['with a note without a date', withField(5, '"created":"2026', '"created":"soon'), /Line 5: this “note”/],
  ];
  test.each(refused)('%s is refused, naming the line', async (_, broken, message) => {
    expect(broken).not.toBe(file);
    const refusal = await refusalOf(() => readItems(readBackup, broken, 500));
    expect(refusal).toMatch(message);
    expect(refusal).toContain('Nothing was changed');
  });
});
