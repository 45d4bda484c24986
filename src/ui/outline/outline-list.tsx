import type { MarkId } from '#core/contract/page-api.ts';
import { distinctStatements, distinctTopics } from '#core/marks/distinct-marks.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { OwnTopic } from '#core/model/own-topic.ts';
import type { ReadBefore } from '#core/model/read-before.ts';
import { say } from '../words/say.ts';
import { StatementList } from './statement-list.tsx';
import { TopicChips } from './topic-chips.tsx';

interface OutlineListProps {
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
export function OutlineList({ analysis, text, readBefore, now, ownTopics, onShow }: OutlineListProps) {
  const topics = distinctTopics(analysis.topics);
  const statements = distinctStatements(text, analysis.statements);
  return (
    <>
      <section aria-labelledby="topics-heading">
        <h2 id="topics-heading">{say('outline_topics')}</h2>
        {topics.length === 0 ? (
          <p class="quiet">{say('outline_no_topics')}</p>
        ) : (
          <TopicChips
            topics={topics}
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
