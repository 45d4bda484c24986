import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportCounts } from '#core/contract/exchange-api.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { BackupArticle, BackupRecord } from '#core/model/backup-record.ts';
import type { ReaderNote } from '#core/model/reader-annotation.ts';
import { Library } from '#library/library.ts';
import { LibraryCalls } from '#library/library-calls.ts';
import { inMemory } from '#library/open-library.ts';

const URL_A = 'https://ledger.example/a';
const nothing: Analysis = { topics: [], statements: [], sentences: [], parties: [], negotiation: null };

const note = (fields: Partial<ReaderNote> = {}): ReaderNote => ({
  id: 'note-1',
  articleUrl: URL_A,
  target: { exact: 'truce', prefix: '', suffix: '', start: 0, end: 5 },
  mark: { kind: 'statement' },
  text: 'first',
  created: '2026-03-01T00:00:00Z',
  modified: '2026-03-01T00:00:00Z',
  ...fields,
});

function history(...versions: readonly (readonly [day: string, text: string])[]): BackupArticle {
  const moments = versions.map(([day]) => `${day}T00:00:00Z`);
  return {
    metadata: {
      url: URL_A,
      canonicalUrl: URL_A,
      title: versions.at(-1)![1],
      site: null,
      byline: [],
      published: null,
      modified: null,
      language: 'en',
      sourceLine: null,
    },
    firstRead: moments[0]!,
    lastRead: moments.at(-1)!,
    versions: versions.map(([, text], index) => ({
      number: index + 1,
      readAt: moments[index]!,
      title: text,
      text,
      analysis: nothing,
    })),
  };
}

let library: Library;
beforeEach(async () => {
  library = new Library(await inMemory());
});

async function take(...records: readonly BackupRecord[]): Promise<ImportCounts> {
  await library.exchange.beginImport();
  const counts = await library.exchange.importRecords(records);
  await library.exchange.endImport(true);
  return counts;
}

async function storedHistory(): Promise<readonly (readonly [string, string])[]> {
  const { records } = await library.exchange.exportRecords({ part: 1, after: 0 }, 10);
  return records.flatMap((record) =>
    record.kind === 'article'
      ? record.article.versions.map(({ readAt, text }) => [readAt.slice(0, 10), text] as const)
      : [],
  );
}

describe('an article that is known already', () => {
  const cases: readonly (readonly [string, BackupArticle, BackupArticle, string, readonly string[]])[] = [
    ['the same history', history(['2026-03-01', 'oak']), history(['2026-03-01', 'oak']), 'same', ['oak']],
    [
      'a later reading of another text',
      history(['2026-03-01', 'oak']),
      history(['2026-03-05', 'birch']),
      'changed',
      ['oak', 'birch'],
    ],
    [
      'an earlier reading of another text',
      history(['2026-03-05', 'birch']),
      history(['2026-03-01', 'oak']),
      'changed',
      ['oak', 'birch'],
    ],
    [
      'a later reading of the same text',
      history(['2026-03-01', 'oak']),
      history(['2026-03-05', 'oak']),
      'changed',
      ['oak'],
    ],
    [
      'readings in between',
      history(['2026-03-01', 'oak'], ['2026-03-09', 'maple']),
      history(['2026-03-05', 'birch'], ['2026-03-09', 'maple']),
      'changed',
      ['oak', 'birch', 'maple'],
    ],
  ];
  test.each(cases)('%s', async (_, known, incoming, outcome, texts) => {
    await take({ kind: 'article', article: known });
    await library.saveNote(note());
    const counts = await take({ kind: 'article', article: incoming });
    expect(counts.article).toEqual({ added: 0, changed: 0, same: 0, [outcome]: 1 });
    expect((await storedHistory()).map(([, text]) => text)).toEqual(texts);
    expect((await library.annotationsFor(URL_A)).notes).toEqual([note()]);
    expect(await library.search(texts.at(-1)!, 5)).toHaveLength(1);
  });
});

describe('a note that is known already', () => {
  const later = { text: 'second', modified: '2026-03-09T00:00:00Z' };
  const cases: readonly (readonly [string, ReaderNote, ReaderNote, string])[] = [
    ['is replaced by one that was modified later', note(), note(later), 'second'],
    ['stays when it was modified later itself', note(later), note(), 'second'],
  ];
  test.each(cases)('%s', async (_, known, incoming, text) => {
    await library.saveNote(known);
    await take({ kind: 'note', note: incoming });
    expect((await library.annotationsFor(null)).notes.map((one) => one.text)).toEqual([text]);
  });
});

