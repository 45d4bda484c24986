/** A template's number and the places of at most three values that it mixes, in a token's values. */
export type Template = readonly [number: number, a?: number, b?: number, c?: number];

/**
 * Templates whose features are computed together. A token's values are written into one array first and the
 * templates say which of them to mix: one loop without a call per feature. Engines stop inlining a function such as
 * `mixFeature` after a dozen times in one caller, and a token has forty features; statements take 7 % less time so.
 */
export class FeatureTemplates {
  /** What the hash of each template starts from. */
  private readonly seeds: Int32Array;
  /** Three places per template. */
  private readonly places: Uint8Array;

  /** @param zero the place of a value that is always 0, mixed where a template has fewer than three */
  constructor(zero: number, templates: readonly Template[]) {
    this.seeds = Int32Array.from(templates, ([number]) => Math.imul(number + 0x9e37, 0x85ebca6b));
    this.places = Uint8Array.from(templates.flatMap(([, a = zero, b = zero, c = zero]) => [a, b, c]));
  }

  /**
   * Mixes each template's number and values into a 32-bit feature hash, the same as `mixFeature`.
   * @param values of one token
   * @param out receives the hashes from index `n` on
   * @returns the index after the last hash
   */
  mix(values: Int32Array, out: Int32Array, n: number): number {
    const { seeds, places } = this;
    let next = n;
    for (let t = 0, p = 0; t < seeds.length; t++, p += 3) {
      let h = seeds[t]! ^ values[places[p]!]!;
      h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ values[places[p + 1]!]!;
      h = Math.imul(h ^ (h >>> 13), 0x297a2d39) ^ values[places[p + 2]!]!;
      h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      out[next++] = h ^ (h >>> 16);
    }
    return next;
  }
}
