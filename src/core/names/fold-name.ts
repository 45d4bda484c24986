/** A lower-cased token without its possessive "'s" or apostrophe: "russia's" → "russia". */
export function bareWord(lower: string): string {
  // Asked for every word of a text: units are compared, which is quicker than to look for endings.
  const last = lower.charCodeAt(lower.length - 1);
  if (last === APOSTROPHE) return lower.length > 1 ? lower.slice(0, -1) : lower;
  return last === S && lower.charCodeAt(lower.length - 2) === APOSTROPHE ? lower.slice(0, -2) : lower;
}

const APOSTROPHE = 39;
const S = 115;

/** Most words need no folding but their case: letters, spaces and hyphens. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const letter = (unit | 32) >= 97 && (unit | 32) <= 122;
    if (!letter && unit !== 32 && unit !== 45) return false;
  }
  return true;
}

/** Lower case, no diacritics, no apostrophes or dots: the form in which spellings are compared. */
export function foldWord(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll(/[’'‘ʼ`.]/g, '');
}

/** Endings that betray a name written over from Cyrillic; only there may an inner y and i be the same letter. */
const SLAVIC = /(?:sk[iy]|ki|ky|ko|uk|yuk|[oe]v|[oe]va|in|ina|[iy]ch|yan|dze|vili)$/;

/**
 * Rules for writing names over from other alphabets, in order: each turns the usual English spellings of one
 * foreign letter into one form. Written from the romanisation tables of BGN/PCGN and common newspaper usage.
 */
const RULES: readonly (readonly [pattern: RegExp, to: string])[] = [
  [/(?:iy|yy|ij|yi|ii|iyy)$/, 'i'],
  [/y$/, 'i'],
  [/(?:off|ow)$/, 'ov'],
  [/(?:eff|ew)$/, 'ev'],
  [/tch/g, 'ch'],
  [/tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/ck/g, 'k'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/tz/g, 'ts'],
  [/dj/g, 'j'],
  [/ou|oo/g, 'u'],
  [/(.)\1+/g, '$1'],
];

/** One spelling for the ways newspapers write a name: "Zelenskiy", "Zelensky" and "Zelenskyy" → "zelenski". */
export function foldSpelling(word: string): string {
  const known = foldedSpellings.get(word);
  if (known !== undefined) return known;
  const folded = respell(word);
  if (foldedSpellings.size >= MOST_REMEMBERED) foldedSpellings.clear();
  foldedSpellings.set(word, folded);
  return folded;
}

/** Names recur all through a text, and the rules are dear. */
const foldedSpellings = new Map<string, string>();
const MOST_REMEMBERED = 5000;

function respell(word: string): string {
  let folded = foldWord(word).replaceAll('-', '');
  if (folded.length < 4) return folded;
  for (const [pattern, to] of RULES) folded = folded.replace(pattern, to);
  return SLAVIC.test(folded) ? slavicForm(folded) : folded;
}

function slavicForm(folded: string): string {
  return folded
    .replaceAll(/y[eo]/g, (found) => found.slice(1))
    .replaceAll(/i[ey]/g, 'e')
    .replaceAll('y', 'i')
    .replaceAll('w', 'v')
    .replaceAll(/i{2,}/g, 'i');
}
