import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Analysis } from '#core/model/analysis.ts';
import { readCompact, writeCompact } from './compact-json.ts';
import { PACKING_WORDS } from './packing-words.ts';

/**
 * First byte of what is compressed against a dictionary. No plain deflated stream, which is how everything was kept at
 * first, can begin so: its lowest three bits name a kind of block that does not exist.
 */
const WITH_DICTIONARY = 0x07;
const WORDS = strToU8(PACKING_WORDS);
/** What almost every analysis holds, in the order in which `writeCompact` meets it. Part of the storage format. */
const ANALYSIS_WORDS =
  'topicsstatementssentencespartiesnegotiationtopicstartendwhyphrase “phrase “kindcontentsourcecuespeakermovemoveCuetopicsdirectmixedindirectnamekeysortrolestatespersonperson:organisationorganisation:placecountrycountry:groupaccusesdemandsproposesrejectsdoubtfuloptimisticstartendmovecuenamekeysortmentionsnegotiationsubjectparties';
/** How much of a text its analysis is compressed against, in UTF-16 units: names are given in full early on. */
const DICTIONARY_LENGTH = 8000;

/** Compresses a text (UTF-8, deflate). Lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
export function packText(text: string): Uint8Array {
  return deflateAgainst(WORDS, strToU8(text.toWellFormed()));
}

/** The text of `packText`. */
export function unpackText(packed: Uint8Array): string {
  return strFromU8(inflateAgainst(WORDS, packed));
}

/** Compresses the analysis of a text, whose names and phrases it repeats: the text is needed again for unpacking. */
export function packAnalysis(analysis: Analysis, text: string): Uint8Array {
  return deflateAgainst(dictionaryOf(text), writeCompact(analysis));
}

/** The analysis of `packAnalysis`, or of a library of before: deflated JSON. */
export function unpackAnalysis(packed: Uint8Array, text: string): Analysis {
  // Only the library writes here, so the type is known.
  if (packed[0] !== WITH_DICTIONARY) return JSON.parse(unpackText(packed)) as Analysis;
  return readCompact(inflateAgainst(dictionaryOf(text), packed)) as Analysis;
}

function dictionaryOf(text: string): Uint8Array {
  return strToU8(text.slice(0, DICTIONARY_LENGTH).toWellFormed() + ANALYSIS_WORDS);
}

function deflateAgainst(dictionary: Uint8Array, bytes: Uint8Array): Uint8Array {
  const packed = deflateSync(bytes, { level: 6, dictionary });
  const marked = new Uint8Array(packed.length + 1);
  marked[0] = WITH_DICTIONARY;
  marked.set(packed, 1);
  return marked;
}

function inflateAgainst(dictionary: Uint8Array, packed: Uint8Array): Uint8Array {
  if (packed[0] !== WITH_DICTIONARY) return inflateSync(packed);
  // Nearly everything fits into one buffer that is kept; without one, fflate makes and copies several as it goes.
  const inflated = inflateSync(packed.subarray(1), { dictionary, out: SCRATCH });
  // It does not tell a result that was cut off from one that just fits.
  return inflated.length < SCRATCH.length ? inflated : inflateSync(packed.subarray(1), { dictionary });
}

/** What `inflateAgainst` gives lies in here until it is called again. */
const SCRATCH = new Uint8Array(1 << 17);
