import type { ComponentChildren } from 'preact';
import type { LibraryHealth } from '#core/contract/library-api.ts';
import type { KnownSpeaker } from '#core/model/known-speaker.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { UnreadableLibrary } from '../unreadable/unreadable-library.tsx';
import { say, sayCount } from '../words/say.ts';
import { LanguageChoice } from './language-choice.tsx';
import { MarksSection } from './marks-section.tsx';
import { OwnTopicEditor } from './own-topic-editor.tsx';
import { OwnTopicsExchange } from './own-topics-exchange.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { SectionNav } from './section-nav.tsx';
import { type Shortcut, ShortcutsSection } from './shortcuts-section.tsx';
import { SiteList } from './site-list.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { TopicSwitches } from './topic-switches.tsx';

export interface OptionsProps {
  readonly settings: ReaderSettings;
  readonly origins: readonly string[];
  readonly health: LibraryHealth | null;
  readonly notice: string | null;
  readonly speakers: readonly KnownSpeaker[];
  readonly shortcuts: readonly Shortcut[];
  readonly browser: 'chromium' | 'firefox';
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
  onOpenShortcutSettings(): void;
}

/** Settings: access, remembering, topics, and what becomes of the library. */
export function Options({ settings, origins, health, notice, speakers, onChange, ...rest }: OptionsProps) {
  const { exchange, storage, libraryHref, shortcuts, browser, ...actions } = rest;
  return (
    <div class="settings">
      <SectionNav />
      <main>
        <h1>{say('settings_title')}</h1>
        <p class="notice" aria-live="polite">
          {notice}
        </p>
        <section aria-labelledby="sites">
          <h2 id="sites">{say('sites_heading')}</h2>
          <SiteList origins={origins} onAdd={actions.onAddSite} onRevoke={actions.onRevokeSite} />
          {settings.neverSites.length > 0 && (
            <>
              <h3>{say('sites_never')}</h3>
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
                      {say('sites_allow_again')}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section aria-labelledby="remembering">
          <h2 id="remembering">{say('remembering_heading')}</h2>
          <label>
            <input
              type="checkbox"
              checked={settings.remembering === 'on'}
              onChange={(event) => onChange({ remembering: event.currentTarget.checked ? 'on' : 'off' })}
            />{' '}
            {say('remembering_keep')}
          </label>
        </section>
        <MarksSection density={settings.density} onChange={(density) => onChange({ density })} />
        <section aria-labelledby="topics">
          <h2 id="topics">{say('topics_heading')}</h2>
          <TopicSwitches
            hidden={settings.hiddenTopics}
            onChange={(hiddenTopics) => onChange({ hiddenTopics })}
          />
        </section>
        <section aria-labelledby="own">
          <h2 id="own">{say('own_topics_heading')}</h2>
          <p class="quiet">{say('own_topics_hint')}</p>
          <OwnTopicEditor topics={settings.ownTopics} onChange={(ownTopics) => onChange({ ownTopics })} />
          <OwnTopicsExchange
            topics={settings.ownTopics}
            onChange={(ownTopics) => onChange({ ownTopics })}
            onExport={actions.onExportTopics}
          />
        </section>
        <ShortcutsSection
          shortcuts={shortcuts}
          browser={browser}
          onOpenSettings={actions.onOpenShortcutSettings}
        />
        <LanguageChoice language={settings.language} onChange={(language) => onChange({ language })} />
        {exchange}
        <section aria-labelledby="speakers">
          <h2 id="speakers">{say('speakers_heading')}</h2>
          <p class="quiet">{say('speakers_hint')}</p>
          <SpeakerList
            speakers={speakers}
            onSearch={actions.onSearchSpeakers}
            onMerge={actions.onMergeSpeakers}
            onSplit={actions.onSplitSpeaker}
          />
        </section>
        {storage}
        <section aria-labelledby="library">
          <h2 id="library">{say('settings_library')}</h2>
          <LibraryLine health={health} onRebuild={actions.onRebuild} />
          <p>
            <a href={libraryHref}>{say('settings_open_library')}</a>
          </p>
          <p>
            <button type="button" class="danger" onClick={actions.onForgetEverything}>
              {say('settings_forget_everything')}
            </button>
          </p>
        </section>
        <PrivacySection />
      </main>
    </div>
  );
}

function LibraryLine({ health, onRebuild }: { readonly health: LibraryHealth | null; onRebuild(): void }) {
  if (health === null) return <p class="quiet">{say('settings_library_opening')}</p>;
  if (health.state === 'ready') return <p>{sayCount('settings_library_kept', health.articles)}</p>;
  return (
    <div role="alert">
      <p>
        <strong>{say('library_unreadable')}</strong>
      </p>
      <UnreadableLibrary reason={health.reason} />
      <p>
        <button type="button" onClick={onRebuild}>
          {say('button_rebuild')}
        </button>
      </p>
    </div>
  );
}
