import { foldSpelling, foldWord } from './fold-name.ts';
import lists from './gazetteer/given-names.json' with { type: 'json' };
import spellings from './gazetteer/spellings.json' with { type: 'json' };

export type Gender = 'female' | 'male' | null;

const split = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));
const genders = new Map<string, Gender>();
for (const name of split(lists.either)) genders.set(foldWord(name), null);
for (const name of split(lists.female)) genders.set(foldWord(name), 'female');
for (const name of split(lists.male)) genders.set(foldWord(name), 'male');
const familyFirst = new Set(split(lists.familyFirst).map(foldWord));

const surnameForms = new Map<string, string>();
for (const line of spellings.surname) {
  const forms = line.split(' ').map(foldSpelling);
  for (const form of forms) surnameForms.set(form, forms[0]!);
}

/** True for given names of the list, whatever their gender. */
export function isGivenName(word: string): boolean {
  const folded = foldWord(word);
  if (genders.has(folded)) return true;
  const dash = folded.indexOf('-');
  return dash > 1 && isGivenName(folded.slice(0, dash));
}

/** The gender that a given name usually has; `null` when both or unknown. */
export function genderOfGiven(word: string): Gender {
  const folded = foldWord(word);
  const gender = genders.get(folded);
  if (gender !== undefined) return gender;
  const dash = folded.indexOf('-');
  return dash > 1 ? genderOfGiven(folded.slice(0, dash)) : null;
}

let common: ReadonlySet<string> | null = null;

/** True for names like "Smith" or "Kim", which alone say little about who is meant. */
export function isCommonSurname(surname: string): boolean {
  common ??= new Set(split(lists.common).map(foldSpelling));
  return common.has(foldSpelling(surname));
}

/** One spelling for a surname: the transliteration rules, then the list of those that no rule reaches. */
export function surnameForm(surname: string): string {
  const folded = foldSpelling(surname);
  return surnameForms.get(folded) ?? folded;
}

let givenForms: Map<string, Set<string>> | null = null;

/** Each given name with its other forms; made when first asked for, since loading has to be quick. */
function formsOfGiven(): ReadonlyMap<string, ReadonlySet<string>> {
  if (givenForms) return givenForms;
  givenForms = new Map();
  for (const line of spellings.given) {
    const forms = line.split(' ').map(foldSpelling);
    for (const form of forms) {
      const known = givenForms.get(form) ?? new Set();
      for (const other of forms) known.add(other);
      givenForms.set(form, known);
    }
  }
  return givenForms;
}

/** True when two given names can belong to one person: equal, an initial, a short form or another language's form. */
export function givenNamesAgree(a: string, b: string): boolean {
  const x = foldSpelling(a);
  const y = foldSpelling(b);
  if (x === y) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return formsOfGiven().get(x)?.has(y) ?? false;
}

/** Pinyin and Korean syllables: what follows a family name that comes first ("Xi Jinping", "Kim Jong Un"). */
const SYLLABLE = '(?:[bpmfdtnlgkhjqxrzcsywv]|zh|ch|sh)?(?:[aeiouyü]{1,3})(?:ng|n|k|m|l|p|r|t)?';
const EASTERN_GIVEN = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE})?$`);

/**
 * True when the first of these words is the family name. Only for the listed Chinese, Korean and Vietnamese
 * family names, and only when what follows is not a western given name or surname.
 */
export function familyNameFirst(words: readonly string[]): boolean {
  const [first, ...rest] = words.map(foldWord);
  if (first === undefined || rest.length === 0 || rest.length > 3 || !familyFirst.has(first)) return false;
  if (rest.some((word) => genders.get(word))) return false;
  if (rest.length === 1 && familyFirst.has(rest[0]!)) return false;
  return rest.every((word) => EASTERN_GIVEN.test(word));
}
