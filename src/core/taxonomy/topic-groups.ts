/**
 * The seven colour groups of topic families, in the order in which screens list them; their words are `group_…`. Apart
 * from the taxonomy, which page scripts do not carry.
 */
export const TOPIC_GROUPS = [
  'process',
  'security',
  'territory',
  'people',
  'politics',
  'economy',
  'energy',
] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];
