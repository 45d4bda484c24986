import type { PhraseMatch } from './phrase-matcher.ts';
import type { TopicWhy } from './topic-why.ts';

/** A match that counts, for one topic. */
export interface Candidate {
  readonly topic: string;
  readonly match: PhraseMatch;
  readonly why: TopicWhy;
  /** Topics whose marks inside this one are dropped. */
  readonly covers: readonly string[];
}

/** Marks drop out that lie in a longer mark of the same topic, or in one that covers their topic. */
export function settleOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) => a.match.from - b.match.from || b.match.to - a.match.to || (a.topic < b.topic ? -1 : 1),
  );
  const lastEnd = new Map<string, number>();
  const coverEnd = coveredStretches(sorted);
  return sorted.filter(({ topic, match }) => {
    if (coverEnd(topic, match)) return false;
    if (match.from <= (lastEnd.get(topic) ?? -1)) return false;
    lastEnd.set(topic, match.to);
    return true;
  });
}

/** Tells whether a match lies inside a mark that covers its topic. */
function coveredStretches(sorted: readonly Candidate[]): (topic: string, match: PhraseMatch) => boolean {
  const stretches = new Map<string, PhraseMatch[]>();
  for (const { covers, match } of sorted) {
    for (const topic of covers) {
      const known = stretches.get(topic);
      if (known) known.push(match);
      else stretches.set(topic, [match]);
    }
  }
  const next = new Map<string, number>();
  return (topic, match) => {
    const covering = stretches.get(topic);
    if (!covering) return false;
    let at = next.get(topic) ?? 0;
    while (at < covering.length && covering[at]!.to < match.from) at++;
    next.set(topic, at);
    const cover = covering[at];
    return cover !== undefined && cover.from <= match.from && match.to <= cover.to;
  };
}