test('an address that was read is not unread; opening an unread one makes it read', async () => {
  const unread = { url: URL_A, title: 'A', site: null, byline: [], published: null, added: '2026-01-01' };
  expect((await take({ kind: 'unread', unread })).unread.added).toBe(1);
  expect(await library.exchange.unread(0, 5)).toEqual([unread]);
  await library.remember(
    { metadata: history(['2026-03-01', 'x']).metadata, text: 'x' },
    nothing,
    '2026-03-01',
  );
  expect(await library.exchange.unread(0, 5)).toEqual([]);
  expect((await take({ kind: 'unread', unread })).unread).toEqual({ added: 0, changed: 0, same: 1 });
});

test('a check counts as the import would and changes nothing', async () => {
  await library.saveNote(note());
  const records: readonly BackupRecord[] = [
    { kind: 'article', article: history(['2026-03-01', 'one']) },
    { kind: 'note', note: note() },
    { kind: 'note', note: note({ id: 'note-2' }) },
  ];
  const checked = await library.exchange.checkRecords(records);
  expect((await library.annotationsFor(null)).notes).toHaveLength(1);
  expect(await library.find(URL_A)).toBeNull();
  expect(await take(...records)).toEqual(checked);
});

test('merged speakers of a backup are merged here too', async () => {
  const speaker = {
    name: 'Tomas Reyl',
    sort: 'person',
    keys: ['person:t-reyl', 'person:tomas-reyl'],
  } as const;
  await take({ kind: 'speaker', speaker });
  const { records } = await library.exchange.exportRecords(null, 10);
  expect(records).toContainEqual({ kind: 'speaker', speaker });
});

describe('an import that does not end well', () => {
  test('leaves nothing behind, and keeps what the reader did meanwhile', async () => {
    const calls = new LibraryCalls(library);
    await calls.call('beginImport', []);
    await calls.call('importRecords', [[{ kind: 'article', article: history(['2026-03-01', 'one']) }]]);
    await calls.call('saveNote', [note({ id: 'meanwhile' })]);
    await calls.call('endImport', [false]);
    expect(await library.find(URL_A)).toBeNull();
    expect(await library.search('one', 5)).toEqual([]);
    expect((await library.annotationsFor(null)).notes.map(({ id }) => id)).toEqual(['meanwhile']);
  });

  test('is undone when its page was closed', async () => {
    let now = 0;
    const calls = new LibraryCalls(library, () => now);
    await calls.call('beginImport', []);
    await calls.call('importRecords', [[{ kind: 'note', note: note() }]]);
    now = 61_000;
    expect(await calls.call('annotationsFor', [null])).toEqual({ notes: [], corrections: [], ownMarks: [] });
    await expect(calls.call('importRecords', [[]])).rejects.toThrow('nothing was changed');
    await expect(calls.call('endImport', [true])).rejects.toThrow('nothing was changed');
  });

  test('is undone when the library is emptied', async () => {
    const calls = new LibraryCalls(library);
    await calls.call('beginImport', []);
    await calls.call('importRecords', [[{ kind: 'note', note: note() }]]);
    await calls.call('forgetEverything', []);
    expect(await calls.call('annotationsFor', [null])).toEqual({ notes: [], corrections: [], ownMarks: [] });
    await calls.call('saveNote', [note()]);
    expect((await library.annotationsFor(null)).notes).toHaveLength(1);
  });

  test('two at a time are refused', async () => {
    await library.exchange.beginImport();
    await expect(library.exchange.beginImport()).rejects.toThrow('Another import');
  });
});

test('the copy of the file is an SQLite database without a log', async () => {
  await library.saveNote(note());
  const pieces: Buffer[] = [];
  let page: number | null = 1;
  while (page !== null) {
    const answer: Awaited<ReturnType<typeof library.exchange.exportFile>> = await library.exchange.exportFile(
      page,
      8,
    );
    pieces.push(Buffer.from(answer.base64, 'base64'));
    page = answer.next;
  }
  const file = Buffer.concat(pieces);
  expect(file.subarray(0, 16).toString('latin1')).toBe('SQLite format 3\0');
  expect([file[18], file[19]]).toEqual([1, 1]);
  expect(file.length).toBe((await library.storage()).bytes);
  expect(file.includes('note-1')).toBe(true);
});

test('a library that changes while its file is copied is not copied in halves', async () => {
  const first = await library.exchange.exportFile(1, 1);
  await library.saveNote(note());
  await expect(library.exchange.exportFile(first.next!, 1)).rejects.toThrow('changed while it was copied');
});
