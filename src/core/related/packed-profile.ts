import { BitReader, BitWriter, readAscending, writeAscending } from './bits.ts';
import { readEarlySketch, readEarlyTerms } from './early-packing.ts';
import { FLAG, type Profile } from './profile.ts';
import type { Sketch } from './sketch.ts';

/** Terms and sketch of an article as a library stores them. */
export interface PackedProfile {
  readonly terms: Uint8Array;
  readonly sketch: Uint8Array;
  /** How they are packed: 1 in libraries before schema 5, `PACKING` since. */
  readonly packing: number;
}

/** The way profiles are packed today. */
const PACKING = 2;
/**
 * What terms are, by falling frequency in 1,500 news articles: the commoner, the fewer bits (Elias gamma code of the
 * place in this list). Two in three terms are one of the first three: once, twice, once with a capital. Part of the
 * storage format.
 */
const USUAL_FLAGS = usualFlags(
  `1 2 1n 1l 1np 2l 3 2n 1ln 1lnp 3l 4 3n 2ln 2np 4l 3ln 4n 5 1t 2lnp 5l 4ln 5n 6 5ln 6l 2tl 6ln 15tln 2t 6n`,
);
const PLACE_OF_FLAGS = new Map(USUAL_FLAGS.map((flags, place) => [flags, place + 1]));
/** Announces eight bits of flags that are not in the list. */
const UNUSUAL = USUAL_FLAGS.length + 1;
/** More terms than the packing counts; no article has a tenth of them. */
const MOST_TERMS = 0xffff;

export function packProfile(profile: Profile, sketch: Sketch): PackedProfile {
  const hashes = profile.hashes.subarray(0, MOST_TERMS);
  const terms = new BitWriter();
  writeAscending(terms, hashes);
  for (let i = 0; i < hashes.length; i++) writeFlags(terms, profile.flags[i]!);
  const shingles = new BitWriter();
  writeAscending(shingles, sketch);
  return { terms: terms.bytes(), sketch: shingles.bytes(), packing: PACKING };
}

export function unpackTerms({ terms, packing }: Omit<PackedProfile, 'sketch'>): Profile {
  if (packing !== PACKING) return readEarlyTerms(terms);
  const from = new BitReader(terms);
  const hashes = readAscending(from);
  const flags = new Uint8Array(hashes.length);
  for (let i = 0; i < flags.length; i++) flags[i] = readFlags(from);
  return { hashes, flags };
}

export function unpackSketch({ sketch, packing }: Omit<PackedProfile, 'terms'>): Sketch {
  return packing === PACKING ? readAscending(new BitReader(sketch)) : readEarlySketch(sketch);
}

function writeFlags(to: BitWriter, flags: number): void {
  const place = PLACE_OF_FLAGS.get(flags) ?? UNUSUAL;
  const width = 31 - Math.clz32(place);
  to.writeUnary(width);
  to.write(place, width);
  if (place === UNUSUAL) to.write(flags, 8);
}

function readFlags(from: BitReader): number {
  const place = from.readGamma();
  return place >= UNUSUAL ? from.read(8) : USUAL_FLAGS[place - 1]!;
}

/** Reads "3ln": a count and the letters of title, lead, name, pair. */
function usualFlags(list: string): readonly number[] {
  const letters = { t: FLAG.title, l: FLAG.lead, n: FLAG.name, p: FLAG.pair };
  return list.split(' ').map((item) => {
    const places = Object.entries(letters).filter(([letter]) => item.includes(letter));
    return places.reduce((flags, [, flag]) => flags | flag, Number.parseInt(item, 10));
  });
}
