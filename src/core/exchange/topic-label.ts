import type { OwnTopic } from '../model/own-topic.ts';
import { topicById } from '../taxonomy/taxonomy.ts';
import type { ExportedArticle } from './exported-article.ts';

/** The name of a topic in an export: the taxonomy's, the reader's own, or the bare id of one deleted since. */
export function topicLabel({ ownTopicLabels }: ExportedArticle, id: string): string {
  return topicById(id)?.label ?? ownTopicLabels?.[id] ?? id;
}

/** The articles with the names of the reader's own topics. */
export async function* withOwnTopics(
  articles: AsyncIterable<ExportedArticle> | Iterable<ExportedArticle>,
  ownTopics: readonly OwnTopic[],
): AsyncGenerator<ExportedArticle> {
  const ownTopicLabels = Object.fromEntries(ownTopics.map(({ id, label }) => [id, label]));
  for await (const article of articles) yield { ...article, ownTopicLabels };
}
