import { deflateSync, strToU8 } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { unpackSketch, unpackTerms } from '#core/related/packed-profile.ts';
import type { Database } from '#library/database.ts';
import { Library } from '#library/library.ts';
import { migrate } from '#library/migrations.ts';
import { inMemory } from '#library/open-library.ts';
import { unpackAnalysis, unpackText } from '#library/packing.ts';
import { takeBackTo } from './earlier-schema.ts';
import { analysisOf, NOW, pageQuery, type Sample, snapshotOf } from './sample-articles.ts';

const STORY =
  'Negotiators from Vastria and Norland spoke about a buffer zone along the river Velm for three hours on Monday. ' +
  '“The zone has to be wide,” said Ada Lindqvist, the chief negotiator of Vastria. The talks go on in Ostrava.';
const SAMPLES: readonly Sample[] = [1, 2, 3].map((number) => ({
  url: `https://ledger.example/${number}`,
  title: `Buffer zone talks, round ${number}`,
  published: `2026-02-0${number}`,
  text: `${STORY} Round ${number} ${'brought a map of the valley. '.repeat(number * 4)}`,
  statements: [['person:lindqvist,ada', 'The zone has to be wide', ['talks']]],
  topics: [['talks', 'talks']],
}));
const PAGE = pageQuery({ ...SAMPLES[0]!, url: 'https://ledger.example/now', published: '2026-03-01' });

/** How terms were kept before schema 5: for each the distance to the hash before (7 bits a byte), then its flags. */
function earlyTerms(terms: Uint8Array, packing: number): Uint8Array {
  const { hashes, flags } = unpackTerms({ terms, packing });
  const bytes: number[] = [];
  let previous = 0;
  hashes.forEach((hash, i) => {
    let distance = hash - previous;
    previous = hash;
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance, flags[i]!);
  });
  return Uint8Array.from(bytes);
}

/** Makes of a library of today one as it was with schema 4. */
function ageLibrary(database: Database): void {
  for (const row of database.all('SELECT article_id, terms, sketch, packing FROM profile')) {
    const packing = Number(row.packing);
    const sketch = new Uint8Array(unpackSketch({ sketch: row.sketch as Uint8Array, packing }).buffer);
    const terms = earlyTerms(row.terms as Uint8Array, packing);
    database.run(
      'UPDATE profile SET terms = ?, sketch = ? WHERE article_id = ?',
      terms,
      sketch,
      row.article_id,
    );
  }
  for (const row of database.all('SELECT id, article_id, title, text, analysis FROM version')) {
    const text = unpackText(row.text as Uint8Array);
    const analysis = JSON.stringify(unpackAnalysis(row.analysis as Uint8Array, text));
    const [earlyText, earlyAnalysis] = [text, analysis].map((value) => deflateSync(strToU8(value)));
    database.run(
      'UPDATE version SET text = ?, analysis = ? WHERE id = ?',
      earlyText!,
      earlyAnalysis!,
      row.id,
    );
    database.run('DELETE FROM article_words WHERE rowid = ?', row.article_id);
    database.run(
      'INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)',
      row.article_id,
      row.title,
      text,
    );
  }
  takeBackTo(database, 4);
}

let database: Database;
let library: Library;

beforeEach(async () => {
  const file = await inMemory();
  database = file.open();
  library = new Library({ ...file, open: () => database }, () => new Date(NOW));
  for (const sample of SAMPLES) await library.remember(snapshotOf(sample), analysisOf(sample), NOW);
});

describe('a library of schema 4', () => {
  test('answers as it did', async () => {
    const [article, related] = [await library.read(1), await library.related(PAGE)];
    ageLibrary(database);
    migrate(database);
    const early = new Library({ ...(await inMemory()), open: () => database }, () => new Date(NOW));
    expect(await early.read(1)).toEqual(article);
    const found = (answer: typeof related) =>
      answer.items.map(({ articleId, reasons }) => ({ articleId, reasons }));
    expect(found(await early.related(PAGE))).toEqual(found(related));
    for (const query of ['"spoke about a buffer"', 'wide', '"zone along"'])
      expect(await early.search(query, 10)).toHaveLength(3);
  });

  test('is packed anew when it is idle, and nothing else changes', async () => {
    ageLibrary(database);
    migrate(database);
    const early = new Library({ ...(await inMemory()), open: () => database }, () => new Date(NOW));
    const before = await early.related(PAGE);
    expect(database.number('SELECT count(*) FROM profile WHERE packing < 2')).toBe(3);
    while (!(await early.settle()));
    expect(database.number('SELECT count(*) FROM profile WHERE packing < 2')).toBe(0);
    expect(await early.related(PAGE)).toEqual(before);
  });
});

test('idle work merges the pieces of the full-text index', async () => {
  for (let i = 0; i < 12; i++) {
    const sample = { ...SAMPLES[0]!, url: `https://ledger.example/more/${i}`, text: `${STORY} Extra ${i}.` };
    await library.remember(snapshotOf(sample), analysisOf(sample), NOW);
  }
  const pieces = () => database.number('SELECT count(DISTINCT segid) FROM article_words_idx');
  const before = pieces();
  while (!(await library.settle()));
  expect(pieces()).toBeLessThanOrEqual(before);
  expect(await library.search('buffer', 50)).toHaveLength(15);
});
