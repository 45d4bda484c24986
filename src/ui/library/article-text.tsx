import { useMemo } from 'preact/hooks';
import type { ShownMark } from '#core/marks/shown-marks.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { Span } from '#core/model/span.ts';
import type { TopicWords } from '#core/taxonomy/topic-words.ts';
import { say } from '../words/say.ts';
import { topicLabel } from '../words/topics.ts';
import { markedParagraphs, type TextPiece, type TextRun } from './marked-text.ts';

interface ArticleTextProps {
  readonly text: string;
  readonly analysis: Analysis;
  readonly topicWords: readonly TopicWords[];
  readonly marks: readonly ShownMark[];
  /** The mark that the reader went to. */
  readonly current: Span | null;
}

/** A stored text with its marks as on the page: statements tinted, topics underlined in their group's manner. */
export function ArticleText({ text, analysis, topicWords, marks, current }: ArticleTextProps) {
  const paragraphs = useMemo(() => markedParagraphs(text, marks), [text, marks]);
  const labels = new Map(topicWords.map(({ id, label }) => [id, label]));

  const pieceOf = ({ start, text: content, topic }: TextPiece) => {
    const isCurrent = current !== null && current[0] <= start && start < current[1];
    const mark = topic && analysis.topics[topic.id.index];
    return (
      <span
        key={start}
        data-start={start}
        class={
          [mark && `topic ${topic.paint}`, isCurrent && 'current'].filter(Boolean).join(' ') || undefined
        }
        title={mark ? say('popover_name_topic', topicLabel(mark.topic, labels.get(mark.topic))) : undefined}
      >
        {content}
      </span>
    );
  };

  const runOf = ({ statement, pieces }: TextRun) => {
    const said = statement && analysis.statements[statement.index];
    if (!said) return pieces.map((piece) => (piece.topic ? pieceOf(piece) : piece.text));
    const speaker = said.speaker?.name ?? say('speaker_unknown');
    return (
      <mark
        key={`statement ${pieces[0]?.start}`}
        class="said"
        title={`${speaker} · ${say(`move_${said.move}`)}`}
      >
        {pieces.map(pieceOf)}
      </mark>
    );
  };

  return (
    <div class="article-text">
      {paragraphs.map(({ start, runs }) => (
        <p key={start} data-start={start}>
          {runs.map(runOf)}
        </p>
      ))}
    </div>
  );
}
