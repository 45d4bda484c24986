import type { Term } from './terms.ts';

/**
 * What the ranking knows of an article: its terms as parallel arrays, by ascending hash.
 * `flags` holds the count (1-15) in its low bits and the `FLAG`s above.
 */
export interface Profile {
  readonly hashes: Uint32Array;
  readonly flags: Uint8Array;
}

export const FLAG = { count: 15, title: 16, lead: 32, name: 64, pair: 128 } as const;

/** The profile of an article's terms. */
export function profileOf(terms: readonly Term[]): Profile {
  const sorted = [...terms].sort((a, b) => a.hash - b.hash);
  return {
    hashes: Uint32Array.from(sorted, (term) => term.hash),
    flags: Uint8Array.from(sorted, flagsOf),
  };
}

function flagsOf(term: Term): number {
  return (
    Math.min(term.count, FLAG.count) |
    (term.inTitle ? FLAG.title : 0) |
    (term.inLead ? FLAG.lead : 0) |
    (term.isName ? FLAG.name : 0) |
    (term.isPair ? FLAG.pair : 0)
  );
}
