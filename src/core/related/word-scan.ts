import { FNV_BASIS, FNV_PRIME } from './hash.ts';

/** A word: letters, numbers and their marks. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** What words are made of. */
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u;

/** By UTF-16 unit: 0 not asked yet, 1 no, 2 yes. Asking the expression for every letter of a text takes most of the time. */
const kinds = new Uint8Array(0x10000);
const IN_WORD = 2;

/**
 * Visits the words of a stretch of a text, as `WORD` finds them, with their UTF-16 offsets into the
 * text and a 32-bit hash of each as it stands (FNV-1a, see `hash.ts`, without its last mixing): equal words have equal
 * hashes. Nothing is cut out of the text.
 */
export function eachWord(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number, hash: number) => void,
): void {
  let start = -1;
  let hash = FNV_BASIS;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isInWord(text, at, unit)) {
      if (start < 0) {
        start = at;
        hash = FNV_BASIS;
      }
      hash = Math.imul(hash ^ unit, FNV_PRIME);
    } else if (start >= 0) {
      visit(start, at, hash);
      start = -1;
    }
  }
  if (start >= 0) visit(start, to, hash);
}

function isInWord(text: string, at: number, unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdfff) return isInPair(text, at, unit);
  const known = kinds[unit]!;
  if (known !== 0) return known === IN_WORD;
  const kind = WORD_CHARACTER.test(String.fromCharCode(unit)) ? IN_WORD : 1;
  kinds[unit] = kind;
  return kind === IN_WORD;
}

/** Half of a character outside the basic plane; a half alone is no letter. */
function isInPair(text: string, at: number, unit: number): boolean {
  const first = unit < 0xdc00 ? at : at - 1;
  const point = text.codePointAt(first) ?? 0;
  return point > 0xffff && WORD_CHARACTER.test(String.fromCodePoint(point));
}
