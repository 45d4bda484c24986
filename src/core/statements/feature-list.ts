import { mixFeature } from './feature-hash.ts';

/** Feature hashes of one example, in a buffer that is used again for the next one. */
export class FeatureList {
  readonly hashes: Int32Array;
  count = 0;

  /** @param most features beyond this number are left out */
  constructor(most: number) {
    this.hashes = new Int32Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature that the template makes of up to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.count < this.hashes.length) this.hashes[this.count++] = mixFeature(template, a, b, c);
  }
}
