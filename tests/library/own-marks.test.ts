import { describe, expect, test } from 'vitest';
import { describeQuote } from '#core/anchor/describe-quote.ts';
import type { OwnMark, OwnMarking } from '#core/model/reader-annotation.ts';
import { Library } from '#library/library.ts';
import { migrate } from '#library/migrations.ts';
import { inMemory } from '#library/open-library.ts';
import { takeBackTo } from './earlier-schema.ts';
import {
  analysisOf,
  emptyLibrary,
  libraryOf,
  NOW,
  queryOf,
  type Sample,
  snapshotOf,
} from './sample-articles.ts';

const SAMPLE: Sample = {
  url: 'https://ledger.example/talks',
  title: 'Envoys meet',
  published: '2026-03-02',
  text: 'The envoys met in Brack. A truce was in reach. We will open the dam, the note of the minister read.',
  topics: [['ceasefire', 'truce']],
};
const SAID: OwnMarking = {
  kind: 'statement',
  speaker: { name: 'Nadia Orlen', key: 'person:orlen,nadia', sort: 'person', role: null },
  form: 'indirect',
  move: 'concedes',
  topics: ['water-rights'],
};

function own(id: string, words: string, mark: OwnMarking): OwnMark {
  const start = SAMPLE.text.indexOf(words);
  const target = describeQuote(SAMPLE.text, [start, start + words.length]);
  return { id, articleUrl: SAMPLE.url, target, mark, created: NOW, modified: NOW };
}

const STATEMENT = own('m1', 'We will open the dam', SAID);
const TOPIC = own('m2', 'the dam', { kind: 'topic', topic: 'own:dam' });

async function found(library: Library, query: string): Promise<number> {
  return (await library.search(query, 10)).length;
}

async function read(library: Library) {
  const known = await library.find(SAMPLE.url);
  return (await library.read(known!.id))!;
}

describe('a passage that the reader marked', () => {
  test('is found by its speaker and its topic from then on, and no longer after it is deleted', async () => {
    const library = await libraryOf(SAMPLE);
    expect(await found(library, 'speaker:orlen')).toBe(0);
    await library.saveOwnMark(STATEMENT);
    await library.saveOwnMark(TOPIC);
    expect([await found(library, 'speaker:orlen'), await found(library, 'topic:own:dam')]).toEqual([1, 1]);
    await library.deleteOwnMark('m1');
    await library.deleteOwnMark('m2');
    expect([await found(library, 'speaker:orlen'), await found(library, 'topic:own:dam')]).toEqual([0, 0]);
    expect((await read(library)).analysis).toEqual(analysisOf(SAMPLE));
  });

  test('stands among the statements of the stored article', async () => {
    const library = await libraryOf(SAMPLE);
    await library.saveOwnMark(STATEMENT);
    const { analysis, ownMarks } = await read(library);
    expect(analysis.statements).toMatchObject([{ ownMark: 'm1', move: 'concedes' }]);
    expect(ownMarks).toEqual([STATEMENT]);
  });

  test('is an earlier statement of its speaker for a later article', async () => {
    const library = await libraryOf(SAMPLE);
    await library.saveOwnMark(STATEMENT);
    const later: Sample = {
      url: 'https://ledger.example/later',
      published: '2026-04-01',
      text: 'Orlen spoke again.',
      statements: [['person:orlen,nadia', 'Orlen spoke again', ['water-rights']]],
    };
    const { earlierStatements } = await library.related({
      article: queryOf(later),
      subject: {
        kind: 'statement',
        speaker: 'person:orlen,nadia',
        topics: ['water-rights'],
        passage: 'Orlen spoke',
      },
      limit: 5,
    });
    expect(earlierStatements).toMatchObject([{ words: 'We will open the dam', move: 'concedes' }]);
  });

  test('is kept when the article is read again, edited, or given with the mark already in its analysis', async () => {
    const library = await libraryOf(SAMPLE);
    await library.saveOwnMark(STATEMENT);
    await library.remember(snapshotOf(SAMPLE), (await read(library)).analysis, NOW);
    expect((await read(library)).analysis.statements).toHaveLength(1);
    const edited = { ...SAMPLE, text: `Corrected on Tuesday. ${SAMPLE.text}` };
    await library.remember(snapshotOf(edited), analysisOf(edited), NOW);
    const { analysis, text, version } = await read(library);
    const [start, end] = analysis.statements[0]!.content[0]!;
    expect([version, text.slice(start, end)]).toEqual([2, 'We will open the dam']);
    expect(await found(library, 'speaker:orlen')).toBe(1);
  });

  test('can come before the article is remembered, and goes with it', async () => {
    const library = await emptyLibrary();
    await library.saveOwnMark(STATEMENT);
    const { id } = await library.remember(snapshotOf(SAMPLE), analysisOf(SAMPLE), NOW);
    expect(await found(library, 'speaker:orlen')).toBe(1);
    await library.forget([id]);
    expect((await library.annotationsFor(null)).ownMarks).toEqual([]);
  });

  test('of two states in an import the one modified later stays, also when the article is merged', async () => {
    const library = await libraryOf(SAMPLE);
    await library.saveOwnMark(STATEMENT);
    const older = { ...STATEMENT, mark: TOPIC.mark, modified: '2026-01-01T00:00:00Z' };
    const newer = { ...STATEMENT, mark: TOPIC.mark, modified: '2026-12-01T00:00:00Z' };
    await library.exchange.beginImport();
    const first = await library.exchange.importRecords([{ kind: 'mark', mark: older }]);
    const second = await library.exchange.importRecords([{ kind: 'mark', mark: newer }]);
    await library.exchange.endImport(true);
    expect([first.mark, second.mark]).toEqual([
      { added: 0, changed: 0, same: 1 },
      { added: 0, changed: 1, same: 0 },
    ]);
    expect((await library.annotationsFor(SAMPLE.url)).ownMarks).toEqual([newer]);
  });
});

test('a library from before own marks gets room for them and keeps everything', async () => {
  const file = await inMemory();
  const database = file.open();
  const library = new Library({ ...file, open: () => database });
  await library.remember(snapshotOf(SAMPLE), analysisOf(SAMPLE), NOW);
  takeBackTo(database, 3);
  migrate(database);
  await library.saveOwnMark(STATEMENT);
  expect((await read(library)).analysis.topics).toHaveLength(1);
  expect(await found(library, 'speaker:orlen')).toBe(1);
});
