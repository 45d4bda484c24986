import { closedKind, KIND } from './token-traits.ts';

/** Sorts of tokens that are, or stand before, the verb of a clause; 0 for all others. */
const SORTS = Uint8Array.from({ length: 256 }, () => 0);
[
  closedKind('modal'),
  closedKind('be'),
  closedKind('have'),
  closedKind('do'),
  KIND.speechVerb,
  KIND.attitudeVerb,
  KIND.endsInEd,
  closedKind('contraction'),
].forEach((kind, index) => {
  SORTS[kind] = index + 1;
});

/** What sort of verb a token of this kind is; 0 when it is none. */
export function verbSort(kind: number): number {
  return SORTS[kind]!;
}
