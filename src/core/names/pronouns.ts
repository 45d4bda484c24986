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
