/** Sequences of tokens with their features, flat in typed arrays. */
export interface TrainingSet {
  /** Dense feature ids of all tokens, one after the other. */
  readonly features: Int32Array;
  /** First feature of each token, and the total at the end. */
  readonly featureStart: Int32Array;
  readonly symbols: Uint8Array;
  readonly labels: Uint8Array;
  /** First token of each sequence, and the number of tokens at the end. */
  readonly sequenceStart: Int32Array;
  /** Row of the hashed table for each dense feature id. */
  readonly rows: Int32Array;
}

/** Collects tokens; rows seen fewer than `minCount` times are left out at the end. */
export class TrainingSetBuilder {
  private features = new Int32Array(1 << 20);
  private used = 0;
  private readonly featureStart: number[] = [0];
  private readonly symbols: number[] = [];
  private readonly labels: number[] = [];
  private readonly sequenceStart: number[] = [0];
  private readonly mask: number;

  constructor(bits: number) {
    this.mask = (1 << bits) - 1;
  }

  addToken(features: Int32Array, count: number, symbol: number, label: number): void {
    if (this.used + count > this.features.length) {
      const larger = new Int32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
    for (let f = 0; f < count; f++) this.features[this.used++] = features[f]! & this.mask;
    this.featureStart.push(this.used);
    this.symbols.push(symbol);
    this.labels.push(label);
  }

  endSequence(): void {
    this.sequenceStart.push(this.labels.length);
  }

  build(minCount: number): TrainingSet {
    const counts = new Uint16Array(this.mask + 1);
    for (let f = 0; f < this.used; f++) {
      const row = this.features[f]!;
      if (counts[row]! < 65535) counts[row]!++;
    }
    const ids = new Int32Array(this.mask + 1).fill(-1);
    const rows: number[] = [];
    const features = new Int32Array(this.used);
    const featureStart = new Int32Array(this.featureStart.length);
    let kept = 0;
    for (let token = 0; token + 1 < this.featureStart.length; token++) {
      for (let f = this.featureStart[token]!; f < this.featureStart[token + 1]!; f++) {
        const row = this.features[f]!;
        if (counts[row]! < minCount) continue;
        if (ids[row]! < 0) {
          ids[row] = rows.length;
          rows.push(row);
        }
        features[kept++] = ids[row]!;
      }
      featureStart[token + 1] = kept;
    }
    return {
      features: features.slice(0, kept),
      featureStart,
      symbols: Uint8Array.from(this.symbols),
      labels: Uint8Array.from(this.labels),
      sequenceStart: Int32Array.from(this.sequenceStart),
      rows: Int32Array.from(rows),
    };
  }
}
