import type { OwnTopic } from '#core/model/own-topic.ts';
import { groupOf, topicById } from '#core/taxonomy/taxonomy.ts';
import type { TopicGroup } from '#core/taxonomy/topic-groups.ts';
import { topicLabel } from './topics.ts';

/** How the topics of the taxonomy and the reader's own are named and coloured. */
export interface TopicNames {
  /** The name of a topic; the id of one that the reader has deleted since. */
  labelOf(id: string): string;
  /** The colour group; `process` for a topic that is gone. */
  groupOf(id: string): TopicGroup;
  /** False for an own topic that the reader has deleted since. */
  isKnown(id: string): boolean;
}

export function topicNames(ownTopics: readonly OwnTopic[]): TopicNames {
  const own = new Map(ownTopics.map((topic) => [topic.id, topic]));
  return {
    labelOf: (id) => own.get(id)?.label ?? topicLabel(id, topicById(id)?.label ?? id),
    groupOf: (id) => own.get(id)?.group ?? groupOf(id) ?? 'process',
    isKnown: (id) => own.has(id) || topicById(id) !== undefined,
  };
}
