/**
 * A UUID that depends on nothing but `name`, so that the same annotation has the same identity in every export.
 * Version 8 (RFC 9562: free form) over four 32-bit hashes in the manner of MurmurHash3's mixing; not for security.
 */
export function stableUuid(name: string): string {
  const words = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x85a308d3];
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    for (let lane = 0; lane < 4; lane++) {
      words[lane] = Math.imul(words[lane]! ^ (unit + lane * 0x10001), 0xcc9e2d51);
      words[lane] = (words[lane]! << 13) | (words[lane]! >>> 19);
    }
  }
  const hex = words.map((word) => finish(word).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Spreads every bit over the whole word (the finaliser of MurmurHash3). */
function finish(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
