import { describe, expect, test } from 'vitest';
import {
  analysisOf,
  emptyLibrary,
  libraryOf,
  NOW,
  pageQuery,
  type Sample,
  snapshotOf,
} from './sample-articles.ts';

const talks: Sample = {
  url: 'https://ledger.example/talks',
  title: 'Norland and Vastria return to the table',
  site: 'The Harbour Ledger',
  published: '2026-03-14',
  text: 'Norland and Vastria resumed peace talks in Orsay on Monday.\n“We want a ceasefire by spring,” said Ada Lindqvist, who leads the Norland delegation.',
  topics: [['talks', 'peace talks']],
  statements: [['person:ada-lindqvist', 'We want a ceasefire by spring', ['ceasefire']]],
  parties: ['Norland', 'Vastria'],
  negotiation: 'Norland–Vastria',
};

describe('remembering', () => {
  test('an article opened again is stored once', async () => {
    const library = await libraryOf(talks);
    const again = await library.remember(snapshotOf(talks), analysisOf(talks), '2026-06-02T08:00:00.000Z');
    expect(await library.list(0, 10)).toHaveLength(1);
    expect(again).toMatchObject({ version: 1, firstRead: NOW, lastRead: '2026-06-02T08:00:00.000Z' });
  });

  test('a changed text becomes a new version, and the old one stays', async () => {
    const library = await libraryOf(talks);
    const changed = { ...talks, text: `${talks.text}\nThe mediators left at noon.` };
    const stored = await library.remember(snapshotOf(changed), analysisOf(changed), NOW);
    expect(stored.version).toBe(2);
    expect((await library.read(stored.id))?.text).toBe(changed.text);
    expect((await library.storage()).versions).toBe(2);
  });

  test('an article with a new headline over the same text is found by the new one, and by the old one no more', async () => {
    const library = await libraryOf(talks);
    const changed = { ...talks, title: 'Delegations sit down again' };
    const stored = await library.remember(snapshotOf(changed), analysisOf(changed), NOW);
    expect(stored).toMatchObject({ version: 1, metadata: { title: changed.title } });
    expect(await library.search('delegations', 10)).toHaveLength(1);
    expect(await library.search('table', 10)).toEqual([]);
  });

  test('what was stored is read back as it was', async () => {
    const library = await libraryOf(talks);
    const stored = await library.find(talks.url);
    const full = await library.read(stored!.id);
    expect(full).toMatchObject({ ...snapshotOf(talks), analysis: analysisOf(talks) });
  });

  test('forgetting an article leaves nothing of it', async () => {
    const library = await libraryOf(talks);
    const { id } = (await library.find(talks.url))!;
    expect(await library.forget([id, id + 1])).toBe(1);
    expect(await library.find(talks.url)).toBeNull();
    expect(await library.read(id)).toBeNull();
    expect(await library.search('ceasefire', 10)).toEqual([]);
    expect(await library.search('speaker:lindqvist', 10)).toEqual([]);
  });

  test('forgetting everything gives an empty library that works', async () => {
    const library = await libraryOf(talks);
    await library.forgetEverything();
    expect(await library.health()).toMatchObject({ state: 'ready', articles: 0 });
    await library.remember(snapshotOf(talks), analysisOf(talks), NOW);
    expect(await library.search('ceasefire', 10)).toHaveLength(1);
  });

  test('an empty library answers with empty lists', async () => {
    const library = await emptyLibrary();
    expect(await library.related(pageQuery(talks))).toEqual({
      items: [],
      earlierStatements: [],
      seenBefore: [],
      total: 0,
    });
    expect(await library.search('ceasefire', 10)).toEqual([]);
    expect(await library.list(0, 10)).toEqual([]);
  });
});
