import type { ComponentChildren } from 'preact';
import { say } from '../words/say.ts';
import type { LibraryPlace } from './address.ts';
import { LibraryMessage } from './library-message.tsx';
import { LibraryNav } from './library-nav.tsx';
import type { Answer } from './use-answer.ts';
import { usePlaceOpened } from './use-place-opened.ts';

interface PlaceScreenProps<T> {
  readonly place: LibraryPlace;
  readonly settingsHref: string;
  /** What the page is about; `null` when there is no such thing in the library. */
  readonly answer: Answer<T | null>;
  readonly titleOf: (value: T) => string;
  readonly words: {
    readonly loading: string;
    readonly failed: string;
    readonly missing: string;
    readonly missingHint: string;
  };
  onRetry(): void;
  onLeave(): void;
  readonly children: (value: T) => ComponentChildren;
}

/** A page about one negotiation, topic or speaker: while it is read, when there is one, and when there is not. */
export function PlaceScreen<T>({
  place,
  settingsHref,
  answer,
  words,
  children,
  ...rest
}: PlaceScreenProps<T>) {
  const value = answer.state === 'ready' ? answer.value : null;
  const title = value === null ? null : rest.titleOf(value);
  const top = usePlaceOpened(title, rest.onLeave);
  return (
    <div class="place">
      <LibraryNav place={place} settingsHref={settingsHref} />
      <main ref={top} tabIndex={-1} aria-busy={answer.state === 'loading'}>
        {answer.state === 'loading' && (
          <>
            <h1 class="hidden">{say('library_title')}</h1>
            <p class="quiet coming-late" role="status">
              {words.loading}
            </p>
          </>
        )}
        {answer.state === 'failed' && (
          <LibraryMessage heading={words.failed} isPage isAlert>
            <p>{answer.reason}</p>
            <button type="button" class="primary" onClick={rest.onRetry}>
              {say('button_retry')}
            </button>
          </LibraryMessage>
        )}
        {answer.state === 'ready' && value === null && (
          <LibraryMessage heading={words.missing} isPage>
            <p>{words.missingHint}</p>
          </LibraryMessage>
        )}
        {value !== null && (
          <>
            <h1>{title}</h1>
            {children(value)}
          </>
        )}
      </main>
    </div>
  );
}
