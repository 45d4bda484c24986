import type { ComponentChildren } from 'preact';
import { say, sayCount } from '../../words/say.ts';
import type { TopicNames } from '../../words/topic-names.ts';
import { articleAddress, formatAddress } from '../address.ts';
import { StatementRow } from './statement-row.tsx';
import type { Statements } from './use-statements.ts';

interface StatementPartProps {
  readonly statements: Statements;
  readonly isOfOneSpeaker?: boolean;
  readonly names: TopicNames;
  readonly now: Date;
  /** What narrows the statements down. */
  readonly children?: ComponentChildren;
}

/** The part of a page that lists statements: how many, those that were read, and more. */
export function StatementPart({ statements, isOfOneSpeaker, names, now, children }: StatementPartProps) {
  const { total, shown, failure, isLoading, hasMore } = statements;
  return (
    <section aria-labelledby="statements-heading" aria-busy={isLoading}>
      <h2 id="statements-heading">{say('statements_heading')}</h2>
      {children}
      <p class="status" role="status">
        {failure === null && (total === null ? say('statements_loading') : countOf(total))}
      </p>
      {failure !== null && (
        <p role="alert">
          {say('statements_failed')}: {failure}{' '}
          <button type="button" class="plain" onClick={statements.retry}>
            {say('button_retry')}
          </button>
        </p>
      )}
      <ol class="statement-rows">
        {shown.map((statement) => (
          <StatementRow
            key={`${statement.articleId} ${statement.position}`}
            href={articleAddress(statement.articleId, '', statement.position)}
            speakerHref={
              isOfOneSpeaker ? null : formatAddress({ kind: 'speaker', key: statement.speakerKey })
            }
            {...{ statement, names, now }}
          />
        ))}
      </ol>
      {hasMore && (
        <button type="button" class="more" disabled={isLoading} onClick={statements.more}>
          {say('button_more')}
        </button>
      )}
    </section>
  );
}

function countOf(total: number): string {
  return total === 0 ? say('statements_none') : sayCount('statements_all', total);
}
