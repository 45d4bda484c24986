import { useState } from 'preact/hooks';
import type { StatementFilter } from '#core/model/library-statement.ts';
import { say } from '../../words/say.ts';
import type { TopicNames } from '../../words/topic-names.ts';
import type { ReadableLibrary } from '../readable-library.ts';
import { StatementPart } from './statement-part.tsx';
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

/** Statements, newest first, to be narrowed down by topic, negotiation or speaker. */
export function StatementSection({ library, fixed, names, now, ...choices }: StatementSectionProps) {
  const [chosen, setChosen] = useState<Partial<StatementFilter>>({});
  const statements = useStatements(library, { ...chosen, ...fixed });
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
    <StatementPart isOfOneSpeaker={Boolean(fixed.speaker)} {...{ statements, names, now }}>
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
    </StatementPart>
  );
}
