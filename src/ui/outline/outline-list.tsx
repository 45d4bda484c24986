import type { MarkId } from '#core/contract/page-api.ts';
import type { DistinctMarks } from '#core/marks/distinct-marks.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { OwnTopic } from '#core/model/own-topic.ts';
import type { ReadBefore } from '#core/model/read-before.ts';
import { say } from '../words/say.ts';
import { StatementList } from './statement-list.tsx';
import { TopicChips } from './topic-chips.tsx';

interface OutlineListProps {
  readonly marks: DistinctMarks;
  readonly analysis: Analysis;
  readonly text: string;
  /** `null` until the library has answered, or where the page is not an open one. */
  readonly readBefore: ReadBefore | null;
  /** What "this year" means. */
  readonly now: Date;
  readonly ownTopics: readonly OwnTopic[];
  onShow(mark: MarkId): void;
}

/** What an article holds: topics, then statements. */
export function OutlineList({
  marks: { topics, statements },
  analysis,
  text,
  readBefore,
  now,
  ownTopics,
  onShow,
}: OutlineListProps) {
  return (
    <>
      <section aria-labelledby="topics-heading">
        <h2 id="topics-heading">{say('outline_topics')}</h2>
        {topics.length === 0 ? (
          <p class="quiet">{say('outline_no_topics')}</p>
        ) : (
          <TopicChips
            topics={topics}
            marks={analysis.topics}
            ownTopics={ownTopics}
            earlier={readBefore?.counts.topics ?? null}
            onShow={onShow}
          />
        )}
      </section>
      <section aria-labelledby="statements-heading">
        <h2 id="statements-heading">{say('outline_statements')}</h2>
        {statements.length === 0 ? (
          <p class="quiet">{say('outline_no_statements')}</p>
        ) : (
          <StatementList
            statements={statements}
            text={text}
            readBefore={readBefore}
            now={now}
            onShow={onShow}
          />
        )}
      </section>
    </>
  );
}
