import type { Reason } from '#core/model/coverage.ts';
import { inSentence, listed } from './in-sentence.ts';
import { say, sayCount } from './say.ts';

/** More terms than this tell nothing more. */
const MAX_TERMS = 3;

/** Gives a topic's label for its id. */
export type TopicLabel = (topicId: string) => string;

/** Why an item is offered, in words: "same speaker, Ada Lindqvist"; empty where `said` says it already. */
function reasonInWords(reason: Exclude<Reason, { kind: 'topic' }>, said: string): string {
  switch (reason.kind) {
    case 'speaker':
      return say('reason_speaker', reason.name);
    case 'negotiation':
      return say('reason_negotiation', reason.name);
    case 'parties':
      return sayNames('reason_parties', untold(reason.names, said));
    case 'terms':
      return sayNames('reason_terms', quotedTerms(reason.terms, said));
    case 'title':
      return sayNames('reason_title', quotedTerms(reason.terms, said));
    case 'thread':
      return say('reason_thread', reason.via);
    case 'wording':
      return say('reason_wording');
  }
}

/**
 * All reasons of an item in one line; its topics are named together, where the first of them stands, and a name that a
 * reason before has said is not said again.
 */
export function reasonsInWords(reasons: readonly Reason[], labelOf: TopicLabel): string {
  const topics = reasons.flatMap((reason) =>
    reason.kind === 'topic' ? [inSentence(labelOf(reason.topic))] : [],
  );
  const sameTopics = sayCount('reason_topics', topics.length, listed(topics));
  let said = '';
  for (const reason of reasons) {
    const words = reason.kind === 'topic' ? sameTopics : reasonInWords(reason, said);
    if (!said.includes(words)) said += (said && ' · ') + words;
  }
  return said;
}

function sayNames(key: 'reason_parties' | 'reason_terms' | 'reason_title', names: readonly string[]): string {
  return names.length > 0 ? say(key, listed(names)) : '';
}

/** Of “Deputy Zora” and “Zora Kellin” only the second is said. */
function quotedTerms(terms: readonly string[], said: string): readonly string[] {
  const isHalf = (term: string) => terms.some((other) => other.startsWith(`${term.split(' ').at(-1)} `));
  return untold(terms, said)
    .filter((term) => !isHalf(term))
    .slice(0, MAX_TERMS)
    .map((term) => say('quoted', term));
}

function untold(names: readonly string[], said: string): readonly string[] {
  const told = wordsOf(said);
  return names.filter((name) => !wordsOf(name).every((word) => told.includes(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}
