import type { Candidate } from './settle-overlaps.ts';
import type { TextUnits } from './text-units.ts';

/**
 * Marks per word from which an article is held to tell of a negotiation. Measured: articles that readers marked
 * have 12 to 150 marks per 1,000 words, articles on other news 0 to 10.
 */
const DENSE = 10 / 1000;

/** One mark more is asked for in an article than its length gives, so that short items pass with one. */
const ALLOWANCE = 1;

/** In other articles a paragraph speaks of a negotiation when it has this many marks, of this many topics. */
const PARAGRAPH = { marks: 3, topics: 2 } as const;

/**
 * Leaves out the stray marks of an article on other news: where marks are sparse in the whole article, only those
 * stay whose paragraph speaks of a negotiation by itself.
 */
export function leaveOutStrays(candidates: readonly Candidate[], units: TextUnits): readonly Candidate[] {
  if (candidates.length + ALLOWANCE >= DENSE * units.count) return candidates;
  const paragraphs = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const paragraph = units.paragraph[candidate.match.from]!;
    const others = paragraphs.get(paragraph);
    if (others) others.push(candidate);
    else paragraphs.set(paragraph, [candidate]);
  }
  return [...paragraphs.values()].filter(speaksOfNegotiation).flat();
}

function speaksOfNegotiation(marks: readonly Candidate[]): boolean {
  return marks.length >= PARAGRAPH.marks && new Set(marks.map(({ topic }) => topic)).size >= PARAGRAPH.topics;
}
