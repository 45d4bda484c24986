import type { MarkId } from '../contract/page-api.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Density } from '../model/reader-settings.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import type { TopicGroup } from '../taxonomy/topic-groups.ts';
import type { TopicWords } from '../taxonomy/topic-words.ts';

/** How a mark looks: statements are tinted, topics are underlined in their group's colour. */
export type Paint = TopicGroup | 'statement';

/** A mark as it is painted. */
export interface ShownMark {
  readonly id: MarkId;
  readonly paint: Paint;
  /** UTF-16 stretches of the article's text; several when a quotation is interrupted. */
  readonly spans: readonly Span[];
}

/**
 * What is painted at a density, in text order. The reader's own marks are, unless nothing is. A topic without words
 * (deleted since) is not shown.
 */
export function shownMarks(
  text: string,
  analysis: Analysis,
  topicWords: readonly TopicWords[],
  density: Density,
): readonly ShownMark[] {
  if (density === 'off') return [];
  const isOwn = ({ ownMark }: { readonly ownMark?: string }) => ownMark !== undefined;
  const isTopicShown =
    density === 'calm' ? oncePerParagraph(text) : density === 'statements' ? () => false : () => true;
  return [
    ...statementMarks(analysis, (statement) => density !== 'topics' || isOwn(statement)),
    ...topicMarks(analysis, topicWords, (mark) => isOwn(mark) || isTopicShown(mark)),
  ].sort(byPlace);
}

/** One mark whatever the density: what a list shows a reader who asks for it. */
export function anyMark(
  analysis: Analysis,
  topicWords: readonly TopicWords[],
  { kind, index }: MarkId,
): ShownMark | null {
  const all =
    kind === 'statement'
      ? statementMarks(analysis, () => true)
      : topicMarks(analysis, topicWords, () => true);
  return all.find((mark) => mark.id.index === index) ?? null;
}

function statementMarks(
  analysis: Analysis,
  isShown: (statement: Statement) => boolean,
): readonly ShownMark[] {
  return analysis.statements.flatMap((statement, index) => {
    if (!isShown(statement)) return [];
    return [{ id: { kind: 'statement', index }, paint: 'statement', spans: statement.content }] as const;
  });
}

function topicMarks(
  analysis: Analysis,
  topicWords: readonly TopicWords[],
  isShown: (mark: TopicMark) => boolean,
): readonly ShownMark[] {
  const groups = new Map(topicWords.map((topic) => [topic.id, topic.group]));
  return analysis.topics.flatMap((mark, index) => {
    const paint = groups.get(mark.topic);
    if (!paint || !isShown(mark)) return [];
    return [{ id: { kind: 'topic', index }, paint, spans: [[mark.start, mark.end]] }] as const;
  });
}

/** True for the first mark of a topic in each paragraph; to be asked in text order. */
function oncePerParagraph(text: string): (mark: TopicMark) => boolean {
  const shown = new Set<string>();
  let paragraph = 0;
  let paragraphEnd = endOfParagraph(text, 0);
  return ({ topic, start }) => {
    while (paragraphEnd < start) {
      paragraph++;
      paragraphEnd = endOfParagraph(text, paragraphEnd + 1);
    }
    const key = `${paragraph} ${topic}`;
    if (shown.has(key)) return false;
    shown.add(key);
    return true;
  };
}

function endOfParagraph(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Earlier marks first; of two that start together, the longer one first, as an outline would list them. */
function byPlace(a: ShownMark, b: ShownMark): number {
  const [startA, endA] = outline(a);
  const [startB, endB] = outline(b);
  return startA - startB || endB - endA;
}

/** From the first to the last character of a mark. */
function outline(mark: ShownMark): Span {
  return [mark.spans[0]?.[0] ?? 0, mark.spans.at(-1)?.[1] ?? 0];
}
