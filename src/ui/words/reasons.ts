import type { Reason } from '#core/model/coverage.ts';
import { inSentence, listed } from './in-sentence.ts';
import { say, sayCount } from './say.ts';

/** More terms than this tell nothing more. */
const MAX_TERMS = 3;

/** Gives a topic's label for its id. */
export type TopicLabel = (topicId: string) => string;

/** Why an item is offered, in words: "same speaker, Ada Lindqvist". */
function reasonInWords(reason: Exclude<Reason, { kind: 'topic' }>): string {
  switch (reason.kind) {
    case 'speaker':
      return say('reason_speaker', reason.name);
    case 'negotiation':
      return say('reason_negotiation', reason.name);
    case 'parties':
      return listed(reason.names);
    case 'terms':
      return say('reason_terms', quotedTerms(reason.terms));
    case 'title':
      return say('reason_title', quotedTerms(reason.terms));
    case 'thread':
      return say('reason_thread', reason.via);
    case 'wording':
      return say('reason_wording');
  }
}

/** All reasons of an item in one line; its topics are named together, where the first of them stands. */
export function reasonsInWords(reasons: readonly Reason[], labelOf: TopicLabel): string {
  const topics = reasons.flatMap((reason) =>
    reason.kind === 'topic' ? [inSentence(labelOf(reason.topic))] : [],
  );
  const sameTopics = sayCount('reason_topics', topics.length, listed(topics));
  const words = reasons.map((reason) => (reason.kind === 'topic' ? sameTopics : reasonInWords(reason)));
  return [...new Set(words)].join(' · ');
}

function quotedTerms(terms: readonly string[]): string {
  return listed(terms.slice(0, MAX_TERMS).map((term) => say('quoted', term)));
}
