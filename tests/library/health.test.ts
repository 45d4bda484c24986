import { describe, expect, test } from 'vitest';
import { Library, type LibraryFile } from '#library/library.ts';
import { migrate } from '#library/migrations.ts';
import { inMemory } from '#library/open-library.ts';
import { analysisOf, emptyLibrary, libraryOf, NOW, type Sample, snapshotOf } from './sample-articles.ts';

const sample = (number: number): Sample => ({
  url: `https://ledger.example/${number}`,
  title: `Report number ${number}`,
  published: '2026-02-02',
  text: Array.from({ length: 300 }, (_, i) => `word${number}x${i}`).join(' '),
});

describe('a library that cannot be read', () => {
  /** A file written by a newer Parley, beside which an empty one can be started. */
  async function newerFile(): Promise<LibraryFile> {
    const file = await inMemory();
    return {
      ...file,
      open: () => {
        const database = file.open();
        database.script('PRAGMA user_version = 99');
        migrate(database);
        return database;
      },
    };
  }

  test('says so plainly, and every call fails with the reason', async () => {
    const library = new Library(await newerFile());
    expect(await library.health()).toEqual({
      state: 'unreadable',
      reason: expect.stringMatching(/^newer-library: .*schema 99/),
    });
    await expect(library.list(0, 1)).rejects.toThrow(/unreadable.*schema 99/);
    await expect(library.remember(snapshotOf(sample(1)), analysisOf(sample(1)), NOW)).rejects.toThrow(
      /unreadable/,
    );
  });

  test('is replaced by an empty one only when asked', async () => {
    const library = new Library(await newerFile());
    expect(await library.rebuild()).toMatchObject({ state: 'ready', articles: 0 });
    await library.remember(snapshotOf(sample(1)), analysisOf(sample(1)), NOW);
    expect(await library.health()).toMatchObject({ state: 'ready', articles: 1 });
  });

  test('a readable library is never replaced', async () => {
    const library = await libraryOf(sample(1));
    expect(await library.rebuild()).toMatchObject({ state: 'ready', articles: 1 });
  });
});

describe('a full disk', () => {
  async function smallLibrary(): Promise<Library> {
    const file = await inMemory();
    return new Library({
      ...file,
      open: () => {
        const database = file.open();
        database.script('PRAGMA max_page_count = 80');
        return database;
      },
    });
  }

  test('is a clear error, and nothing that was stored is lost', async () => {
    const library = await smallLibrary();
    let stored = 0;
    const fill = async () => {
      for (; stored < 500; stored++) {
        await library.remember(snapshotOf(sample(stored)), analysisOf(sample(stored)), NOW);
      }
    };
    await expect(fill()).rejects.toThrow(/quota-full: There is no room left/);
    expect(stored).toBeGreaterThan(0);
    expect(await library.health()).toMatchObject({ state: 'ready', articles: stored });
    expect((await library.search('word0x7', 5)).length).toBe(1);
    expect(await library.find(sample(stored).url)).toBeNull();
    expect(await library.forget([1])).toBe(1);
  });
});

describe('forgetting', () => {
  const dated = (number: number, url: string): Sample => ({ ...sample(number), url });

  test('a site, a period, or what was not read for long', async () => {
    const library = await emptyLibrary();
    const read: readonly (readonly [string, string])[] = [
      ['https://www.ledger.example/a', '2026-01-10T10:00:00.000Z'],
      ['https://ledger.example/b', '2026-02-10T10:00:00.000Z'],
      ['https://courier.example/c', '2026-03-10T10:00:00.000Z'],
      ['https://courier.example/d', '2026-05-30T10:00:00.000Z'],
    ];
    for (const [i, [url, at]] of read.entries()) {
      await library.remember(snapshotOf(dated(i, url)), analysisOf(dated(i, url)), at);
    }
    expect(await library.forgetSite('ledger.example')).toBe(2);
    expect(await library.forgetPeriod('2026-03-01', '2026-03-10')).toBe(1);
    expect(await library.applyRetention(30)).toBe(0);
    expect(await library.countOlderThan(1)).toBe(1);
    expect(await library.applyRetention(1)).toBe(1);
    expect(await library.countOlderThan(1)).toBe(0);
    await expect(library.forgetPeriod('yesterday', null)).rejects.toThrow(/no date/);
  });

  test('a forgotten article takes its notes along', async () => {
    const library = await libraryOf(sample(1));
    const target = { exact: 'word1x1', prefix: '', suffix: '', start: 0, end: 7 };
    const mark = { kind: 'statement' } as const;
    const note = {
      id: 'n1',
      articleUrl: sample(1).url,
      target,
      mark,
      text: 'check',
      created: NOW,
      modified: NOW,
    };
    await library.saveNote(note);
    await library.saveCorrection({ id: 'c1', articleUrl: sample(1).url, target, mark, created: NOW });
    expect((await library.annotationsFor(sample(1).url)).notes).toEqual([note]);
    await library.forget([1]);
    expect(await library.annotationsFor(null)).toEqual({ notes: [], corrections: [], ownMarks: [] });
  });
});

describe('term counts', () => {
  test('are the same after the worker was stopped without warning', async () => {
    const file = await inMemory();
    const database = file.open();
    const before = new Library({ ...file, open: () => database }, () => new Date(NOW));
    for (let i = 0; i < 5; i++) await before.remember(snapshotOf(sample(i)), analysisOf(sample(i)), NOW);
    await before.settle();
    for (let i = 5; i < 9; i++) await before.remember(snapshotOf(sample(i)), analysisOf(sample(i)), NOW);
    const after = new Library({ ...file, open: () => database }, () => new Date(NOW));
    const query = {
      article: {
        canonicalUrl: 'https://open.example/',
        title: null,
        published: null,
        text: sample(7).text.slice(0, 900),
        topics: [],
        parties: [],
        speakers: [],
        negotiation: null,
      },
      subject: { kind: 'page' },
      limit: 5,
    } as const;
    expect(await after.related(query)).toEqual(await before.related(query));
  });
});
