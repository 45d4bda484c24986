import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The addresses that saved pages came from: `original_url` by `id` (or `file`) in the `index.jsonl` beside them. Only
 * these fields are read; a line that is no JSON, or an address that is no http(s) address, counts as none.
 */
export class SavedAddresses {
  readonly #folders = new Map<string, ReadonlyMap<string, string>>();

  /** `null` when the index does not know the file, or there is no index. */
  of(file: string): string | null {
    const folder = path.dirname(file);
    const known = this.#folders.get(folder) ?? readIndex(path.join(folder, 'index.jsonl'));
    this.#folders.set(folder, known);
    return known.get(pageName(file)) ?? null;
  }
}

function readIndex(file: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  if (!existsSync(file)) return addresses;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const { id, file: name, original_url: address } = parseLine(line);
    const key = typeof id === 'string' ? id : name;
    if (typeof key === 'string' && typeof address === 'string' && isWebAddress(address)) {
      addresses.set(pageName(key), address);
    }
  }
  return addresses;
}

function parseLine(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

function pageName(file: string): string {
  return path.basename(file).replace(/\.html?$/i, '');
}
