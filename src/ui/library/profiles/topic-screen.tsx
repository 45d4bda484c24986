import type { TopicProfile } from '#core/model/library-statement.ts';
import { toggleOperator } from '#core/search/search-tokens.ts';
import { say, sayCount } from '../../words/say.ts';
import type { TopicNames } from '../../words/topic-names.ts';
import { formatAddress } from '../address.ts';
import { PlaceScreen } from '../place-screen.tsx';
import type { ReadableLibrary } from '../readable-library.ts';
import { StatementSection } from '../statements/statement-section.tsx';
import { useAnswer } from '../use-answer.ts';
import { NamedCounts } from './named-counts.tsx';

/** Speakers and negotiations listed: more is what the list of statements is for. */
const LISTED = 40;

interface TopicScreenProps {
  readonly library: ReadableLibrary;
  readonly topic: string;
  readonly names: TopicNames;
  readonly settingsHref: string;
  readonly now: Date;
  onLeave(): void;
}

/** A topic: who spoke on it, in which negotiations, and what was said. */
export function TopicScreen({ library, topic, names, settingsHref, now, onLeave }: TopicScreenProps) {
  const [answer, retry] = useAnswer(() => library.topic(topic, LISTED));
  return (
    <PlaceScreen
      place={{ kind: 'topic', key: topic }}
      titleOf={() => names.labelOf(topic)}
      words={{
        loading: say('topic_page_loading'),
        failed: say('topic_page_failed'),
        missing: say('topic_page_missing'),
        missingHint: say('topic_page_missing_hint'),
      }}
      onRetry={retry}
      {...{ settingsHref, answer, onLeave }}
    >
      {({ articles, statements, speakers, negotiations }: TopicProfile) => (
        <>
          <p class="place-summary">
            {sayCount('count_articles', articles)} · {sayCount('news_statements', statements)}{' '}
            <a href={formatAddress({ kind: 'articles' }, toggleOperator('', 'topic', topic))}>
              {say('profile_articles')}
            </a>
          </p>
          <div class="profile">
            <NamedCounts
              heading={say('facet_negotiations')}
              items={negotiations.map(({ key, name, articles: count }) => ({
                key,
                name,
                href: formatAddress({ kind: 'negotiation', key }),
                count: sayCount('count_articles', count),
              }))}
            />
            <NamedCounts
              heading={say('facet_speakers')}
              items={speakers.map(({ key, name, statements: count }) => ({
                key,
                name,
                href: formatAddress({ kind: 'speaker', key }),
                count: sayCount('news_statements', count),
              }))}
            />
          </div>
          <StatementSection fixed={{ topic }} {...{ library, negotiations, speakers, names, now }} />
        </>
      )}
    </PlaceScreen>
  );
}
