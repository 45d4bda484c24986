import { render } from 'preact';
import { type KeyCommand, keyCommands, openShortcutSettings } from '#browser/commands.ts';
import { downloadFile } from '#browser/download.ts';
import { connect } from '#browser/messages.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { onSettingsChanged } from '#browser/settings-store.ts';
import {
  grantedOrigins,
  onAccessChanged,
  originPatternOf,
  requestAccess,
  revokeAccess,
} from '#browser/site-access.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { LibraryApi, LibraryArticle, LibraryHealth } from '#core/contract/library-api.ts';
import { DEFAULT_SETTINGS, type ReaderSettings } from '#core/model/reader-settings.ts';
import { TOPICS } from '#core/taxonomy/taxonomy.ts';
import { writeOwnTopics } from '#core/topics/own-topics-file.ts';
import { AddingSection } from '#ui/exchange/adding-section.tsx';
import { ExportSection } from '#ui/exchange/export-section.tsx';
import { ImportSection } from '#ui/exchange/import-section.tsx';
import { UnreadSection } from '#ui/exchange/unread-section.tsx';
import { Options } from '#ui/options/options.tsx';
import { StorageSection } from '#ui/options/storage-section.tsx';
import { failureInWords } from '#ui/words/failures.ts';
import { say, sayCount, speakOnPage } from '#ui/words/say.ts';
import { addingQueue } from './adding-queue.ts';
import { EXPORT_CHOICES, exportDesk } from './export-desk.ts';
import { importDesk } from './import-desk.ts';
import { openTabTasks } from './open-tab-tasks.ts';
import { savedFileTasks } from './saved-file-tasks.ts';
import { speakerDesk } from './speaker-desk.ts';
import { storageDesk } from './storage-desk.ts';
import { unreadDesk } from './unread-desk.ts';

speakOnPage(await readersCatalogue());
document.title = say('settings_page_title');

const background = connect<BackgroundApi>('background');
const library = connect<LibraryApi>('library');
const exporting = exportDesk(library, background, show);
const unread = unreadDesk(library, show);
const importing = importDesk(library, background, () => {
  show();
  if (importing.view.state === 'finished') void unread.refresh();
});
const speakers = speakerDesk(library, show);
const adding = addingQueue(showAdding);
const storage = storageDesk(library, {
  browserStorage: navigator.storage,
  async changeSettings(change) {
    settings = await background.changeSettings(change);
  },
  ask: (question) => confirm(question),
  changed: show,
});

let settings: ReaderSettings = DEFAULT_SETTINGS;
let origins: readonly string[] = [];
let health: LibraryHealth | null = null;
let notice: string | null = null;
let shortcuts: readonly KeyCommand[] = [];
/** Older articles are found by a search. */
const MOST_TO_CHOOSE_FROM = 300;

/** The articles that the export lets choose from. */
let newest: readonly LibraryArticle[] = [];

/** Runs an action, then shows what came of it; a failure is said in words. */
function attempt(action: () => Promise<string | null>): void {
  void action()
    .catch(failureInWords)
    .then((said) => {
      notice = said;
      show();
    });
}

/** The browser's question must follow the click at once, so nothing is awaited before it. */
function addSite(host: string): void {
  const pattern = originPatternOf(host.includes('://') ? host : `https://${host}/`);
  if (pattern === null) {
    attempt(async () => say('site_is_none', host));
    return;
  }
  const asked = requestAccess([pattern]);
  attempt(async () => ((await asked) ? null : say('access_not_given')));
}

/** What is deleted from the storage section counts in the rest of the page too. */
function attemptStorage(step: Promise<void>): void {
  attempt(async () => {
    await step;
    health = await library.health();
    return null;
  });
}

async function forgetEverything(): Promise<string | null> {
  const articles = health?.state === 'ready' ? health.articles : 0;
  if (!confirm(sayCount('settings_forget_everything_confirm', articles))) return null;
  await library.forgetEverything();
  health = await library.health();
  await storage.refresh();
  return say('settings_library_emptied');
}

