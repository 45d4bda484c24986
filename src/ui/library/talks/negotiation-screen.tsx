import { useState } from 'preact/hooks';
import type { NegotiationSummary, NegotiationTimeline } from '#core/model/negotiation-view.ts';
import type { Positions, PositionsBy } from '#core/model/positions.ts';
import { toggleOperator } from '#core/search/search-tokens.ts';
import type { Bucket, BucketUnit } from '../../timeline/buckets.ts';
import { Timeline } from '../../timeline/timeline.tsx';
import { dayRange } from '../../words/day-range.ts';
import { say, sayCount } from '../../words/say.ts';
import type { TopicNames } from '../../words/topic-names.ts';
import { articleAddress, formatAddress } from '../address.ts';
import { AnsweredPart, PartOfAnswer } from '../answered-part.tsx';
import { PlaceScreen } from '../place-screen.tsx';
import type { ReadableLibrary } from '../readable-library.ts';
import { StatementPart } from '../statements/statement-part.tsx';
import { useStatements } from '../statements/use-statements.ts';
import { type Answer, useAnswer } from '../use-answer.ts';
import { BucketArticles } from './bucket-articles.tsx';
import { PositionsView } from './positions-view.tsx';

interface NegotiationScreenProps {
  readonly library: ReadableLibrary;
  /** Negotiation key. */
  readonly negotiation: string;
  readonly names: TopicNames;
  readonly settingsHref: string;
  readonly now: Date;
  onLeave(): void;
}

/** A negotiation: what was read of it over time, where its parties stand, and what was said. */
export function NegotiationScreen({
  library,
  negotiation,
  settingsHref,
  onLeave,
  ...rest
}: NegotiationScreenProps) {
  const [answer, retry] = useAnswer(() => library.negotiation(negotiation));
  // Asked for at once, not when the heading is there: the way to the library and back is as long as the answer takes.
  const timeline = useAnswer(() => library.timeline(negotiation));
  const positions = useAnswer(() => library.positions(negotiation, 'party'));
  const statements = useStatements(library, { negotiation });
  return (
    <PlaceScreen
      place={{ kind: 'negotiation', key: negotiation }}
      titleOf={({ name }) => name}
      words={{
        loading: say('talks_loading'),
        failed: say('talks_failed'),
        missing: say('talks_missing'),
        missingHint: say('talks_missing_hint'),
      }}
      onRetry={retry}
      {...{ settingsHref, answer, onLeave }}
    >
      {(summary: NegotiationSummary) => (
        <>
          <p class="place-summary">
            {summaryInWords(summary)}{' '}
            <a href={formatAddress({ kind: 'articles' }, toggleOperator('', 'negotiation', summary.name))}>
              {say('talks_articles')}
            </a>
          </p>
          <TimelinePart asked={timeline} {...{ library, negotiation, ...rest }} />
          <PositionsPart ofParties={positions} {...{ library, negotiation, ...rest }} />
          <StatementPart statements={statements} {...rest} />
        </>
      )}
    </PlaceScreen>
  );
}

function summaryInWords({ articles, outlets, from, to, statements, speakers }: NegotiationSummary): string {
  return say(
    'talks_summary',
    sayCount('count_articles', articles),
    sayCount('talks_outlets', outlets),
    dayRange(from, to),
    sayCount('news_statements', statements),
    sayCount('talks_speakers', speakers),
  );
}

type PartProps = Pick<NegotiationScreenProps, 'library' | 'negotiation' | 'names' | 'now'>;

type Asked<T> = readonly [answer: Answer<T>, retry: () => void];

interface TimelinePartProps extends PartProps {
  readonly asked: Asked<NegotiationTimeline>;
}

function TimelinePart({ asked, library, negotiation, names, now }: TimelinePartProps) {
  const [chosen, setChosen] = useState<{ readonly bucket: Bucket; readonly unit: BucketUnit } | null>(null);
  return (
    <section aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{say('timeline_heading')}</h2>
      <PartOfAnswer asked={asked} loading={say('timeline_loading')} failed={say('timeline_failed')}>
        {(timeline) => (
          <Timeline
            {...{ timeline, names }}
            chosen={chosen?.bucket ?? null}
            onChoose={(bucket, unit) => setChosen({ bucket, unit })}
          />
        )}
      </PartOfAnswer>
      {chosen && (
        <BucketArticles
          key={`${chosen.bucket.first} ${chosen.bucket.last}`}
          {...{ library, negotiation, now, ...chosen }}
          onClose={() => {
            setChosen(null);
            document.querySelector<HTMLElement>(`[data-first="${chosen.bucket.first}"]`)?.focus();
          }}
        />
      )}
    </section>
  );
}

const COLUMNS = ['party', 'speaker'] as const satisfies readonly PositionsBy[];

interface PositionsPartProps extends PartProps {
  readonly ofParties: Asked<Positions>;
}

function PositionsPart({ ofParties, library, negotiation, names, now }: PositionsPartProps) {
  const [by, setBy] = useState<PositionsBy>('party');
  const words = { loading: say('positions_loading'), failed: say('positions_failed') };
  const view = (positions: Positions) => (
    <PositionsView
      {...{ positions, names, now }}
      wordsOf={(refs) => library.statementsAt(refs)}
      linkTo={({ articleId, position }) => articleAddress(articleId, '', position)}
      speakerHref={(key) => formatAddress({ kind: 'speaker', key })}
    />
  );
  return (
    <section aria-labelledby="positions-heading">
      <div class="part-head">
        <h2 id="positions-heading">{say('positions_heading')}</h2>
        <fieldset class="segments" aria-label={say('positions_by')}>
          {COLUMNS.map((one) => (
            <button key={one} type="button" aria-pressed={by === one} onClick={() => setBy(one)}>
              {say(`positions_by_${one}`)}
            </button>
          ))}
        </fieldset>
      </div>
      {by === 'party' ? (
        <PartOfAnswer asked={ofParties} {...words}>
          {view}
        </PartOfAnswer>
      ) : (
        <AnsweredPart ask={() => library.positions(negotiation, 'speaker')} {...words}>
          {view}
        </AnsweredPart>
      )}
    </section>
  );
}
