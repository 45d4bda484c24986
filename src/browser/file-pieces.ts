import { ImportError } from '#core/exchange/import-error.ts';

/** Bytes read at a time: between two reads the page can paint and react. */
const PIECE = 1024 * 1024;

export interface ReadingOptions {
  /** Stops reading: the generator then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Bytes read so far, of all. */
  readonly onProgress?: (read: number, size: number) => void;
}

/**
 * The text of a UTF-8 file in pieces of about a million characters.
 * @throws {ImportError} naming the byte when the file is not UTF-8
 */
export async function* filePieces(file: Blob, options: ReadingOptions = {}): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < file.size; from += PIECE) {
    options.signal?.throwIfAborted();
    const bytes = await file.slice(from, from + PIECE).arrayBuffer();
    const last = from + PIECE >= file.size;
    yield decode(decoder, bytes, last, from);
    options.onProgress?.(Math.min(file.size, from + PIECE), file.size);
  }
}

/** The first bytes of a file, each as one character, for telling its format. */
export async function fileHead(file: Blob, length: number): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, length).arrayBuffer());
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function decode(decoder: TextDecoder, bytes: ArrayBuffer, last: boolean, from: number): string {
  try {
    return decoder.decode(bytes, { stream: !last });
  } catch {
    const at = from + validLength(new Uint8Array(bytes));
    throw new ImportError({ code: 'not-utf8', byte: at });
  }
}

/** How many bytes from the start decode, give or take a character cut in two at the very start. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
