import taxonomy from './taxonomy.json' with { type: 'json' };
import type { TopicGroup } from './topic-groups.ts';

export interface Topic {
  readonly id: string;
  readonly family: string;
  readonly label: string;
  readonly definition: string;
  /** IPTC Media Topic codes such as `medtop:20000076` with how closely they match (SKOS relation). */
  readonly iptc: readonly { readonly code: string; readonly relation: string; readonly label: string }[];
}

const GROUP_OF_FAMILY: Readonly<Record<string, TopicGroup>> = {
  process: 'process',
  security: 'security',
  territory: 'territory',
  humanitarian: 'people',
  justice: 'people',
  political: 'politics',
  economy: 'economy',
  trade: 'economy',
  labour: 'economy',
  energy: 'energy',
  climate: 'energy',
};

/** The 53 topics in the taxonomy's order. */
export const TOPICS: readonly Topic[] = taxonomy.topics;

/** The 11 families in the taxonomy's order. */
export const FAMILIES: readonly { readonly id: string; readonly label: string }[] = taxonomy.families;

/** The ten moves with their labels and definitions. */
export const MOVES = taxonomy.moves;

const byId = new Map(TOPICS.map((topic) => [topic.id, topic]));

/** The topic with this id, or `undefined` for a reader's own topic. */
export function topicById(id: string): Topic | undefined {
  return byId.get(id);
}

/** The colour group of a built-in topic; `undefined` for a reader's own topic, whose group is its own field. */
export function groupOf(topicId: string): TopicGroup | undefined {
  const topic = byId.get(topicId);
  return topic && GROUP_OF_FAMILY[topic.family];
}
