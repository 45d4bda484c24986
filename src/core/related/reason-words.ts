import type { Reason } from '../model/coverage.ts';
import { topicById } from '../taxonomy/taxonomy.ts';

/** A reason as a short phrase: "same speaker: Ada Lindqvist". */
export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'speaker':
      return `same speaker: ${reason.name}`;
    case 'topic':
      return `same topic: ${topicById(reason.topic)?.label ?? reason.topic}`;
    case 'negotiation':
      return `same negotiation: ${reason.name}`;
    case 'parties':
      return `same parties: ${reason.names.join(', ')}`;
    case 'title':
      return `in both titles: ${reason.terms.join(', ')}`;
    case 'terms':
      return `words in both: ${reason.terms.join(', ')}`;
    case 'thread':
      return `same story as “${reason.via}”`;
    case 'wording':
      return 'similar wording';
  }
}
