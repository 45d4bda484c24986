import { useState } from 'preact/hooks';
import type { Facet, IndexKind } from '#core/model/library-facets.ts';
import { say, sayCount } from '../words/say.ts';
import type { TopicNames } from '../words/topic-names.ts';
import { formatAddress, type LibraryPlace } from './address.ts';
import { LibraryMessage } from './library-message.tsx';
import { LibraryNav } from './library-nav.tsx';
import type { ReadableLibrary } from './readable-library.ts';
import { useAnswer } from './use-answer.ts';
import { usePlaceOpened } from './use-place-opened.ts';

/** More names than this are found by typing. */
const MOST = 1000;
/** Rows drawn at once. */
const SHOWN = 200;

interface IndexScreenProps {
  readonly library: ReadableLibrary;
  readonly of: IndexKind;
  readonly names: TopicNames;
  readonly settingsHref: string;
  onLeave(): void;
}

const PLACE_OF = { negotiations: 'negotiation', topics: 'topic', speakers: 'speaker' } as const;
const TITLE_OF = {
  negotiations: 'nav_negotiations',
  topics: 'nav_topics',
  speakers: 'nav_speakers',
} as const;

/** All negotiations, topics or speakers of the library, each with the number of its articles, to be looked through. */
export function IndexScreen({ library, of, names, settingsHref, onLeave }: IndexScreenProps) {
  const [answer, retry] = useAnswer(() => library.index(of, MOST));
  const title = say(TITLE_OF[of]);
  const top = usePlaceOpened(title, onLeave);
  const place: LibraryPlace = { kind: 'index', of };
  return (
    <div class="place">
      <LibraryNav place={place} settingsHref={settingsHref} />
      <main ref={top} tabIndex={-1} aria-busy={answer.state === 'loading'}>
        <h1>{title}</h1>
        {answer.state === 'loading' && (
          <p class="quiet coming-late" role="status">
            {say('library_loading')}
          </p>
        )}
        {answer.state === 'failed' && (
          <LibraryMessage heading={say('index_failed')} isAlert>
            <p>{answer.reason}</p>
            <button type="button" class="primary" onClick={retry}>
              {say('button_retry')}
            </button>
          </LibraryMessage>
        )}
        {answer.state === 'ready' && <IndexList of={of} facets={answer.value} names={names} />}
      </main>
    </div>
  );
}

interface IndexListProps {
  readonly of: IndexKind;
  readonly facets: readonly Facet[];
  readonly names: TopicNames;
}

function IndexList({ of, facets, names }: IndexListProps) {
  const [words, setWords] = useState('');
  const named = facets
    .filter(({ key }) => of !== 'topics' || names.isKnown(key))
    .map((facet) => ({ ...facet, name: of === 'topics' ? names.labelOf(facet.key) : facet.name }));
  const wanted = words.trim().toLowerCase();
  const found = named.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (named.length === 0) return <p class="quiet">{say(`index_${of}_none`)}</p>;
  return (
    <>
      <label class="index-filter">
        {say('index_filter')}{' '}
        <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <p class="status" role="status">
        {found.length === 0
          ? say('index_unmatched', words.trim())
          : sayCount(`index_count_${of}`, found.length)}
      </p>
      <ul class="index">
        {found.slice(0, SHOWN).map(({ key, name, articles }) => (
          <li key={key}>
            <a href={formatAddress({ kind: PLACE_OF[of], key })}>
              {of === 'topics' ? <span class={`topic ${names.groupOf(key)}`}>{name}</span> : name}
            </a>{' '}
            <span class="count">{sayCount('count_articles', articles)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
