import type { TokenisedText } from '../text/tokens.ts';

/**
 * Where a token stands: in the main clause, in a clause or phrase that hangs on it, or aside: in something supposed
 * ("if they reject it") or earlier ("after it rejected"), which never is the move of the sentence.
 */
export type ClauseLevel = 'main' | 'subordinate' | 'aside';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const SETS_ASIDE = words('if unless whether until provided lest after because when despite following amid');
const SUBORDINATES = words('who which whose whom as while where although though whereas');
const RELATIVES = words('who which whose whom where');
const CLOSES = words(", ; : — – \" “ ” '' ``");

/** Tokens looked at; no clause of a readable sentence opens further away, and broken texts stay linear. */
const REACH = 50;

/** The level at token `at`, read from the words between the start of its clause and itself. */
export function clauseLevelAt(doc: TokenisedText, at: number, sentenceFirst: number): ClauseLevel {
  for (let left = at - 1; left >= Math.max(sentenceFirst, at - REACH); left--) {
    const word = doc.lower[left]!;
    if (CLOSES.has(word)) return 'main';
    if (SETS_ASIDE.has(word)) return 'aside';
    if (RELATIVES.has(word) && doc.lower[left - 1] === ',') return 'aside';
    if (SUBORDINATES.has(word)) return 'subordinate';
  }
  return 'main';
}
