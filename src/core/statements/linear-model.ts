/** A logistic model over hashed features: `2 ** bits` weights. */
export interface LinearModel {
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
  /** What one unit of `weights` is worth. */
  readonly scale: number;
}

/** Log-odds that the model gives to the first `count` features. */
export function logOdds({ bits, weights, scale }: LinearModel, features: Int32Array, count: number): number {
  const mask = (1 << bits) - 1;
  let sum = 0;
  for (let f = 0; f < count; f++) sum += weights[features[f]! & mask]!;
  return sum * scale;
}
