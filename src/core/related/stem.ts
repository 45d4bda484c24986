import { PLACE_OF } from './demonyms.ts';

/**
 * Takes plural, "-ing" and "-ed" endings off a lower-cased English word so that "negotiators", "negotiator" and
 * "negotiating", "negotiated" meet, and leads demonyms to their place ("Russians" to "Russia"). Lighter than Porter's
 * stemmer (steps 1a and 1b of Porter 1980 only): derived words such as "negotiation" stay apart, which keeps names
 * and rare terms whole.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = withoutPlural(word);
  const place = PLACE_OF.get(singular);
  return withoutEnding(place === undefined ? singular : withoutPlural(place));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  return word.slice(0, -1);
}

function withoutEnding(word: string): string {
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    return base.length >= 3 && /[aeiouy]/.test(base) ? undouble(base) : word;
  }
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function undouble(base: string): string {
  return /([^aeiouylsz])\1$/.test(base) ? base.slice(0, -1) : base;
}
