import { ByteReader } from './byte-reader.ts';
import { type ChainModel, FORBIDDEN, ROW } from './chain-model.ts';
import type { LinearModel } from './linear-model.ts';
import { WordClusters } from './word-clusters.ts';

/** First varint of a model file: the version of its format. */
export const MODEL_FORMAT = 4;

/** Everything that ships for statements. */
export interface StatementModel {
  readonly clusters: WordClusters;
  /** Labels contents, sources and cues over a paragraph. */
  readonly labels: ChainModel;
  /** Labels the source and the contents of one cue. */
  readonly args: ChainModel;
  /** Chooses among the ways to read a cue. */
  readonly ranking: LinearModel;
  /** Decides whether a candidate is a statement. */
  readonly choice: LinearModel;
  readonly settings: DecodingSettings;
}

/** Numbers that the trainer chose along with the weights. */
export interface DecodingSettings {
  /** Added to the score of each label of the second model. */
  readonly argumentBias: readonly number[];
  /** Candidates with lower log-odds are dropped: those without quoted words, and those with. */
  readonly leastScore: number;
  readonly leastQuotedScore: number;
}

/**
 * Reads a model file: format, word classes, two chain models, two linear models, settings. Numbers are varints unless said otherwise; sorted
 * keys are stored as differences. A chain model is `labels, bits, symbols, scale (float32)`, its transitions
 * (float32), the number of rows, and for each row the difference to the row before, a bit mask of its labels
 * and an int8 weight for each bit. A linear model is `bits, scale (float32), count` and for each weight the
 * difference of its index and its int8 value. The settings are float32. `scripts/train/write-model.ts` writes the same.
 * @throws Error when the bytes are not a model of this format, RangeError when they end early
 */
export function readStatementModel(bytes: Uint8Array): StatementModel {
  const reader = new ByteReader(bytes);
  if (reader.varint() !== MODEL_FORMAT)
    throw new Error('These bytes are not a statement model of this version.');
  return {
    clusters: readClusters(reader),
    labels: readChain(reader),
    args: readChain(reader),
    ranking: readLinear(reader),
    choice: readLinear(reader),
    settings: readSettings(reader),
  };
}

function readClusters(reader: ByteReader): WordClusters {
  const count = reader.varint();
  const keys = new Int32Array(count);
  const classes = new Uint8Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += reader.varint();
    keys[i] = key;
    classes[i] = reader.uint8();
  }
  return new WordClusters(keys, classes);
}

function readChain(reader: ByteReader): ChainModel {
  const labels = reader.varint();
  const bits = reader.varint();
  const symbols = reader.varint();
  const scale = reader.float32();
  const transitions = new Float32Array(symbols * ROW * ROW).fill(FORBIDDEN);
  for (let table = 0; table < symbols * ROW; table++) {
    for (let y = 0; y < labels; y++) transitions[table * ROW + y] = reader.float32();
  }
  const count = reader.varint();
  const rows = new Int32Array(count);
  const weights = new Int8Array(count * ROW);
  reader.sparseRows(rows, weights, ROW);
  return { labels, bits, rows, weights, scale, transitions };
}

function readLinear(reader: ByteReader): LinearModel {
  const bits = reader.varint();
  const scale = reader.float32();
  const weights = new Int8Array(1 << bits);
  const count = reader.varint();
  let index = 0;
  for (let i = 0; i < count; i++) {
    index += reader.varint();
    weights[index] = reader.int8();
  }
  return { bits, weights, scale };
}

function readSettings(reader: ByteReader): DecodingSettings {
  const argumentBias = Array.from({ length: ROW }, () => reader.float32());
  return { argumentBias, leastScore: reader.float32(), leastQuotedScore: reader.float32() };
}
