import { render } from 'preact';
import { connect } from '#browser/messages.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { loadSettings, onSettingsChanged } from '#browser/settings-store.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { LibraryPage } from '#ui/library/library-page.tsx';
import { speakOnPage } from '#ui/words/say.ts';
import { articleExporter } from './article-exporter.ts';

const SETTINGS_PAGE = '../options/options.html';

const [catalogue, settings] = await Promise.all([readersCatalogue(), loadSettings()]);
speakOnPage(catalogue);

const library = connect<LibraryApi>('library');
const exporter = articleExporter(library);

function show(settings: ReaderSettings): void {
  const root = document.querySelector('#library');
  if (!root) return;
  render(
    <LibraryPage now={new Date()} settingsHref={SETTINGS_PAGE} {...{ library, settings, exporter }} />,
    root,
  );
}

onSettingsChanged(show);
show(settings);
