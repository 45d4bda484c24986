import type { Profile } from './profile.ts';
import type { Sketch } from './sketch.ts';

/** A profile as schemas 1 to 4 kept it: for each term the distance to the hash before (7 bits a byte), then its flags. */
export function readEarlyTerms(bytes: Uint8Array): Profile {
  // A term takes two bytes at least.
  const hashes = new Uint32Array(bytes.length >> 1);
  const flags = new Uint8Array(bytes.length >> 1);
  let count = 0;
  let previous = 0;
  for (let at = 0; at < bytes.length; ) {
    let shift = 0;
    let byte = bytes[at++]!;
    while (byte > 127) {
      previous += (byte & 127) << shift;
      shift += 7;
      byte = bytes[at++]!;
    }
    previous += byte << shift;
    hashes[count] = previous;
    flags[count++] = bytes[at++] ?? 0;
  }
  return { hashes: hashes.slice(0, count), flags: flags.slice(0, count) };
}

/** A sketch as schemas 1 to 4 kept it: 32 bits a hash, little-endian. */
export function readEarlySketch(bytes: Uint8Array): Sketch {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, i) => view.getUint32(i * 4, true));
}
