import { expect, test } from 'vitest';
import { writeBackup } from '#core/exchange/backup.ts';
import { readBackup } from '#core/exchange/backup-import.ts';
import { runImport } from '#core/exchange/import-run.ts';
import { recordsOf } from '#core/exchange/record-stream.ts';
import type { Library } from '#library/library.ts';
import { joined, pieces } from '../core/exchange/written.ts';
import { analysisOf, emptyLibrary, libraryOf, NOW, type Sample, snapshotOf } from './sample-articles.ts';

const WORDS = 'The truce must hold.';

function saidBy(key: string, url: string): Sample {
  const text = `${WORDS} That was said of the ceasefire at ${url}.`;
  return {
    url,
    published: '2026-02-01',
    text,
    topics: [['ceasefire', 'ceasefire']],
    statements: [[key, WORDS, ['ceasefire']]],
  };
}

const ADA = 'person:lindqvist,ada';
const OLOF = 'person:lindqvist,olof';
const both = () =>
  libraryOf(saidBy(ADA, 'https://ledger.example/1'), saidBy(OLOF, 'https://ledger.example/2'));
const keysAndStatements = async (library: Library) =>
  (await library.speakers('', 10)).map(({ keys, statements }) => [keys, statements]);

test('two speakers are listed with their statements', async () => {
  expect(await keysAndStatements(await both())).toEqual([
    [[ADA], 1],
    [[OLOF], 1],
  ]);
});

test('merged they are one, and split they are two again, each with what was said under its name', async () => {
  const library = await both();
  await library.mergeSpeakers(ADA, OLOF);
  expect(await keysAndStatements(library)).toEqual([[[ADA, OLOF], 2]]);
  expect(await library.splitSpeaker(OLOF)).toBe(true);
  expect(await keysAndStatements(library)).toEqual([
    [[ADA], 1],
    [[OLOF], 1],
  ]);
});

test('no later article undoes a merge or a split', async () => {
  const library = await both();
  const read = async (key: string, url: string) => {
    const sample = saidBy(key, url);
    await library.remember(snapshotOf(sample), analysisOf(sample), NOW);
  };
  await library.mergeSpeakers(ADA, OLOF);
  await read(OLOF, 'https://ledger.example/3');
  expect(await keysAndStatements(library)).toEqual([[[ADA, OLOF], 3]]);
  await library.splitSpeaker(ADA);
  await read(ADA, 'https://ledger.example/4');
  expect(await keysAndStatements(library)).toEqual([
    [[ADA], 2],
    [[OLOF], 2],
  ]);
});

test('a speaker of one name cannot be split', async () => {
  const library = await both();
  expect(await library.splitSpeaker(ADA)).toBe(false);
  expect(await library.splitSpeaker('person:nobody')).toBe(false);
});

test('words find speakers by name, whatever their case', async () => {
  const library = await both();
  const [first] = await library.speakers('', 1);
  const found = await library.speakers(first!.name.toUpperCase(), 10);
  expect(found.map(({ id }) => id)).toContain(first!.id);
  expect(await library.speakers('zzz', 10)).toEqual([]);
});

test('a split survives a backup: the other form of the name does not join again', async () => {
  const library = await libraryOf(
    saidBy(ADA, 'https://ledger.example/1'),
    saidBy('person:lindqvist', 'https://ledger.example/2'),
  );
  expect(await keysAndStatements(library)).toEqual([[['person:lindqvist', ADA], 2]]);
  await library.splitSpeaker('person:lindqvist');
  const file = joined(writeBackup(recordsOf(library.exchange), NOW));
  const restored = await emptyLibrary();
  await runImport(readBackup(pieces(await file, 1000), { now: NOW }), restored.exchange);
  expect(await keysAndStatements(restored)).toEqual(await keysAndStatements(library));
  expect(await keysAndStatements(restored)).toHaveLength(2);
});
