/**
 * Takes plural, "-ing" and "-ed" endings off a lower-cased English word so that "negotiators", "negotiator" and
 * "negotiating", "negotiated" meet. Lighter than Porter's stemmer (steps 1a and 1b of Porter 1980 only): derived
 * words such as "negotiation" stay apart, which keeps names and rare terms whole.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = withoutPlural(word);
  for (const ending of ['ing', 'ed']) {
    if (!singular.endsWith(ending)) continue;
    const base = singular.slice(0, -ending.length);
    if (base.length < 3 || !/[aeiouy]/.test(base)) return singular;
    return undouble(base);
  }
  return singular.length > 4 && singular.endsWith('e') ? singular.slice(0, -1) : singular;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  return word.slice(0, -1);
}

function undouble(base: string): string {
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return base;
}
