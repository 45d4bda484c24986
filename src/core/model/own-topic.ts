import type { TopicGroup } from '../taxonomy/topic-groups.ts';

/** A topic that the reader defined. Painted under its group's name, since a page can read highlight names. */
export interface OwnTopic {
  /** `own:` and a random part. */
  readonly id: string;
  readonly label: string;
  readonly group: TopicGroup;
  /** Phrases in the syntax of the phrase files. */
  readonly phrases: readonly string[];
}
