import type { TokenisedText } from '../text/tokens.ts';
import { bareWord } from './fold-name.ts';
import { MODIFIERS, TITLES } from './name-words.ts';

const ABBREVIATED =
  /^(?:messrs|sens|reps|govs|mr|mrs|ms|mx|dr|sen|rep|gov|gen|lt|col|sgt|cpl|maj|capt|adm|prof|rev)$/;

/**
 * How many tokens at `at` are titles before a name ("Deputy Foreign Minister", "Sen."), 0 when none are or when no
 * name follows before `end`.
 */
export function titleLength(doc: TokenisedText, at: number, end: number): number {
  let i = at;
  while (i < end && i < at + 4 && MODIFIERS.has(doc.lower[i]!) && !isTitle(doc, i, end)) i++;
  const length = isTitle(doc, i, end);
  if (length === 0) return 0;
  i += length;
  if (doc.lower[i] === '.' && ABBREVIATED.test(doc.lower[i - 1]!)) i++;
  return i < end ? i - at : 0;
}

/** Length of the title at exactly this token: up to three words. */
function isTitle(doc: TokenisedText, at: number, end: number): number {
  const one = doc.lower[at];
  if (one === undefined || one !== bareWord(one)) return 0;
  if (at + 2 < end && TITLES.has(`${one} ${doc.lower[at + 1]} ${doc.lower[at + 2]}`)) return 3;
  if (at + 1 < end && TITLES.has(`${one} ${doc.lower[at + 1]}`)) return 2;
  return TITLES.has(one) ? 1 : 0;
}
