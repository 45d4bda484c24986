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
    for (let i = 0, counted = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const pair = (row >> 5) << 1;
      while (counted < pair) {
        counted += 2;
        table[counted + 1] = i;
      }
      table[pair]! |= 1 << (row & 31);
    }
    this.table = table;
  }

  /**
   * Writes the numbers of those rows among `count` feature hashes that exist, from 0 on in rising order. Two loops
   * free of branches, since whether a feature exists cannot be foreseen, and a processor that guesses wrong waits for
   * memory once per feature instead of for many of them at once; two in three do not exist and cost one look.
   * @returns how many there are
   */
  find(hashes: Int32Array, count: number, out: Int32Array): number {
    const { table, mask } = this;
    let found = 0;
    for (let f = 0; f < count; f++) {
      const row = hashes[f]! & mask;
      out[found] = row;
      found += (table[(row >> 5) << 1]! >>> (row & 31)) & 1;
    }
    for (let f = 0; f < found; f++) {
      const row = out[f]!;
      const pair = (row >> 5) << 1;
      out[f] = table[pair + 1]! + bitCount(table[pair]! & ((1 << (row & 31)) - 1));
    }
    return found;
  }
}

/** Bits set in a 32-bit integer (Warren, Hacker's Delight, 5-1). */
function bitCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