function show(): void {
  const root = document.querySelector('#options');
  if (!root) return;
  render(
    <Options
      settings={settings}
      origins={origins}
      health={health}
      notice={notice}
      speakers={speakers.speakers}
      shortcuts={shortcuts}
      browser={__PARLEY_FIREFOX__ ? 'firefox' : 'chromium'}
      exchange={
        <>
          <AddingSection
            view={adding.view}
            onFiles={(files) => adding.add(Promise.resolve(savedFileTasks(files, background)))}
            onTabs={() => adding.add(openTabTasks(background))}
            onCancel={adding.cancel}
            onContinue={adding.resume}
            onDiscard={adding.discard}
          />
          <ExportSection
            choices={EXPORT_CHOICES}
            topics={[...TOPICS, ...settings.ownTopics]}
            articles={newest}
            view={exporting.view}
            onExport={exporting.start}
            onCancel={exporting.cancel}
          />
          <ImportSection
            view={importing.view}
            onChoose={importing.choose}
            onConfirm={importing.confirm}
            onCancel={importing.cancel}
          />
          <UnreadSection
            articles={unread.articles}
            hasMore={unread.hasMore}
            onMore={() => void unread.more()}
          />
        </>
      }
      storage={
        health?.state === 'unreadable' ? null : (
          <StorageSection
            storage={storage.view}
            retentionDays={settings.retentionDays}
            said={storage.said}
            onPersist={() => void storage.persist()}
            onRetain={(days) => attemptStorage(storage.retain(days))}
            onForgetSite={(site) => attemptStorage(storage.forgetSite(site))}
            onForgetPeriod={(from, to) => attemptStorage(storage.forgetPeriod(from, to))}
          />
        )
      }
      libraryHref="../library/library.html"
      onChange={(change) =>
        attempt(async () => {
          settings = await background.changeSettings(change);
          return null;
        })
      }
      onAddSite={addSite}
      onRevokeSite={(origin) =>
        attempt(async () => ((await revokeAccess([origin])) ? null : say('sites_access_kept')))
      }
      onForgetEverything={() => attempt(forgetEverything)}
      onSearchSpeakers={(words) => void speakers.search(words)}
      onMergeSpeakers={(chosen) => attempt(() => speakers.merge(chosen))}
      onSplitSpeaker={(key) => attempt(() => speakers.split(key))}
      onOpenShortcutSettings={() =>
        attempt(async () => {
          await openShortcutSettings();
          return null;
        })
      }
      onExportTopics={() => {
        const file = new Blob([writeOwnTopics(settings.ownTopics)], { type: 'application/json' });
        downloadFile('parley-topics.json', file);
      }}
      onRebuild={() =>
        attempt(async () => {
          health = await library.rebuild();
          return health.state === 'ready' ? say('settings_library_rebuilt') : null;
        })
      }
    />,
    root,
  );
}

/** How many articles the library holds is known anew once the adding rests. */
function showAdding(): void {
  show();
  if (adding.view.state !== 'finished' && adding.view.state !== 'paused') return;
  attempt(async () => {
    health = await library.health();
    return null;
  });
}

async function refreshAccess(): Promise<void> {
  origins = await grantedOrigins();
  show();
}

onAccessChanged({ granted: () => void refreshAccess(), revoked: () => void refreshAccess() });
onSettingsChanged((changed) => {
  settings = changed;
  show();
});
show();
attempt(async () => {
  [settings, origins, shortcuts] = await Promise.all([
    background.settings(),
    grantedOrigins(),
    keyCommands(),
  ]);
  show();
  health = await library.health();
  if (health.state === 'ready') newest = await library.list(0, MOST_TO_CHOOSE_FROM);
  if (health.state === 'ready') await Promise.all([storage.refresh(), speakers.search(''), unread.refresh()]);
  return null;
});
