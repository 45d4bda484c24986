import { describe, expect, test } from 'vitest';
import { storageDesk } from '../../src/entries/options/storage-desk.ts';

/** A desk over a library of which two articles are old; `answers` is what the reader says to every question. */
function openDesk({ answers = true, fails = false, promises = true } = {}) {
  const asked: string[] = [];
  const done: unknown[][] = [];
  const forgetting =
    (name: string, articles: number) =>
    async (...given: unknown[]) => {
      if (fails) throw new Error('The library is busy.');
      done.push([name, ...given]);
      return articles;
    };
  const desk = storageDesk(
    {
      storage: async () => ({ articles: 1204, bytes: 7_400_000, versions: 1300 }),
      countOlderThan: async (days) => (days < 400 ? 2 : 0),
      applyRetention: forgetting('retention', 2),
      forgetSite: forgetting('site', 1),
      forgetPeriod: forgetting('period', 0),
    },
    {
      browserStorage: {
        estimate: async () => ({ quota: 58_200_000_000, usage: 9_000_000 }),
        persisted: async () => true,
        persist: async () => promises,
      },
      changeSettings: async (change) => void done.push(['settings', change]),
      ask(question) {
        asked.push(question);
        return answers;
      },
      changed: () => done.push(['shown']),
    },
  );
  const steps = () => done.filter(([name]) => name !== 'shown');
  return { desk, asked, steps, done };
}

test('shows what the library and the browser say', async () => {
  const { desk, done } = openDesk();
  expect(desk.view).toBeNull();
  await desk.refresh();
  expect(desk.view).toEqual({
    articles: 1204,
    bytes: 7_400_000,
    quota: 58_200_000_000,
    usage: 9_000_000,
    persistent: true,
  });
  expect(done).toEqual([['shown']]);
});

test.each([
  [true, 'The browser does not clear this storage by itself.'],
  [false, 'The browser did not promise it. Nothing changed; make a backup now and then.'],
])('says whether the browser promised to keep the storage: %s', async (promises, said) => {
  const { desk } = openDesk({ promises });
  await desk.persist();
  expect(desk.said).toBe(said);
});

describe('keeping articles for a time', () => {
  test('asks with the number that goes, then sets it and applies it at once', async () => {
    const { desk, asked, steps } = openDesk();
    await desk.retain(365);
    expect(asked).toEqual([
      '2 articles that you have not read for 1 year will be deleted now, with your notes. Go on?',
    ]);
    expect(steps()).toEqual([
      ['settings', { retentionDays: 365 }],
      ['retention', 365],
    ]);
    expect(desk.said).toBe('Articles are kept for 1 year. 2 articles deleted.');
  });

  test('changes nothing when the reader says no', async () => {
    const { desk, steps } = openDesk({ answers: false });
    await desk.retain(365);
    expect(steps()).toEqual([]);
    expect(desk.said).toBeNull();
  });

  test.each([
    [730, 'Articles are kept for 2 years.'],
    [null, 'Articles are kept for good.'],
  ])('does not ask where nothing goes: %s', async (days, said) => {
    const { desk, asked, steps } = openDesk();
    await desk.retain(days);
    expect(asked).toEqual([]);
    expect(steps()).toEqual([['settings', { retentionDays: days }]]);
    expect(desk.said).toBe(said);
  });

  test.each([0, -3, 1.5, Number.NaN])('%s is no number of days', async (days) => {
    const { desk, steps } = openDesk();
    await desk.retain(days);
    expect(steps()).toEqual([]);
    expect(desk.said).toBe('Give a whole number of days, 1 or more.');
  });
});

describe('deleting a site', () => {
  test.each(['ledger.example', 'https://ledger.example/news?a=1', 'Ledger.Example'])('%s', async (given) => {
    const { desk, asked, steps } = openDesk();
    await desk.forgetSite(given);
    expect(asked).toEqual(['Delete all articles of ledger.example from your library, with your notes?']);
    expect(steps()).toEqual([['site', 'ledger.example']]);
    expect(desk.said).toBe('1 article deleted.');
  });

  test.each(['ledger', 'two words.example', '://'])('%s is no site', async (given) => {
    const { desk, asked, steps } = openDesk();
    await desk.forgetSite(given);
    expect([asked, steps()]).toEqual([[], []]);
    expect(desk.said).toContain(`“${given}” is not a site.`);
  });

  test('a failure is said in words', async () => {
    const { desk } = openDesk({ fails: true });
    await desk.forgetSite('ledger.example');
    expect(desk.said).toBe('The library is busy.');
  });
});

describe('deleting a period', () => {
  test.each([
    ['2026-03-01', '2026-03-09', 'from 1 March 2026 up to 9 March 2026'],
    ['2026-03-01', null, 'from 1 March 2026'],
    [null, '2026-03-09', 'up to 9 March 2026'],
    ['2026-03-09', '2026-03-09', 'on 9 March 2026'],
  ])('%s to %s', async (from, to, period) => {
    const { desk, asked, steps } = openDesk();
    await desk.forgetPeriod(from, to);
    expect(asked).toEqual([`Delete all articles that you first read ${period}, with your notes?`]);
    expect(steps()).toEqual([['period', from, to]]);
    expect(desk.said).toBe('No article was deleted: there was none.');
  });

  test.each([
    [null, null, 'Give the first day, the last day, or both.'],
    ['2026-03-09', '2026-03-01', 'The first day is after the last.'],
  ])('not from %s to %s', async (from, to, said) => {
    const { desk, asked, steps } = openDesk();
    await desk.forgetPeriod(from, to);
    expect([asked, steps()]).toEqual([[], []]);
    expect(desk.said).toBe(said);
  });

  test('nothing goes when the reader says no', async () => {
    const { desk, steps } = openDesk({ answers: false });
    await desk.forgetPeriod('2026-03-01', null);
    expect(steps()).toEqual([]);
  });
});
