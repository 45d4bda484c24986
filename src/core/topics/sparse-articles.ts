import { OTHER_NEWS } from './phrase-tables.ts';
import type { Candidate } from './settle-overlaps.ts';
import type { Surroundings } from './surroundings.ts';
import type { TextUnits } from './text-units.ts';

/**
 * Weighed marks per word from which an article is held to tell of a negotiation. Measured: articles that readers
 * marked have 12 to 150 marks per 1,000 words, articles on other news 0 to 10.
 */
const DENSE = 12 / 1000;

/** The same where the words of the whole article speak of a negotiation, and of no other news: prose can be sparing. */
const DENSE_IN_ITS_FIELD = 5 / 1000;

/** Fields whose words hardly occur outside negotiations. */
const TELLING = ['bargaining', 'peace', 'nuclear'] as const;

/** One mark more is asked for in an article than its length gives, so that short items pass with one. */
const ALLOWANCE = 1;

/** Topics that are news of a negotiation by themselves; however often they are marked, each mark counts. */
const PLAIN = new Set([
  'talks',
  'agreement',
  'ceasefire',
  'prisoner-exchange',
  'sanctions',
  'tariffs',
  'trade-agreement',
  'nuclear-programme',
  'nuclear-plant',
  'mediation',
  'peacekeeping',
  'front-line',
  'security-guarantees',
  'debt',
  'collective-bargaining',
  'strike',
  'climate-finance',
]);

/** Repeated marks of other topics count less and less: pay in an article on taxes is no dispute over pay. */
const REPEATS = 0.7;

/** In other articles a paragraph speaks of a negotiation when it has this many marks, of this many topics. */
const PARAGRAPH = { marks: 3, topics: 2 } as const;

/**
 * Leaves out the stray marks of an article on other news: where marks are sparse in the whole article, only those
 * stay whose paragraph speaks of a negotiation by itself.
 */
export function leaveOutStrays(
  candidates: readonly Candidate[],
  units: TextUnits,
  surroundings: Surroundings,
): readonly Candidate[] {
  const field = TELLING.reduce((sum, domain) => sum + surroundings.articleSpeaksOf([domain]), 0);
  const inItsField = field >= 1 && field >= surroundings.articleSpeaksOf(OTHER_NEWS);
  const dense = inItsField ? DENSE_IN_ITS_FIELD : DENSE;
  if (weigh(candidates) + ALLOWANCE >= dense * units.count) return candidates;
  const paragraphs = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const paragraph = units.paragraph[candidate.match.from]!;
    const others = paragraphs.get(paragraph);
    if (others) others.push(candidate);
    else paragraphs.set(paragraph, [candidate]);
  }
  return [...paragraphs.values()].filter(speaksOfNegotiation).flat();
}

function weigh(candidates: readonly Candidate[]): number {
  const counts = new Map<string, number>();
  for (const { topic } of candidates) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  let weight = 0;
  for (const [topic, count] of counts) weight += PLAIN.has(topic) ? count : count ** REPEATS;
  return weight;
}

function speaksOfNegotiation(marks: readonly Candidate[]): boolean {
  const topics = new Set(marks.map(({ topic }) => topic));
  return (
    marks.length >= PARAGRAPH.marks &&
    topics.size >= PARAGRAPH.topics &&
    [...topics].some((topic) => PLAIN.has(topic))
  );
}
