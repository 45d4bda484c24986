import { sayFor } from './say.ts';

/** A topic's name in the reader's language; a reader's own topic keeps the label that it was given. */
export function topicLabel(topicId: string, label: string = topicId): string {
  return sayFor('topic', topicId, label);
}

/** What a topic of the taxonomy covers, in the reader's language. @param definition as the taxonomy has it */
export function topicDefinition(topicId: string, definition: string): string {
  return sayFor('topic', `${topicId}-definition`, definition);
}
