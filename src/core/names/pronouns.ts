import type { TokenisedText } from '../text/tokens.ts';
import type { Gender } from './given-names.ts';

const PRONOUNS = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ["he's", 'male'],
  ["he'd", 'male'],
  ["he'll", 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ["she's", 'female'],
  ["she'd", 'female'],
  ["she'll", 'female'],
]);

/** The gender of a personal pronoun, `undefined` for other words. */
export function genderOfPronoun(lower: string): Gender | undefined {
  return PRONOUNS.get(lower);
}

const LONGEST_PRONOUN = 7;
const FIRST_LETTERS = new Set([...'hHsS'].map((letter) => letter.charCodeAt(0)));

/** The same for a token; looks at its length and first letter before its word, since most tokens are none. */
export function pronounGenderAt(doc: TokenisedText, i: number): Gender | undefined {
  const start = doc.start[i]!;
  if (doc.end[i]! - start > LONGEST_PRONOUN || !FIRST_LETTERS.has(doc.text.charCodeAt(start)))
    return undefined;
  return PRONOUNS.get(doc.lower[i]!);
}
