import { hashOf } from './hash.ts';
import { TERM_MASK } from './known-words.ts';
import type { Term } from './terms.ts';

/**
 * What the ranking knows of an article: its terms, topics and parties as parallel arrays, by ascending hash.
 * `flags` holds the count (1-15) in its low bits and the `FLAG`s above, or is a `SUBJECT`.
 */
export interface Profile {
  readonly hashes: Uint32Array;
  readonly flags: Uint8Array;
}

export const FLAG = { count: 15, title: 16, lead: 32, name: 64, pair: 128 } as const;

/** The flags of a topic and of a party. Pairs of words are always names, so a pair that is none is free for these. */
export const SUBJECT = { topic: FLAG.pair | FLAG.lead, party: FLAG.pair | FLAG.title } as const;

/** True for the flags of a topic or a party, also for what two of them have in common. */
export function isSubject(flags: number): boolean {
  return (flags & (FLAG.pair | FLAG.name)) === FLAG.pair;
}

/** What an article is about: topic ids and party keys. */
export interface Subjects {
  readonly topics: readonly string[];
  readonly parties: readonly string[];
}

const NO_SUBJECTS: Subjects = { topics: [], parties: [] };

/** The profile of an article's terms and subjects; how often a topic or a party is named does not count. */
export function profileOf(terms: readonly Term[], subjects: Subjects = NO_SUBJECTS): Profile {
  const sorted = [
    ...terms.map((term) => ({ hash: term.hash, flags: flagsOf(term) })),
    ...subjectsOf('topic', subjects.topics),
    ...subjectsOf('party', subjects.parties),
  ].sort((a, b) => a.hash - b.hash);
  return {
    hashes: Uint32Array.from(sorted, ({ hash }) => hash),
    flags: Uint8Array.from(sorted, ({ flags }) => flags),
  };
}

function subjectsOf(sort: keyof typeof SUBJECT, keys: readonly string[]) {
  return [...new Set(keys)].map((key) => ({ hash: subjectHash(sort, key), flags: SUBJECT[sort] }));
}

/** The hash by which a topic id or a party key stands in a profile. */
export function subjectHash(sort: keyof typeof SUBJECT, key: string): number {
  return hashOf(`${sort}:${key}`) & TERM_MASK;
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
