/**
 * Mixes a template's number and up to three values into a 32-bit feature hash (the finaliser of MurmurHash3
 * after one multiplication per value); integer arithmetic only, so that no string is built per feature.
 */
export function mixFeature(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template + 0x9e37, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Distance on a coarse scale: 0, 1, 2, 3-4, 5-8, 9-15, 16 and more. */
export function distanceBucket(distance: number): number {
  if (distance < 3) return distance;
  if (distance < 5) return 3;
  if (distance < 9) return 4;
  return distance < 16 ? 5 : 6;
}
