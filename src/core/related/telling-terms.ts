import type { Term } from './terms.ts';

const CALENDAR_NAMES = new Set(
  `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
   Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat
   Sun`.split(/\s+/),
);
const CALENDAR_WORDS = new Set(
  `day days today tonight yesterday tomorrow week weeks weekend month months year years hour hours minute minutes
   morning afternoon evening night ago earlier later recently`.split(/\s+/),
);

/**
 * The terms of an article that say why another one is related: no dates, no bare numbers, and no word that stands only
 * at the start of a name ("Ada" of "Ada Lindqvist"), since other names start so too.
 */
export function tellingTerms(terms: readonly Term[]): readonly Term[] {
  const openings = new Map<string, number>();
  for (const { isPair, surface, count } of terms) {
    if (!isPair) continue;
    const opening = surface.slice(0, surface.indexOf(' '));
    openings.set(opening, (openings.get(opening) ?? 0) + count);
  }
  return terms.filter(({ surface, count, isPair }) => {
    if (surface.split(' ').some((word) => isOfCalendar(word) || /^\p{N}+$/u.test(word))) return false;
    return isPair || count > (openings.get(surface) ?? 0);
  });
}

/** Words and names in their order, without the words that stand in one of the names. */
export function withoutPartsOfNames(surfaces: readonly string[]): readonly string[] {
  const named = new Set(
    surfaces.filter((surface) => surface.includes(' ')).flatMap((name) => name.split(' ')),
  );
  return surfaces.filter((surface) => !named.has(surface));
}

function isOfCalendar(word: string): boolean {
  return CALENDAR_NAMES.has(word) || CALENDAR_WORDS.has(word.toLowerCase());
}
