/** Word hashes are cut to this many bits as keys; about one unknown word in a thousand meets a wrong class. */
const KEY_MASK = 0xffffff;

/** Key of a word in the table of word classes. */
export function clusterKey(hash: number): number {
  return hash & KEY_MASK;
}

/** Distributional classes of frequent words. */
export class WordClusters {
  /** Open addressing: key and class in one integer, 0 where there is none; at most half full. */
  private readonly table: Int32Array;
  private readonly mask: number;

  /** @param keys `clusterKey` of each word; `classes` its class, 1-255 */
  constructor(keys: Int32Array, classes: Uint8Array) {
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
    this.mask = this.table.length - 1;
    for (let i = 0; i < keys.length; i++) this.table[this.placeOf(keys[i]!)] = (keys[i]! << 8) | classes[i]!;
  }

  /** Class of the word with this hash, 0 when it is not in the vocabulary. */
  of(hash: number): number {
    return this.table[this.placeOf(hash & KEY_MASK)]! & 0xff;
  }

  /** Where the key stands, or the free place for it. */
  private placeOf(key: number): number {
    const { table, mask } = this;
    let at = key & mask;
    while (table[at] !== 0 && table[at]! >>> 8 !== key) at = (at + 1) & mask;
    return at;
  }
}
