import { foldSpelling, foldWord } from './fold-name.ts';
import { knownName, placeKey } from './gazetteer.ts';
import { surnameForm } from './given-names.ts';
import { sortOfHead, TITLES } from './name-words.ts';
import { type PersonName, readPersonName } from './person-name.ts';

/**
 * Identity of a speaker across articles, from the name alone:
 * `person:zelenski,volodimir`, `person:zelenski` (only the surname is known), `country:russia` (also for "Moscow",
 * "the Kremlin"), `org:harbour-authority`. A bare surname's key is the prefix of its full keys; `sameSpeaker`
 * decides whether they meet.
 */
export function speakerKey(name: string): string {
  const bare = name.trim().replace(/[’']s$/, '');
  const known = knownName(bare);
  if (known) return known.key;
  const words = bare
    .replace(/^the\s+/i, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const untitled = withoutTitles(words);
  const titled = untitled.length < words.length;
  const last = words[words.length - 1] ?? '';
  const isOrganisation = /^the\s/i.test(bare) || (words.length > 1 && sortOfHead(last)) || isAcronym(bare);
  if (isOrganisation && !titled) return placeKey('org', bare);
  const person = readPersonName(untitled);
  return person ? personKey(person) : placeKey('org', bare);
}

/** The key of a person whose name has been taken apart. */
export function personKey(person: PersonName): string {
  const parts = [foldedKey(surnameForm(person.surname))];
  if (person.given !== null) parts.push(foldedKey(foldSpelling(person.given.split(' ').join(''))));
  if (person.suffix !== null) parts.push(person.suffix);
  return `person:${parts.join(',')}`;
}

function foldedKey(word: string): string {
  return word.replaceAll(/[\s,:]+/g, '-');
}

/** "President Volodymyr Zelenskyy" → "Volodymyr", "Zelenskyy"; a name that is all title stays as it is. */
function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1) {
    const length = [3, 2, 1].find((n) => {
      if (from + n >= words.length) return false;
      const title = words.slice(from, from + n).join(' ');
      return TITLES.has(foldWord(title));
    });
    if (!length) break;
    from += length;
  }
  return words.slice(from);
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}
