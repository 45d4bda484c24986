import type { MarkId } from '#core/contract/page-api.ts';
import { spanOf } from '#core/marks/mark-target.ts';
import { say } from '#ui/words/say.ts';
import { topicLabel } from '#ui/words/topics.ts';
import type { OpenArticle } from './open-article.ts';

/** Longer passages are cut in the keyboard list, in UTF-16 units. */
const MAX_WORDS = 90;

/** How the keyboard list names a mark. */
export function labelOf({ article, analysis, topicWords }: OpenArticle, id: MarkId): string {
  const span = spanOf(analysis, id);
  const words = span ? shortened(article.text.slice(span[0], span[1])) : '';
  if (id.kind === 'topic') {
    const topic = analysis.topics[id.index]?.topic ?? '';
    const label = topicLabel(topic, topicWords.find((known) => known.id === topic)?.label);
    return say('mark_list_topic', label, words);
  }
  const speaker = analysis.statements[id.index]?.speaker;
  return speaker
    ? say('mark_list_statement', speaker.name, words)
    : say('mark_list_statement_unknown', words);
}

/** The paragraph around a mark, read out when the reader moves to the mark. */
export function surroundingsOf({ article, analysis }: OpenArticle, id: MarkId): string {
  const span = spanOf(analysis, id);
  if (!span) return '';
  const sentence = analysis.sentences.find(({ start, end }) => start <= span[0] && span[0] < end);
  if (sentence) return article.text.slice(sentence.start, Math.max(sentence.end, span[1]));
  return article.text.slice(span[0], span[1]);
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_WORDS ? line : `${line.slice(0, MAX_WORDS).replace(/\s+\S*$/, '')} …`;
}
