import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Compresses a text (UTF-8, raw deflate). Lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
export function packText(text: string): Uint8Array {
  return deflateSync(strToU8(text.toWellFormed()), { level: 6 });
}

/** The text of `packText`. */
export function unpackText(packed: Uint8Array): string {
  return strFromU8(inflateSync(packed));
}

/** Compresses anything that JSON holds. */
export function packJson(value: unknown): Uint8Array {
  return packText(JSON.stringify(value));
}

/** The value of `packJson`; the caller knows its type, since only the library writes here. */
export function unpackJson<T>(packed: Uint8Array): T {
  return JSON.parse(unpackText(packed)) as T;
}
