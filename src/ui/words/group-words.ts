import type { TopicGroup } from '#core/taxonomy/taxonomy.ts';

/** The seven colour groups, named by what they stand for. */
export const GROUP_WORDS: Readonly<Record<TopicGroup, string>> = {
  process: 'Talks and process (blue)',
  security: 'Security (rust)',
  territory: 'Territory (green)',
  people: 'People and justice (plum)',
  politics: 'Politics (violet)',
  economy: 'Economy, trade, labour (ochre)',
  energy: 'Energy and climate (teal)',
};

export const TOPIC_GROUPS = Object.keys(GROUP_WORDS) as readonly TopicGroup[];
