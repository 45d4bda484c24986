import type { CoverageSubject, Reason } from '../model/coverage.ts';

/** What an earlier article shares with the open one, as far as a subject asks for it. */
export interface Relation {
  /** How well it continues the story (see `ranker.ts`), 0 to 1. */
  readonly thread: number;
  /** Name of the negotiation that both belong to. */
  readonly negotiation: string | null;
  /** Names of the parties that both name. */
  readonly parties: readonly string[];
  /** Topics of the subject that the earlier article speaks of. */
  readonly topics: readonly string[];
  /** The subject's speaker, if the earlier article has a statement by the same one on the subject's topics. */
  readonly speaker: string | null;
  /** Share of the passage's weighted words that stand in the earlier article, 0 to 1. */
  readonly wording: number;
}

/** Words that stand in both articles, strongest first, as the open one writes them. */
export interface SharedTerms {
  readonly all: readonly string[];
  readonly inTitles: readonly string[];
}

/** From here on two articles are taken to be of one story; measured in docs/measurements. */
export const SAME_STORY = 0.12;
/** So much of a passage has to be found again to speak of similar wording. */
const SIMILAR_WORDING = 0.6;
/** Two parties in common make the same negotiation likely where the negotiation itself is not known. */
const SHARED_PARTIES = 2;
const MOST_TERMS = 4;

/**
 * The rank group of an earlier article for a subject, 0 first; `null` when it is no coverage of it.
 * Statement: the same speaker on the topic, then the topic in the same negotiation, then similar wording.
 * Topic: the topic in the same negotiation, then in the same story. Page: the thread.
 */
export function tierOf(subject: CoverageSubject, relation: Relation): number | null {
  const sameStory = relation.thread >= SAME_STORY;
  const sameTalks = relation.negotiation !== null || relation.parties.length >= SHARED_PARTIES;
  switch (subject.kind) {
    case 'page':
      return sameStory || relation.negotiation !== null ? 0 : null;
    case 'topic':
      if (relation.topics.length === 0) return null;
      if (sameTalks) return 0;
      return sameStory ? 1 : null;
    case 'statement':
      if (relation.speaker !== null) return 0;
      if (relation.topics.length > 0 && (sameTalks || sameStory)) return 1;
      return relation.wording >= SIMILAR_WORDING ? 2 : null;
  }
}

/** Why an earlier article is offered, strongest reason first; never empty for an article with a tier. */
export function reasonsFor(
  relation: Relation,
  terms: SharedTerms,
  subject: CoverageSubject,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (relation.speaker !== null) reasons.push({ kind: 'speaker', name: relation.speaker });
  for (const topic of relation.topics) reasons.push({ kind: 'topic', topic });
  if (relation.negotiation !== null) reasons.push({ kind: 'negotiation', name: relation.negotiation });
  if (relation.parties.length > 0) reasons.push({ kind: 'parties', names: relation.parties });
  if (subject.kind === 'statement' && relation.wording >= SIMILAR_WORDING) reasons.push({ kind: 'wording' });
  const inTitles = terms.inTitles.slice(0, MOST_TERMS);
  const elsewhere = terms.all.filter((term) => !inTitles.includes(term)).slice(0, MOST_TERMS);
  if (inTitles.length > 0) reasons.push({ kind: 'title', terms: inTitles });
  if (elsewhere.length > 0) reasons.push({ kind: 'terms', terms: elsewhere });
  return reasons;
}
