import { readFileSync } from 'node:fs';
import path from 'node:path';

const directory = path.resolve(import.meta.dirname, '../../../assets/model');

/** The weights as they ship. */
export function shippedModel(): Uint8Array {
  return readFileSync(path.join(directory, 'statements.bin'));
}

/** What the trainer wrote beside them. */
export function shippedFigures(): {
  readonly sha256: string;
  readonly gzipBytes: number;
  readonly dev: Readonly<Record<string, number>>;
} {
  return JSON.parse(readFileSync(path.join(directory, 'statements.json'), 'utf8'));
}
