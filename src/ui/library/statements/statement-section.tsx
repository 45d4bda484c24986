import { useState } from 'preact/hooks';
import type { StatementFilter } from '#core/model/library-statement.ts';
import { say, sayCount } from '../../words/say.ts';
import type { TopicNames } from '../../words/topic-names.ts';
import { articleAddress, formatAddress } from '../address.ts';
import type { ReadableLibrary } from '../readable-library.ts';
import { StatementRow } from './statement-row.tsx';
import { useStatements } from './use-statements.ts';

interface Choice {
  readonly key: string;
  readonly name: string;
}

interface StatementSectionProps {
  readonly library: ReadableLibrary;
  /** What all statements of the section have in common. */
  readonly fixed: Partial<StatementFilter>;
  /** What the reader can choose among, for what is not fixed. */
  readonly topics?: readonly Choice[];
  readonly negotiations?: readonly Choice[];
  readonly speakers?: readonly Choice[];
  readonly names: TopicNames;
  readonly now: Date;
}

const NONE: StatementFilter = { speaker: null, topic: null, negotiation: null };

/** Statements, newest first, to be narrowed down by topic, negotiation or speaker. */
export function StatementSection({ library, fixed, names, now, ...choices }: StatementSectionProps) {
  const [chosen, setChosen] = useState<Partial<StatementFilter>>({});
  const filter: StatementFilter = { ...NONE, ...chosen, ...fixed };
  const statements = useStatements((...asked) => library.statements(...asked), filter);
  const { total, shown, failure, isLoading, hasMore } = statements;
  const select = (
    field: keyof StatementFilter,
    label: string,
    any: string,
    all: readonly Choice[] | undefined,
  ) =>
    all &&
    all.length > 1 && (
      <label>
        {label}{' '}
        <select
          value={chosen[field] ?? ''}
          onChange={(event) => setChosen({ ...chosen, [field]: event.currentTarget.value || null })}
        >
          <option value="">{any}</option>
          {all.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <section aria-labelledby="statements-heading" aria-busy={isLoading}>
      <h2 id="statements-heading">{say('statements_heading')}</h2>
      <p class="statement-filters">
        {select('topic', say('statements_topic'), say('statements_any_topic'), choices.topics)}
        {select('speaker', say('statements_speaker'), say('statements_any_speaker'), choices.speakers)}
        {select(
          'negotiation',
          say('statements_negotiation'),
          say('statements_any_negotiation'),
          choices.negotiations,
        )}
      </p>
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
            speakerHref={fixed.speaker ? null : formatAddress({ kind: 'speaker', key: statement.speakerKey })}
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
