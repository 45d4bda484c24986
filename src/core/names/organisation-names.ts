import type { TokenisedText } from '../text/tokens.ts';
import { type OrganisationSort, sortOfHead } from './name-words.ts';

/** What an organisation is by the words of its name; `null` when they tell of none. */
export function organisationSort(words: readonly string[]): OrganisationSort | null {
  const last = words[words.length - 1]!;
  const sort = sortOfHead(last);
  if (sort) return sort;
  const joint = words.findIndex((word) => word === 'of' || word === 'for');
  if (joint <= 0) return null;
  // "Assembly of Coastal States".
  return /^(?:states|nations|countries)$/i.test(last) ? 'bloc' : (sortOfHead(words[joint - 1]!) ?? null);
}

/** "the port operator Castle Harbours", "its rival, Castle Harbours": what the noun before it says. */
export function introducedSort(doc: TokenisedText, first: number): OrganisationSort | null {
  const before = doc.lower[first - 1];
  const farther = doc.lower[first - 2];
  if (before === undefined || farther === undefined) return null;
  if (INTRODUCTIONS.has(before === ',' ? farther : before)) return 'company';
  // Who sits opposite a union, or makes a pay offer, employs people.
  if (before === 'and' && sortOfHead(farther) === 'union') return 'company';
  const isPayOffer =
    before === 'from' && farther === 'offer' && /^(?:pay|wage)$/.test(doc.lower[first - 3] ?? '');
  return isPayOffer ? 'company' : null;
}

const INTRODUCTIONS = new Set(
  'operator company firm carrier automaker carmaker airline manufacturer maker retailer lender employer supplier planemaker shipbuilder steelmaker brewer insurer'.split(
    ' ',
  ),
);

/** Six letters with their dots. */
const LONGEST_ACRONYM = 12;

/** "IAEA", "U.N.". */
export function isAcronym(word: string): boolean {
  return word.length <= LONGEST_ACRONYM && /^\p{Lu}{2,6}$/u.test(word.replaceAll('.', ''));
}
