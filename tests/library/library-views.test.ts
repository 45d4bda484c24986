import { describe, expect, test } from 'vitest';
import type { Positions } from '#core/model/positions.ts';
import { Library } from '#library/library.ts';
import { migrate } from '#library/migrations.ts';
import { inMemory } from '#library/open-library.ts';
import { takeBackTo } from './earlier-schema.ts';
import { analysisOf, emptyLibrary, libraryOf, NOW, snapshotOf } from './sample-articles.ts';
import { TALKS_ARTICLES, TALKS_KEY, talksLibrary } from './talks-library.ts';

const table = ({ columns, topics, cells }: Positions) =>
  topics.flatMap((topic) =>
    columns.flatMap(({ key }) =>
      cells
        .filter((cell) => cell.topic === topic && cell.column === key)
        .map(({ move, day, before }) =>
          [topic, key, move, day, before && `before: ${before.move}, ${before.day}`]
            .filter(Boolean)
            .join(' '),
        ),
    ),
  );

describe('a negotiation', () => {
  test('is described over all its articles', async () => {
    expect(await (await talksLibrary()).negotiation(TALKS_KEY)).toEqual({
      key: TALKS_KEY,
      name: 'peace:norland+vastria talks',
      parties: [
        { key: 'country:norland', name: 'Norland' },
        { key: 'country:vastria', name: 'Vastria' },
      ],
      articles: 3,
      outlets: 2,
      statements: 5,
      speakers: 3,
      from: '2026-02-03',
      to: '2026-03-09',
    });
  });

  test('of which nothing is stored is none', async () => {
    const library = await talksLibrary();
    expect(await library.negotiation('peace:somewhere')).toBeNull();
    await library.forget([1, 2, 3]);
    expect(await library.negotiation(TALKS_KEY)).toBeNull();
    expect(await library.positions(TALKS_KEY, 'speaker')).toEqual({ columns: [], topics: [], cells: [] });
  });

  test('its timeline has articles and statements by day and topics', async () => {
    const { topics, articles, statements } = await (await talksLibrary()).timeline(TALKS_KEY);
    const named = (dated: typeof articles) =>
      dated.map(({ day, topics: places, times }) => [day, places.map((i) => topics[i]), times]);
    expect(named(articles)).toEqual([
      [20487, ['ceasefire'], 1],
      [20514, ['ceasefire', 'prisoners'], 1],
      [20521, ['ceasefire'], 1],
    ]);
    expect(named(statements)).toEqual([
      [20487, ['ceasefire'], 2],
      [20514, ['ceasefire'], 1],
      [20514, ['prisoners'], 1],
      [20521, ['ceasefire'], 1],
    ]);
  });

  test('the positions of its parties, by what articles call the speakers', async () => {
    const positions = await (await talksLibrary()).positions(TALKS_KEY, 'party');
    expect(positions.columns).toEqual([
      { key: 'country:norland', name: 'Norland', statements: 2 },
      { key: 'country:vastria', name: 'Vastria', statements: 2 },
      { key: 'others', name: '', statements: 1 },
    ]);
    expect(table(positions)).toEqual([
      'ceasefire country:norland states 2026-03-09 before: proposes, 2026-02-03',
      'ceasefire country:vastria rejects 2026-03-02 before: concedes, 2026-02-03',
      'prisoners others proposes 2026-03-02',
    ]);
  });

  test('the positions of its speakers', async () => {
    const { columns } = await (await talksLibrary()).positions(TALKS_KEY, 'speaker');
    expect(columns.map(({ key, name, statements }) => [key, name, statements])).toEqual([
      ['person:ada-lindqvist', 'Ada Lindqvist', 2],
      ['person:tomas-reyl', 'Tomas Reyl', 2],
      ['person:ruth-okafor', 'Ruth Okafor', 1],
    ]);
  });

  test('statements that the reader called not right take no position', async () => {
    const library = await talksLibrary();
    await library.saveCorrection({
      id: 'wrong',
      articleUrl: 'https://post.example/2',
      target: { exact: 'We will not sign a truce', prefix: '', suffix: ', said Reyl.', start: 0, end: 24 },
      mark: { kind: 'statement' },
      created: NOW,
    });
    expect(table(await library.positions(TALKS_KEY, 'party'))).toContain(
      'ceasefire country:vastria concedes 2026-02-03',
    );
    expect(await library.statementsAt([{ articleId: 2, position: 0 }])).toEqual([]);
  });
});

describe('statements', () => {
  const words = async (...asked: Parameters<Library['statements']>) => {
    const { total, statements } = await (await talksLibrary()).statements(...asked);
    return [total, ...statements.map((said) => `${said.day} ${said.speaker} ${said.move}: ${said.words}`)];
  };
  const any = { speaker: null, topic: null, negotiation: null };

  test('of a speaker, newest first', async () => {
    expect(await words({ ...any, speaker: 'person:tomas-reyl' }, 0, 10)).toEqual([
      2,
      '2026-03-02 Tomas Reyl rejects: We will not sign a truce',
      '2026-02-03 Tomas Reyl concedes: a truce is possible',
    ]);
  });

  test('on a topic, page by page', async () => {
    expect(await words({ ...any, topic: 'ceasefire' }, 1, 2)).toEqual([
      4,
      '2026-03-02 Tomas Reyl rejects: We will not sign a truce',
      '2026-02-03 Ada Lindqvist proposes: A truce of thirty days',
    ]);
  });

  test.each([
    ['a negotiation', { negotiation: TALKS_KEY }, 5],
    ['a topic in a negotiation', { negotiation: TALKS_KEY, topic: 'prisoners' }, 1],
    ['a speaker on a topic', { speaker: 'person:ada-lindqvist', topic: 'ceasefire' }, 2],
    [
      'a speaker in another negotiation',
      { speaker: 'person:ada-lindqvist', negotiation: 'peace:elsewhere' },
      0,
    ],
    ['an unknown speaker', { speaker: 'person:nobody' }, 0],
    ['an unknown topic', { topic: 'own:gone' }, 0],
  ])('of %s', async (_, filter, total) => {
    expect((await words({ ...any, ...filter }, 0, 10))[0]).toBe(total);
  });

  test('of everything are not listed', async () => {
    await expect(words(any, 0, 10)).rejects.toThrow(/Name a speaker/);
  });
});

