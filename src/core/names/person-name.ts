import { foldWord } from './fold-name.ts';
import { familyNameFirst } from './given-names.ts';
import { PARTICLES } from './name-words.ts';

/** A person's name taken apart. */
export interface PersonName {
  /** `null` for a bare surname. */
  readonly given: string | null;
  /** The surname without particles such as "von der" or "al-". */
  readonly surname: string;
  /** Middle initials, upper case, for telling namesakes apart: "HW". */
  readonly initials: string;
  /** "jr", "sr", "ii" and the like. */
  readonly suffix: string | null;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Takes a name without titles apart: "Ursula von der Leyen", "Xi Jinping", "Tomas J. Reyl Jr.", "Reyl". */
export function readPersonName(words: readonly string[]): PersonName | null {
  const parts = words.map((word) => word.replaceAll(/[.,]/g, '')).filter((word) => word !== '');
  let suffix: string | null = null;
  if (parts.length > 1 && SUFFIXES.has(foldWord(parts[parts.length - 1]!))) suffix = foldWord(parts.pop()!);
  const names = parts.filter(
    (word, i) => i === 0 || i === parts.length - 1 || !PARTICLES.has(foldWord(word)),
  );
  const first = names[0];
  if (first === undefined) return null;
  if (names.length === 1) return { given: null, surname: withoutArticle(first), initials: '', suffix };
  if (PARTICLES.has(foldWord(first))) {
    return { given: null, surname: withoutArticle(names[names.length - 1]!), initials: '', suffix };
  }
  if (familyNameFirst(names))
    return { given: names.slice(1).join(' '), surname: first, initials: '', suffix };
  const middle = names.slice(1, -1).filter((word) => word === word.toUpperCase() && word.length <= 2);
  return {
    given: first,
    surname: withoutArticle(names[names.length - 1]!),
    initials: middle.join(''),
    suffix,
  };
}

/** "al-Assad" and "Assad" are one surname. */
function withoutArticle(surname: string): string {
  const bare = surname.replace(/^(?:al|el|as|ad|ar|bin|ibn|abu)-(?=\p{L}{3})/iu, '');
  return bare.replace(/['’]s$/, '');
}
