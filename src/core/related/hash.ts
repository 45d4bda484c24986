/** Offset and prime of FNV-1a for 32 bits. */
export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits, unsigned (Fowler, Noll, Vo; public domain), with a final mix so that all bits vary. */
export function hashOf(word: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return mix(hash);
}

/** Joins two hashes into one; order matters. */
export function joinHashes(first: number, second: number): number {
  return mix(Math.imul(first ^ 0x9e3779b9, FNV_PRIME) ^ second);
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
