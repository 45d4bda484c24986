import type { Analysis } from '../model/analysis.ts';
import type { OwnTopic } from '../model/own-topic.ts';
import { groupOf, TOPICS, topicById } from './taxonomy.ts';
import type { TopicGroup } from './topic-groups.ts';

/** What a screen needs to name and colour one topic. */
export interface TopicWords {
  readonly id: string;
  readonly label: string;
  /** Empty for a reader's own topic. */
  readonly definition: string;
  readonly group: TopicGroup;
  /** `null` for a reader's own topic. */
  readonly family: string | null;
}

/**
 * The words of every topic that an analysis names, in the taxonomy's order, own topics last. Page scripts and the panel
 * are given these instead of the whole taxonomy, which would cost each 7 kB. A topic that the reader has deleted since is left out.
 */
export function topicWordsOf(analysis: Analysis, ownTopics: readonly OwnTopic[]): readonly TopicWords[] {
  const own = new Map(ownTopics.map((topic) => [topic.id, topic]));
  const ids = new Set([
    ...analysis.topics.map((mark) => mark.topic),
    ...analysis.statements.flatMap((statement) => statement.topics),
  ]);
  const inOrder = [...ids].toSorted((a, b) => rankOf(a) - rankOf(b));
  return inOrder.flatMap((id) => builtIn(id) ?? ownWords(own.get(id)) ?? []);
}

const RANK = new Map(TOPICS.map((topic, index) => [topic.id, index]));

function rankOf(id: string): number {
  return RANK.get(id) ?? TOPICS.length;
}

/** The words of every topic there is, in the taxonomy's order, the reader's own last. */
export function allTopicWords(ownTopics: readonly OwnTopic[]): readonly TopicWords[] {
  return [
    ...TOPICS.flatMap(({ id }) => builtIn(id) ?? []),
    ...ownTopics.flatMap((topic) => ownWords(topic) ?? []),
  ];
}

function builtIn(id: string): TopicWords | undefined {
  const topic = topicById(id);
  const group = groupOf(id);
  return (
    topic && group && { id, label: topic.label, definition: topic.definition, group, family: topic.family }
  );
}

function ownWords(topic: OwnTopic | undefined): TopicWords | undefined {
  return topic && { id: topic.id, label: topic.label, definition: '', group: topic.group, family: null };
}
