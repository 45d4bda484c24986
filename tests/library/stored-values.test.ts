import { expect, test } from 'vitest';
import type { Database } from '#library/database.ts';
import { inMemory } from '#library/open-library.ts';

async function tableOf(...values: readonly (string | number | null | Uint8Array)[]): Promise<Database> {
  const database = (await inMemory()).open();
  database.script('CREATE TABLE kept (value)');
  for (const value of values) database.run('INSERT INTO kept VALUES (?)', value);
  return database;
}

test.each<[what: string, value: string | number | null | Uint8Array]>([
  ['nothing', null],
  ['zero', 0],
  ['a negative number', -12],
  ['a fraction', 0.1],
  ['the largest number kept exactly', Number.MAX_SAFE_INTEGER],
  ['moments of milliseconds', 1_795_900_000_123],
  ['no letters', ''],
  ['a short word', 'truce'],
  ['a short word that is no ASCII', 'Željko 🕊️'],
  ['a long sentence', 'The envoy said that the talks would go on until the truce is signed.'],
  [
    'a long sentence that is no ASCII',
    'Der Unterhändler sagte, die Gespräche gingen weiter, bis die Waffenruhe gilt.',
  ],
  ['a text that begins with a byte order mark', '\u{feff}truce'],
  ['a text with a zero in it', 'before\0after'],
  ['no bytes', new Uint8Array()],
  ['bytes', new Uint8Array([0, 255, 7, 128])],
])('%s is read as it was written', async (_, value) => {
  const database = await tableOf(value);
  expect(database.first('SELECT value FROM kept')).toEqual({ value });
});

test('bytes that were read stay when more is read and written', async () => {
  const database = await tableOf(new Uint8Array([1, 2, 3]), new Uint8Array([4, 5, 6]));
  const rows = database.all('SELECT value FROM kept ORDER BY rowid');
  database.run('DELETE FROM kept');
  expect(rows).toEqual([{ value: new Uint8Array([1, 2, 3]) }, { value: new Uint8Array([4, 5, 6]) }]);
});

test('rows of numbers: columns in order, nothing as 0', async () => {
  const database = await tableOf(5, null, -2.5);
  expect(database.numberRows('SELECT rowid, value FROM kept ORDER BY rowid')).toEqual([
    [1, 5],
    [2, 0],
    [3, -2.5],
  ]);
  expect(database.numbers('SELECT value FROM kept ORDER BY rowid')).toEqual([5, 0, -2.5]);
});

test('what SQLite refuses while it steps is an error, and the statement can be used again', async () => {
  const database = await tableOf('x');
  const insert = 'INSERT INTO kept SELECT abs(?)';
  // No positive number is as large as the smallest negative one.
  expect(() => database.run(insert, -9_223_372_036_854_775_808n)).toThrow(/overflow/);
  database.run(insert, -3);
  expect(database.numbers('SELECT value FROM kept WHERE value = 3')).toEqual([3]);
});
