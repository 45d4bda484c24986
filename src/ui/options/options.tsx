import type { ComponentChildren } from 'preact';
import type { LibraryHealth } from '#core/contract/library-api.ts';
import type { KnownSpeaker } from '#core/model/known-speaker.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { OwnTopicEditor } from './own-topic-editor.tsx';
import { OwnTopicsExchange } from './own-topics-exchange.tsx';
import { SiteList } from './site-list.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { TopicSwitches } from './topic-switches.tsx';

export interface OptionsProps {
  readonly settings: ReaderSettings;
  readonly origins: readonly string[];
  readonly health: LibraryHealth | null;
  readonly notice: string | null;
  readonly speakers: readonly KnownSpeaker[];
  /** The sections for export and import. */
  readonly exchange: ComponentChildren;
  /** The section for storage. */
  readonly storage: ComponentChildren;
  /** Address of the library page. */
  readonly libraryHref: string;
  onChange(change: Partial<ReaderSettings>): void;
  onAddSite(host: string): void;
  onRevokeSite(origin: string): void;
  onForgetEverything(): void;
  onRebuild(): void;
  onExportTopics(): void;
  onSearchSpeakers(words: string): void;
  onMergeSpeakers(speakers: readonly KnownSpeaker[]): void;
  onSplitSpeaker(key: string): void;
}

/** Settings: access, remembering, topics, and what becomes of the library. */
export function Options({ settings, origins, health, notice, speakers, onChange, ...rest }: OptionsProps) {
  const { exchange, storage, libraryHref, ...actions } = rest;
  return (
    <main>
      <h1>Settings</h1>
      <p class="notice" aria-live="polite">
        {notice}
      </p>
      <section aria-labelledby="sites">
        <h2 id="sites">Sites that Parley may read</h2>
        <SiteList origins={origins} onAdd={actions.onAddSite} onRevoke={actions.onRevokeSite} />
        {settings.neverSites.length > 0 && (
          <>
            <h3>Never on these sites</h3>
            <ul class="rows">
              {settings.neverSites.map((site) => (
                <li key={site}>
                  <span>{site}</span>
                  <button
                    type="button"
                    class="plain"
                    onClick={() =>
                      onChange({ neverSites: settings.neverSites.filter((one) => one !== site) })
                    }
                  >
                    Allow again
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="remembering">
        <h2 id="remembering">Remembering</h2>
        <label>
          <input
            type="checkbox"
            checked={settings.remembering === 'on'}
            onChange={(event) => onChange({ remembering: event.currentTarget.checked ? 'on' : 'off' })}
          />{' '}
          Keep the articles I read, on this machine
        </label>
      </section>
      <section aria-labelledby="topics">
        <h2 id="topics">Topics that are marked</h2>
        <TopicSwitches
          hidden={settings.hiddenTopics}
          onChange={(hiddenTopics) => onChange({ hiddenTopics })}
        />
      </section>
      <section aria-labelledby="own">
        <h2 id="own">Your own topics</h2>
        <p class="quiet">
          Every word matches in all its forms (“dam” finds “dams”). A page can notice which of its words are
          highlighted, so it could notice your own topics too; it learns neither their names nor anything else
          of yours.
        </p>
        <OwnTopicEditor topics={settings.ownTopics} onChange={(ownTopics) => onChange({ ownTopics })} />
        <OwnTopicsExchange
          topics={settings.ownTopics}
          onChange={(ownTopics) => onChange({ ownTopics })}
          onExport={actions.onExportTopics}
        />
      </section>
      {exchange}
      <section aria-labelledby="speakers">
        <h2 id="speakers">Speakers</h2>
        <p class="quiet">
          Parley takes two spellings of a name for one speaker where it is sure. What you decide here is kept,
          whatever later articles say.
        </p>
        <SpeakerList
          speakers={speakers}
          onSearch={actions.onSearchSpeakers}
          onMerge={actions.onMergeSpeakers}
          onSplit={actions.onSplitSpeaker}
        />
      </section>
      {storage}
      <section aria-labelledby="library">
        <h2 id="library">Your library</h2>
        <LibraryLine health={health} onRebuild={actions.onRebuild} />
        <p>
          <a href={libraryHref}>Open the library</a>
        </p>
        <p>
          <button type="button" class="danger" onClick={actions.onForgetEverything}>
            Delete everything in the library…
          </button>
        </p>
      </section>
    </main>
  );
}

function LibraryLine({ health, onRebuild }: { readonly health: LibraryHealth | null; onRebuild(): void }) {
  if (health === null) return <p class="quiet">Opening the library…</p>;
  if (health.state === 'ready')
    return (
      <p>
        {health.articles === 1 ? 'One article' : `${health.articles} articles`}, kept in this browser’s own
        storage.
      </p>
    );
  return (
    <p role="alert">
      The library file cannot be read: {health.reason} Nothing was deleted.{' '}
      <button type="button" onClick={onRebuild}>
        Keep the file aside and start a new library
      </button>
    </p>
  );
}
