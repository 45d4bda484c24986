import { describe, expect, test } from 'vitest';
import { fileHead, filePieces } from '#browser/file-pieces.ts';
import { ImportError } from '#core/exchange/import-error.ts';

const PIECE = 1024 * 1024;

async function read(file: Blob, options: Parameters<typeof filePieces>[1] = {}): Promise<string> {
  let text = '';
  for await (const piece of filePieces(file, options)) text += piece;
  return text;
}

describe('reading a file in pieces', () => {
  test('a character that lies across two pieces stays whole', async () => {
    const text = `${'a'.repeat(PIECE - 2)}🕊${'b'.repeat(10)}`;
    expect(await read(new Blob([text]))).toBe(text);
  });

  const broken: readonly (readonly [string, readonly BlobPart[], readonly number[]])[] = [
    ['at the start', [new Uint8Array([0xff, 0xfe])], [0]],
    ['after some text', ['abc', new Uint8Array([0xc3, 0x28])], [3, 4]],
    ['in a later piece', ['a'.repeat(PIECE), 'abc', new Uint8Array([0x80])], [1_048_579]],
    ['within its last character', ['abc', new Uint8Array([0xf0, 0x9f])], [3, 4, 5]],
  ];
  test.each(broken)('what is not UTF-8 %s is named by its byte', async (_, parts, bytes) => {
    const error: unknown = await read(new Blob([...parts])).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect(bytes.map((byte) => ({ code: 'not-utf8', byte }))).toContainEqual((error as ImportError).fault);
  });

  test('tells how far it is', async () => {
    const shares: number[] = [];
    await read(new Blob(['a'.repeat(2.5 * PIECE)]), {
      onProgress: (done, size) => shares.push(done / size),
    });
    expect(shares).toEqual([0.4, 0.8, 1]);
  });

  test('stops when told to', async () => {
    const stop = new AbortController();
    const reading = read(new Blob(['a'.repeat(3 * PIECE)]), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('stopped')),
    });
    await expect(reading).rejects.toThrow('stopped');
  });

  test('the head of a file is its bytes', async () => {
    expect(await fileHead(new Blob([new Uint8Array([0x1f, 0x8b, 8, 0])]), 3)).toBe('\x1f\x8b\x08');
  });
});
