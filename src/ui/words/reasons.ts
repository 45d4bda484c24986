import type { Reason } from '#core/model/coverage.ts';
import { language } from './say.ts';

/** More terms than this tell nothing more. */
const MAX_TERMS = 3;

/** Gives a topic's label for its id. */
export type TopicLabel = (topicId: string) => string;

/** Why an item is offered, in words: "same speaker, Ada Lindqvist". */
function reasonInWords(reason: Exclude<Reason, { kind: 'topic' }>): string {
  switch (reason.kind) {
    case 'speaker':
      return `same speaker, ${reason.name}`;
    case 'negotiation':
      return `same negotiation, ${reason.name}`;
    case 'parties':
      return joined(reason.names);
    case 'terms':
      return `also says ${joined(reason.terms.slice(0, MAX_TERMS).map((term) => `“${term}”`))}`;
    case 'title':
      return `title also says ${joined(reason.terms.slice(0, MAX_TERMS).map((term) => `“${term}”`))}`;
    case 'thread':
      return `continues ${reason.via}`;
    case 'wording':
      return 'similar wording';
  }
}

/** All reasons of an item in one line; its topics are named together, where the first of them stands. */
export function reasonsInWords(reasons: readonly Reason[], labelOf: TopicLabel): string {
  const topics = reasons.flatMap((reason) =>
    reason.kind === 'topic' ? [labelOf(reason.topic).toLowerCase()] : [],
  );
  const sameTopics = `${topics.length > 1 ? 'same topics' : 'same topic'}, ${joined(topics)}`;
  const words = reasons.map((reason) => (reason.kind === 'topic' ? sameTopics : reasonInWords(reason)));
  return [...new Set(words)].join(' · ');
}

function joined(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);
}
