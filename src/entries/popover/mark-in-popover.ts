import type { MarkId } from '#core/contract/page-api.ts';
import { annotationsOn } from '#core/marks/mark-target.ts';
import type { Span } from '#core/model/span.ts';
import type { Statement } from '#core/model/statement.ts';
import type { OpenPage, PopoverOpening } from '#page/host/popover-port.ts';
import type { MarkInPopover, StatementView, TopicView } from '#ui/popover/mark-view.ts';
import { topicDefinition, topicLabel } from '#ui/words/topics.ts';

/** Names a mark within one opening of the popover. */
export function keyOf({ kind, index }: MarkId): string {
  return `${kind} ${index}`;
}

/** What the popover shows of each mark when it opens; a mark that the analysis does not have is left out. */
export function marksOf({ page, marks, notes, corrections }: PopoverOpening): readonly MarkInPopover[] {
  const { article, analysis } = page;
  return marks.flatMap((id, place) => {
    const view = viewOf(page, id);
    if (!view) return [];
    return {
      key: keyOf(id),
      view,
      // The narrowest mark is what the reader clicked; the others are asked for one by one.
      coverage: { state: place === 0 ? 'loading' : 'not-asked' } as const,
      notes: annotationsOn(article.text, analysis, id, notes),
      isNotRight: annotationsOn(article.text, analysis, id, corrections).length > 0,
      isFollowed: isFollowed(page, id),
    };
  });
}

function isFollowed({ analysis, followedTopics }: OpenPage, { kind, index }: MarkId): boolean | null {
  const topic = kind === 'topic' ? analysis.topics[index]?.topic : undefined;
  return topic === undefined ? null : followedTopics.includes(topic);
}

function viewOf(page: OpenPage, { kind, index }: MarkId): TopicView | StatementView | null {
  if (kind === 'topic') return topicView(page, index);
  const statement = page.analysis.statements[index];
  return statement ? statementView(page, statement) : null;
}

function topicView({ article, analysis, topicWords }: OpenPage, index: number): TopicView | null {
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
    why: mark.why,
  };
}

function statementView({ article, topicWords }: OpenPage, statement: Statement): StatementView {
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
  };
}
