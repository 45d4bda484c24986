/** Labels per row of a weight table, seven at most and a spare: a row's address is a shift. */
export const ROW = 8;

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001).
 * `weights` has a row of `ROW` labels for each row of `index`; `transitions` has, for each context symbol of the
 * current token, `ROW * ROW` scores [previous label, label]; the last previous label (7) stands for "start".
 */
export interface ChainModel {
  readonly labels: number;
  readonly bits: number;
  /** The hashed rows that have weights, in rising order. */
  readonly rows: Int32Array;
  readonly weights: Int8Array | Float32Array;
  /** What one unit of `weights` is worth. */
  readonly scale: number;
  readonly transitions: Float32Array;
}

/** Stands for "no label before". */
export const START = 7;

/** Score of what may never follow. */
export const FORBIDDEN = -1e4;