describe('a speaker', () => {
  test('with roles and moves over time', async () => {
    expect(await (await talksLibrary()).speaker('person:ada-lindqvist')).toMatchObject({
      name: 'Ada Lindqvist',
      keys: ['person:ada-lindqvist'],
      statements: 2,
      articles: 2,
      roles: [
        { role: 'foreign minister of Norland', articles: 1, from: '2026-03-09', to: '2026-03-09' },
        { role: 'Norland’s envoy', articles: 1, from: '2026-02-03', to: '2026-02-03' },
      ],
      topics: [
        {
          topic: 'ceasefire',
          statements: 2,
          moves: [{ move: 'proposes', from: '2026-02-03', to: '2026-02-03' }],
        },
      ],
      negotiations: [{ key: TALKS_KEY, statements: 2 }],
    });
  });

  test('after a merge goes by one name everywhere', async () => {
    const library = await talksLibrary();
    await library.mergeSpeakers('person:tomas-reyl', 'person:ruth-okafor');
    const merged = await library.speaker('person:ruth-okafor');
    expect(merged).toMatchObject({ keys: ['person:ruth-okafor', 'person:tomas-reyl'], statements: 3 });
    const { statements } = await library.statements(
      { speaker: 'person:tomas-reyl', topic: 'prisoners', negotiation: null },
      0,
      5,
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual([merged?.name]);
  });

  test('that nobody is', async () => {
    expect(await (await emptyLibrary()).speaker('person:nobody')).toBeNull();
  });
});

describe('a topic', () => {
  test('with its speakers and negotiations', async () => {
    expect(await (await talksLibrary()).topic('ceasefire', 5)).toEqual({
      topic: 'ceasefire',
      articles: 3,
      statements: 4,
      speakers: [
        { key: 'person:ada-lindqvist', name: 'Ada Lindqvist', statements: 2 },
        { key: 'person:tomas-reyl', name: 'Tomas Reyl', statements: 2 },
      ],
      negotiations: [{ key: TALKS_KEY, name: 'peace:norland+vastria talks', articles: 3 }],
    });
    expect(await (await libraryOf()).topic('ceasefire', 5)).toBeNull();
  });
});

describe('a statement that the reader called not right counts nowhere', () => {
  const WRONG = {
    id: 'wrong',
    articleUrl: 'https://post.example/2',
    target: { exact: 'We will not sign a truce', prefix: '', suffix: ', said Reyl.', start: 0, end: 24 },
    mark: { kind: 'statement' },
    created: NOW,
  } as const;
  const counts = async (library: Library) => ({
    negotiation: (await library.negotiation(TALKS_KEY))?.statements,
    speaker: (await library.speaker('person:tomas-reyl'))?.statements,
    topic: (await library.topic('ceasefire', 5))?.statements,
    days: (await library.timeline(TALKS_KEY)).statements.length,
    list: (await library.statements({ speaker: 'person:tomas-reyl', topic: null, negotiation: null }, 0, 9))
      .total,
  });
  const BEFORE = { negotiation: 5, speaker: 2, topic: 4, days: 4, list: 2 };
  const AFTER = { negotiation: 4, speaker: 1, topic: 3, days: 3, list: 1 };

  test('once it was, until that is taken back', async () => {
    const library = await talksLibrary();
    expect(await counts(library)).toEqual(BEFORE);
    await library.saveCorrection(WRONG);
    expect(await counts(library)).toEqual(AFTER);
    await library.deleteCorrection(WRONG.id);
    expect(await counts(library)).toEqual(BEFORE);
  });

  test('also after the article was opened again', async () => {
    const library = await talksLibrary();
    await library.saveCorrection(WRONG);
    await library.remember(snapshotOf(TALKS_ARTICLES[1]!), analysisOf(TALKS_ARTICLES[1]!), NOW);
    expect(await counts(library)).toEqual(AFTER);
  });

  test('also in a library that it is imported into', async () => {
    const library = await talksLibrary();
    await library.exchange.beginImport();
    await library.exchange.importRecords([{ kind: 'correction', correction: WRONG }]);
    await library.exchange.endImport(true);
    expect(await counts(library)).toEqual(AFTER);
  });
});

test('a library of schema 2 gets the moves and roles of its statements when they are first asked for', async () => {
  const file = await inMemory();
  const database = file.open();
  const library = new Library({ ...file, open: () => database });
  for (const sample of TALKS_ARTICLES) await library.remember(snapshotOf(sample), analysisOf(sample), NOW);
  takeBackTo(database, 2);
  migrate(database);
  const now = await talksLibrary();
  expect(await library.positions(TALKS_KEY, 'party')).toEqual(await now.positions(TALKS_KEY, 'party'));
  expect(await library.speaker('person:ada-lindqvist')).toEqual(await now.speaker('person:ada-lindqvist'));
  expect(database.number('SELECT count(*) FROM speaker_statement WHERE move IS NULL')).toBe(0);
});
