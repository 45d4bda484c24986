import { useState } from 'preact/hooks';
import type { SpeakerProfile } from '#core/model/library-statement.ts';
import { toggleOperator } from '#core/search/search-tokens.ts';
import { dayRange } from '../../words/day-range.ts';
import { say, sayCount } from '../../words/say.ts';
import type { TopicNames } from '../../words/topic-names.ts';
import { formatAddress } from '../address.ts';
import { PlaceScreen } from '../place-screen.tsx';
import type { ReadableLibrary } from '../readable-library.ts';
import { StatementSection } from '../statements/statement-section.tsx';
import { useAnswer } from '../use-answer.ts';
import { MovesInTime } from './moves-in-time.tsx';
import { NamedCounts } from './named-counts.tsx';
import { SpeakerNames } from './speaker-names.tsx';

interface SpeakerScreenProps {
  readonly library: ReadableLibrary;
  /** One of the speaker's keys. */
  readonly speaker: string;
  readonly names: TopicNames;
  readonly settingsHref: string;
  readonly now: Date;
  onLeave(): void;
}

/** A speaker: roles and moves over time, other names, and what was said. */
export function SpeakerScreen({ library, speaker, names, settingsHref, now, onLeave }: SpeakerScreenProps) {
  const [asked, retry] = useAnswer(() => library.speaker(speaker));
  /** After speakers were joined or parted; the page stays as it is until this is there. */
  const [changed, setChanged] = useState<SpeakerProfile | null>(null);
  const answer = changed ? ({ state: 'ready', value: changed } as const) : asked;
  return (
    <PlaceScreen
      place={{ kind: 'speaker', key: speaker }}
      titleOf={({ name }) => name}
      words={{
        loading: say('speaker_page_loading'),
        failed: say('speaker_page_failed'),
        missing: say('speaker_page_missing'),
        missingHint: say('speaker_page_missing_hint'),
      }}
      onRetry={retry}
      {...{ settingsHref, answer, onLeave }}
    >
      {(profile: SpeakerProfile) => (
        <>
          <p class="place-summary">
            {sayCount('news_statements', profile.statements)} · {sayCount('count_articles', profile.articles)}{' '}
            <a href={formatAddress({ kind: 'articles' }, toggleOperator('', 'speaker', profile.name))}>
              {say('profile_articles')}
            </a>
          </p>
          <div class="profile">
            <Roles roles={profile.roles} />
            <NamedCounts
              heading={say('facet_negotiations')}
              items={profile.negotiations.map(({ key, name, statements }) => ({
                key,
                name,
                href: formatAddress({ kind: 'negotiation', key }),
                count: sayCount('news_statements', statements),
              }))}
            />
            <SpeakerNames
              onChange={async () => setChanged(await library.speaker(speaker))}
              {...{ library, profile }}
            />
          </div>
          <MovesInTime topics={profile.topics} {...{ names, now }} />
          <StatementSection
            key={profile.keys.join(' ')}
            fixed={{ speaker }}
            topics={profile.topics
              .filter(({ topic }) => names.isKnown(topic))
              .map(({ topic }) => ({ key: topic, name: names.labelOf(topic) }))}
            negotiations={profile.negotiations}
            {...{ library, names, now }}
          />
        </>
      )}
    </PlaceScreen>
  );
}

function Roles({ roles }: Pick<SpeakerProfile, 'roles'>) {
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="roles-heading">
      <h2 id="roles-heading">{say('speaker_page_roles')}</h2>
      <ul class="named-counts">
        {roles.map(({ role, from, to, articles }) => (
          <li key={role}>
            {role}{' '}
            <span class="count">
              {dayRange(from, to)} · {sayCount('count_articles', articles)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
