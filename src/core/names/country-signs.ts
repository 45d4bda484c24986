import type { TokenisedText } from '../text/tokens.ts';
import type { NameChunk } from './name-chunks.ts';
import { DEALINGS, STATE_PREFIXES, STATE_STRONG, STATE_WEAK } from './name-words.ts';

/** A country needs this much evidence: one sign that only states have, or two that others may have too. */
export const ENOUGH = 2;

/** A possessive alone is little: people have them, too. */
const POSSESSIVE = 0.2;

/** How much the words around a name say that it is a state's. */
export function signsOfState(doc: TokenisedText, chunk: NameChunk): number {
  let score = 0;
  if (doc.lower[chunk.end - 1]!.endsWith("'s")) {
    let best = 0;
    for (let i = chunk.end; i < chunk.end + 3 && i < doc.count; i++) {
      if (STATE_STRONG.has(doc.lower[i]!)) best = 2;
      else if (best === 0 && STATE_WEAK.has(doc.lower[i]!)) best = 1;
    }
    score += Math.max(best, POSSESSIVE);
  } else if (doc.lower[chunk.first - 1] === 'the' && STATE_WEAK.has(doc.lower[chunk.end] ?? '')) score += 1;
  const before = doc.lower[chunk.first - 1];
  if (before === undefined) return score;
  if (before === 'with' && DEALINGS.has(doc.lower[chunk.first - 2] ?? '')) return score + ENOUGH;
  const two = `${doc.lower[chunk.first - 2] ?? ''} ${before}`;
  if (STATE_PREFIXES.has(two) || STATE_PREFIXES.has(before)) score += 2;
  else if (before === 'in' || before === 'from' || before === 'across') score += 0.4;
  return score;
}

/** "the two countries", "both parliaments": then "Calder and Merrow" are likely to be them. */
export function speaksOfTwoStates(doc: TokenisedText): boolean {
  for (let i = 0; i + 1 < doc.count; i++) {
    const length = doc.end[i]! - doc.start[i]!;
    if (length !== 3 && length !== 4) continue;
    const word = doc.lower[i]!;
    if ((word === 'two' || word === 'both') && TWO_STATES.has(doc.lower[i + 1]!)) return true;
  }
  return false;
}

const TWO_STATES = new Set([
  'countries',
  'governments',
  'parliaments',
  'capitals',
  'neighbours',
  'neighbors',
  'nations',
]);

const JOINTS = new Set(['and', '–', '-', 'with']);

/** "between Norland and Vastria", "Norland–Vastria", "Norland opened talks with Vastria". */
export function joinsAsPartner(doc: TokenisedText, a: NameChunk, b: NameChunk, twoStates: boolean): boolean {
  if (doc.sentence[a.first] !== doc.sentence[b.first]) return false;
  if (doc.lower[b.first - 1] === 'with' && DEALINGS.has(doc.lower[b.first - 2] ?? '')) return true;
  if (b.first !== a.end + 1 || !JOINTS.has(doc.lower[a.end]!)) return false;
  return doc.lower[a.end] !== 'and' || twoStates || doc.lower[a.first - 1] === 'between';
}
