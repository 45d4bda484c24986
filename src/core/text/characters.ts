/** What a UTF-16 unit is to the tokeniser. */
export const CHARACTER = {
  other: 0,
  space: 1,
  newline: 2,
  lower: 3,
  upper: 4,
  digit: 5,
  /** Signs that join two parts of a word: apostrophes, full stop, comma, hyphen, slash, ampersand, at sign. */
  joiner: 6,
} as const;

const UNKNOWN = 255;
const classes = new Uint8Array(65536).fill(UNKNOWN);

/**
 * Class of the UTF-16 unit `code`. Letters without case and marks count as lower-case letters; halves of a
 * character outside the basic plane (most of them emoji) are `other`.
 */
export function characterClass(code: number): number {
  const known = classes[code]!;
  if (known !== UNKNOWN) return known;
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function classify(character: string): number {
  if (character === '\n') return CHARACTER.newline;
  if (/\s/u.test(character)) return CHARACTER.space;
  if ("’'.,-/&@".includes(character)) return CHARACTER.joiner;
  if (/\p{Lu}/u.test(character)) return CHARACTER.upper;
  if (/\p{N}/u.test(character)) return CHARACTER.digit;
  if (/[\p{L}\p{M}]/u.test(character)) return CHARACTER.lower;
  return CHARACTER.other;
}

/** True for the classes that make up words. */
export function isWordClass(characterClassValue: number): boolean {
  return characterClassValue >= CHARACTER.lower && characterClassValue <= CHARACTER.digit;
}
