import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowIndex } from '#core/statements/row-index.ts';

const BITS = 8;
const row = fc.integer({ min: 0, max: 2 ** BITS - 1 });
const rowLists = fc.uniqueArray(row).map((rows) => rows.sort((a, b) => a - b));

describe('the index of rows that have weights', () => {
  it('numbers the rows that exist in rising order and leaves the others out', () => {
    fc.assert(
      fc.property(rowLists, fc.array(fc.integer()), fc.array(row), (rows, hashes, near) => {
        const asked = Int32Array.from([...hashes, ...near]);
        const out = new Int32Array(asked.length);
        const found = new RowIndex(BITS, Int32Array.from(rows)).find(asked, asked.length, out);
        const expected = [...asked]
          .map((hash) => rows.indexOf(hash & (2 ** BITS - 1)))
          .filter((at) => at >= 0);
        expect([...out.subarray(0, found)]).toEqual(expected);
      }),
    );
  });
});
