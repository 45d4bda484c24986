import type { Reason } from '#core/model/coverage.ts';

/** More terms than this tell nothing more. */
const MAX_TERMS = 3;

/** Gives a topic's label for its id. */
export type TopicLabel = (topicId: string) => string;

/** Why an item is offered, in words: "same speaker, Ada Lindqvist". */
function reasonInWords(reason: Reason, labelOf: TopicLabel): string {
  switch (reason.kind) {
    case 'speaker':
      return `same speaker, ${reason.name}`;
    case 'topic':
      return `same topic, ${labelOf(reason.topic).toLowerCase()}`;
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

/** All reasons of an item in one line. */
export function reasonsInWords(reasons: readonly Reason[], labelOf: TopicLabel): string {
  return reasons.map((reason) => reasonInWords(reason, labelOf)).join(' · ');
}

function joined(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
