import type { Term } from './terms.ts';

/**
 * What the ranking knows of an article: its terms as parallel arrays, by ascending hash.
 * `flags` holds the count (1-15) in its low bits and the `FLAG`s above.
 */
export interface Profile {
  readonly hashes: Uint32Array;
  readonly flags: Uint8Array;
}

export const FLAG = { count: 15, title: 16, lead: 32, name: 64, pair: 128 } as const;

/** The profile of an article's terms. */
export function profileOf(terms: readonly Term[]): Profile {
  const sorted = [...terms].sort((a, b) => a.hash - b.hash);
  return {
    hashes: Uint32Array.from(sorted, (term) => term.hash),
    flags: Uint8Array.from(sorted, flagsOf),
  };
}

function flagsOf(term: Term): number {
  return (
    Math.min(term.count, FLAG.count) |
    (term.inTitle ? FLAG.title : 0) |
    (term.inLead ? FLAG.lead : 0) |
    (term.isName ? FLAG.name : 0) |
    (term.isPair ? FLAG.pair : 0)
  );
}

/** Writes a profile as bytes: for each term the distance to the hash before (7 bits a byte), then its flags. */
export function encodeProfile(profile: Profile): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (let i = 0; i < profile.hashes.length; i++) {
    let distance = profile.hashes[i]! - previous;
    previous = profile.hashes[i]!;
    while (distance > 127) {
      bytes.push((distance & 127) | 128);
      distance >>>= 7;
    }
    bytes.push(distance, profile.flags[i]!);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `encodeProfile` wrote. */
export function decodeProfile(bytes: Uint8Array): Profile {
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
