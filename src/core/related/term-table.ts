/**
 * Finds the position of a term in a list of hashes: open addressing with linear probing, a quarter full at most.
 * Candidates are compared term by term, thousands of times for one query; a `Map` would be several times slower.
 */
export class TermTable {
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #hashes: ArrayLike<number>;

  /** @param hashes of one that stands there twice, the last position is found */
  constructor(hashes: ArrayLike<number>) {
    let size = 64;
    while (size < hashes.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#hashes = hashes;
    for (let i = 0; i < hashes.length; i++) this.#slots[this.#slotOf(hashes[i]!)] = i;
  }

  /** Position of the term, or -1. */
  find(hash: number): number {
    return this.#slots[this.#slotOf(hash)]!;
  }

  /** The slot that holds the term, or the free one where it belongs. */
  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#slots[slot]! >= 0 && this.#hashes[this.#slots[slot]!] !== hash)
      slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Several arrays one behind the other. */
export function joinArrays(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
