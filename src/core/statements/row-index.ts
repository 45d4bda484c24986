/**
 * Which of `2 ** bits` hashed rows exist and where their weights stand: a bit per row and, for each 32 bits, how
 * many rows come before. A quarter of a megabyte for a million rows, so that it stays in the processor's cache;
 * looking features up is most of the work of a model.
 */
export class RowIndex {
  readonly size: number;
  private readonly mask: number;
  /** Pairs: the bits of 32 rows, and how many rows come before them; side by side for one memory access. */
  private readonly table: Int32Array;

  /** @param rows the rows that exist, in rising order */
  constructor(bits: number, rows: Int32Array) {
    this.size = rows.length;
    this.mask = (1 << bits) - 1;
    const table = new Int32Array(2 * Math.max(1, (1 << bits) >> 5));
    for (const row of rows) table[(row >> 5) * 2]! |= 1 << (row & 31);
    for (let pair = 2; pair < table.length; pair += 2) {
      table[pair + 1] = table[pair - 1]! + bitCount(table[pair - 2]!);
    }
    this.table = table;
  }

  /**
   * The number of the row of each of `count` feature hashes, from 1 on in rising order; 0 where there is none.
   * Free of branches: whether a feature exists cannot be foreseen, and a processor that guesses wrong waits for
   * memory once per feature instead of for many of them at once.
   */
  number(hashes: Int32Array, count: number, out: Int32Array): void {
    const { table, mask } = this;
    for (let f = 0; f < count; f++) {
      const row = hashes[f]! & mask;
      const pair = (row >> 5) << 1;
      const bits = table[pair]!;
      const exists = (bits >>> (row & 31)) & 1;
      out[f] = (table[pair + 1]! + bitCount(bits & ((1 << (row & 31)) - 1)) + 1) & -exists;
    }
  }
}

/** Bits set in a 32-bit integer (Warren, Hacker's Delight, 5-1). */
function bitCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
