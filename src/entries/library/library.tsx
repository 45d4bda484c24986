import { render } from 'preact';
import { connect } from '#browser/messages.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { loadSettings, onSettingsChanged } from '#browser/settings-store.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { LibraryPage } from '#ui/library/library-page.tsx';
import { speakOnPage } from '#ui/words/say.ts';

const SETTINGS_PAGE = '../options/options.html';

speakOnPage(await readersCatalogue());

const library = connect<LibraryApi>('library');

function show(settings: ReaderSettings): void {
  const root = document.querySelector('#library');
  if (!root) return;
  render(
    <LibraryPage library={library} settings={settings} now={new Date()} settingsHref={SETTINGS_PAGE} />,
    root,
  );
}

onSettingsChanged(show);
show(await loadSettings());
