import type { MarkId } from '#core/contract/page-api.ts';
import { spanOf } from '#core/marks/mark-target.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { TopicWords } from '#core/taxonomy/topic-words.ts';
import { say } from '../words/say.ts';
import { topicLabel } from '../words/topics.ts';

/** Longer passages are cut, in UTF-16 units: a label is read out whole. */
const MAX_WORDS = 90;

interface LabelledPage {
  readonly article: ArticleSnapshot;
  readonly analysis: Analysis;
  readonly topicWords: readonly TopicWords[];
}

/** What a mark is and its words, as it is read out: "Statement by Tomas Reyl: We will not …". */
export function markLabel({ article, analysis, topicWords }: LabelledPage, id: MarkId): string {
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

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_WORDS ? line : `${line.slice(0, MAX_WORDS).replace(/\s+\S*$/, '')} …`;
}
