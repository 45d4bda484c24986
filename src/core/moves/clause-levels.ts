import type { TokenisedText } from '../text/tokens.ts';

/** Where a token stands: the main clause, a clause or phrase that hangs on it, or something only supposed. */
export type ClauseLevel = 'main' | 'subordinate' | 'supposed';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const SUPPOSES = words('if unless whether until provided lest');
const SUBORDINATES = words(
  'who which whose whom after before as while because since when where although though despite following amid whereas over',
);
const CLOSES = words(", ; : — – \" “ ” '' ``");

/** Tokens looked at; no clause of a readable sentence opens further away, and broken texts stay linear. */
const REACH = 50;

/** The level at token `at`, read from the words between the start of its clause and itself. */
export function clauseLevelAt(doc: TokenisedText, at: number, sentenceFirst: number): ClauseLevel {
  for (let left = at - 1; left >= Math.max(sentenceFirst, at - REACH); left--) {
    const word = doc.lower[left]!;
    if (CLOSES.has(word)) return 'main';
    if (SUPPOSES.has(word)) return 'supposed';
    if (SUBORDINATES.has(word)) return 'subordinate';
  }
  return 'main';
}
