import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleEdits } from '#core/model/coverage.ts';
import { statementWords } from '#core/related/statement-words.ts';
import type { TopicLabel } from '../words/reasons.ts';
import { say } from '../words/say.ts';

interface EditListProps {
  readonly edits: ArticleEdits;
  readonly text: string;
  /** As stored, with the marks that the reader called not right: the edits point into it. */
  readonly analysis: Analysis;
  readonly labelOf: TopicLabel;
}

/** The statements and topics that came, changed or went, each in a line. */
export function EditList({ edits, text, analysis, labelOf }: EditListProps) {
  return (
    <ul class="edits">
      {linesOf(edits, text, analysis, labelOf).map(({ sort, speaker, said }) => (
        <li key={`${sort} ${said}`}>
          <span class="sort">{sort}</span> {speaker && <b>{`${speaker} `}</b>}
          <span class="edit-words">{said}</span>
        </li>
      ))}
    </ul>
  );
}

interface EditLine {
  readonly sort: string;
  /** Empty where there is none to name. */
  readonly speaker: string;
  readonly said: string;
}

function linesOf(
  edits: ArticleEdits,
  text: string,
  { statements }: Analysis,
  labelOf: TopicLabel,
): readonly EditLine[] {
  const speakerOf = (index: number) => statements[index]?.speaker?.name ?? say('speaker_unknown');
  const wordsOf = (index: number) => {
    const statement = statements[index];
    return statement ? statementWords(text, statement) : '';
  };
  const topics = (sort: string, ids: readonly string[]): readonly EditLine[] =>
    ids.length === 0 ? [] : [{ sort, speaker: '', said: ids.map(labelOf).join(', ') }];
  return [
    ...edits.appeared.map((index) => ({
      sort: say('edits_added'),
      speaker: speakerOf(index),
      said: wordsOf(index),
    })),
    ...edits.changed.map(({ index, before }) => ({
      sort: say('edits_reworded'),
      speaker: speakerOf(index),
      said: before,
    })),
    ...edits.went.map(({ speaker, words: said }) => ({
      sort: say('edits_gone'),
      speaker: speaker ?? say('speaker_unknown'),
      said,
    })),
    ...topics(say('edits_topics_added'), edits.topicsAppeared),
    ...topics(say('edits_topics_gone'), edits.topicsWent),
  ];
}
