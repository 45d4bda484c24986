import type { TopicGroup } from '#core/taxonomy/taxonomy.ts';

/** The seven colour groups in the order in which screens list them; their words are `group_…`. */
export const TOPIC_GROUPS: readonly TopicGroup[] = [
  'process',
  'security',
  'territory',
  'people',
  'politics',
  'economy',
  'energy',
];
