import { type ChainModel, ROW } from '#core/statements/chain-model.ts';
import { MODEL_FORMAT } from '#core/statements/model-file.ts';
import { ByteWriter } from './byte-writer.ts';
import type { LearntClusters } from './learn-clusters.ts';

/** Largest weight kept as it is; larger ones are cut, which costs nothing measurable. */
const LARGEST = 3;

/**
 * Packs the word classes and the chain models in the format that `readStatementModel` describes.
 * @param smallest weights with a smaller absolute value are left out
 */
export function writeStatementModel(clusters: LearntClusters, chains: readonly PackedChain[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(MODEL_FORMAT);
  writer.varint(clusters.keys.length);
  clusters.keys.forEach((key, index) => {
    writer.varint(key - (clusters.keys[index - 1] ?? 0));
    writer.uint8(clusters.classes[index]!);
  });
  for (const chain of chains) writeChain(writer, chain);
  return writer.finish();
}

/** A trained chain model and how many of its rows ship: those with the largest weights. */
export interface PackedChain {
  readonly model: ChainModel;
  readonly rows: number;
}

function writeChain(writer: ByteWriter, { model, rows }: PackedChain): void {
  const { labels, bits, weights, transitions } = model;
  writer.varint(labels);
  writer.varint(bits);
  writer.varint(transitions.length / (ROW * ROW));
  writer.float32(LARGEST / 127);
  for (let table = 0; table < transitions.length / ROW; table++) {
    for (let y = 0; y < labels; y++) writer.float32(transitions[table * ROW + y]!);
  }
  const kept = strongestRows(model, rows);
  writer.varint(kept.length);
  kept.forEach((row, index) => {
    const values = Array.from({ length: labels }, (_, y) => quantise(weights[row * ROW + y]!));
    writer.varint(row - (kept[index - 1] ?? 0));
    writer.uint8(values.reduce((mask, value, y) => (value === 0 ? mask : mask | (1 << y)), 0));
    for (const value of values) if (value !== 0) writer.uint8(value);
  });
}

/** Indices, in order, of the `count` rows whose largest absolute weight is greatest. */
function strongestRows({ labels, bits, weights }: ChainModel, count: number): number[] {
  const strength = new Float32Array(1 << bits);
  for (let row = 0; row < strength.length; row++) {
    for (let y = 0; y < labels; y++)
      strength[row] = Math.max(strength[row]!, Math.abs(weights[row * ROW + y]!));
  }
  const threshold = Float32Array.from(strength).sort().at(-count) ?? 0;
  const kept: number[] = [];
  for (let row = 0; row < strength.length && kept.length < count; row++) {
    if (strength[row]! > 0 && strength[row]! >= threshold) kept.push(row);
  }
  return kept;
}

/** Values of one unit are dropped with the zeros: they cost a byte and change little. */
function quantise(weight: number): number {
  const value = Math.round((Math.max(-LARGEST, Math.min(LARGEST, weight)) * 127) / LARGEST);
  return Math.abs(value) <= 1 ? 0 : value;
}
