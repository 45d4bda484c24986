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

  /** Position of the row of a feature hash among the existing rows, or -1. */
  find(hash: number): number {
    const row = hash & this.mask;
    const pair = (row >> 5) * 2;
    const bits = this.table[pair]!;
    const bit = 1 << (row & 31);
    if ((bits & bit) === 0) return -1;
    return this.table[pair + 1]! + bitCount(bits & (bit - 1));
  }
}

/** Bits set in a 32-bit integer (Warren, Hacker's Delight, 5-1). */
function bitCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
