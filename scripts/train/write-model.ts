import { type ChainModel, ROW } from '#core/statements/chain-model.ts';
import type { LinearModel } from '#core/statements/linear-model.ts';
import { type DecodingSettings, MODEL_FORMAT } from '#core/statements/model-file.ts';
import { ByteWriter } from './byte-writer.ts';
import type { LearntClusters } from './learn-clusters.ts';

/** Largest weight kept as it is; larger ones are cut, which costs nothing measurable. */
const LARGEST = 3;

/**
 * Packs the word classes, the chain models and the linear models in the format that `readStatementModel` describes.
 */
export function writeStatementModel(
  clusters: LearntClusters,
  chains: readonly ChainModel[],
  linears: readonly LinearModel[],
  settings: DecodingSettings,
): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(MODEL_FORMAT);
  writer.varint(clusters.keys.length);
  clusters.keys.forEach((key, index) => {
    writer.varint(key - (clusters.keys[index - 1] ?? 0));
    writer.uint8(clusters.classes[index]!);
  });
  for (const chain of chains) writeChain(writer, chain);
  for (const linear of linears) writeLinear(writer, linear);
  for (let y = 0; y < ROW; y++) writer.float32(settings.argumentBias[y] ?? 0);
  writer.float32(settings.leastScore);
  writer.float32(settings.leastQuotedScore);
  return writer.finish();
}

function writeChain(writer: ByteWriter, { labels, bits, rows, weights, transitions }: ChainModel): void {
  writer.varint(labels);
  writer.varint(bits);
  writer.varint(transitions.length / (ROW * ROW));
  writer.float32(LARGEST / 127);
  for (let table = 0; table < transitions.length / ROW; table++) {
    for (let y = 0; y < labels; y++) writer.float32(transitions[table * ROW + y]!);
  }
  const kept: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const values = weights.subarray(i * ROW, i * ROW + labels);
    if (values.some((value) => quantise(value) !== 0)) kept.push(i);
  }
  writer.varint(kept.length);
  kept.forEach((i, position) => {
    const values = Array.from({ length: labels }, (_, y) => quantise(weights[i * ROW + y]!));
    writer.varint(rows[i]! - (position === 0 ? 0 : rows[kept[position - 1]!]!));
    writer.uint8(values.reduce((mask, value, y) => (value === 0 ? mask : mask | (1 << y)), 0));
    for (const value of values) if (value !== 0) writer.uint8(value);
  });
}

function writeLinear(writer: ByteWriter, { bits, weights }: LinearModel): void {
  const kept: number[] = [];
  weights.forEach((weight, index) => {
    if (quantise(weight) !== 0) kept.push(index);
  });
  writer.varint(bits);
  writer.float32(LARGEST / 127);
  writer.varint(kept.length);
  kept.forEach((index, position) => {
    writer.varint(index - (kept[position - 1] ?? 0));
    writer.uint8(quantise(weights[index]!));
  });
}

/** Values of one unit are dropped with the zeros: they cost a byte and change little. */
function quantise(weight: number): number {
  const value = Math.round((Math.max(-LARGEST, Math.min(LARGEST, weight)) * 127) / LARGEST);
  return Math.abs(value) <= 1 ? 0 : value;
}
