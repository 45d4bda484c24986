/** Word hashes are cut to this many bits as keys; about one unknown word in a thousand meets a wrong class. */
const KEY_MASK = 0xffffff;

/** Key of a word in the table of word classes. */
export function clusterKey(hash: number): number {
  return hash & KEY_MASK;
}

/** Distributional classes of frequent words. */
export class WordClusters {
  private readonly table = new Map<number, number>();

  /** @param keys `clusterKey` of each word; `classes` its class, 1-255 */
  constructor(keys: Int32Array, classes: Uint8Array) {
    for (let i = 0; i < keys.length; i++) this.table.set(keys[i]!, classes[i]!);
  }

  /** Class of the word with this hash, 0 when it is not in the vocabulary. */
  of(hash: number): number {
    return this.table.get(hash & KEY_MASK) ?? 0;
  }
}
