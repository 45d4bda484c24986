import type { MarkId } from '#core/contract/page-api.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { Span } from '#core/model/span.ts';
import type { Statement } from '#core/model/statement.ts';
import type { TopicWords } from '#core/taxonomy/topic-words.ts';
import { topicWhyInWords } from '../words/topic-why.ts';
import { topicDefinition, topicLabel } from '../words/topics.ts';
import type { StatementView, TopicView } from './mark-view.ts';

/** An article with what was found in it. */
interface MarkedPage {
  readonly article: ArticleSnapshot;
  readonly analysis: Analysis;
  readonly topicWords: readonly TopicWords[];
}

/** What is shown of a mark; `null` for one that the analysis does not have, or whose topic was deleted since. */
export function viewOfMark(page: MarkedPage, { kind, index }: MarkId): TopicView | StatementView | null {
  if (kind === 'topic') return topicView(page, index);
  const statement = page.analysis.statements[index];
  return statement ? statementView(page, statement) : null;
}

function topicView({ article, analysis, topicWords }: MarkedPage, index: number): TopicView | null {
  const mark = analysis.topics[index];
  const topic = topicWords.find(({ id }) => id === mark?.topic);
  if (!mark || !topic) return null;
  const { id, label, definition, group } = topic;
  return {
    kind: 'topic',
    label: topicLabel(id, label),
    definition: topicDefinition(id, definition),
    group,
    words: article.text.slice(mark.start, mark.end),
    why: topicWhyInWords(mark.why),
    isOwn: mark.ownMark !== undefined,
  };
}

function statementView({ article, topicWords }: MarkedPage, statement: Statement): StatementView {
  const words = (span: Span | null) => (span ? article.text.slice(span[0], span[1]) : null);
  const { speaker } = statement;
  return {
    kind: 'statement',
    speaker: speaker && { name: speaker.name, role: speaker.role },
    parts: statement.content.map(([start, end]) => article.text.slice(start, end)),
    statementKind: statement.kind,
    move: statement.move,
    moveCue: words(statement.moveCue),
    cue: words(statement.cue),
    source: words(statement.source),
    topics: statement.topics.flatMap((id) => {
      const topic = topicWords.find((known) => known.id === id);
      return topic ? topicLabel(id, topic.label) : [];
    }),
    isOwn: statement.ownMark !== undefined,
  };
}
