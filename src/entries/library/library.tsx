import { render } from 'preact';
import { connect } from '#browser/messages.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { loadSettings, onSettingsChanged } from '#browser/settings-store.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { parseAddress } from '#ui/library/address.ts';
import { askedAhead } from '#ui/library/asked-ahead.ts';
import { LibraryPage } from '#ui/library/library-page.tsx';
import { readyFormats } from '#ui/words/ready-formats.ts';
import { speakOnPage } from '#ui/words/say.ts';
import { articleExporter } from './article-exporter.ts';

const SETTINGS_PAGE = '../options/options.html';

const client = connect<LibraryApi>('library');
const library = askedAhead(client, parseAddress(location.hash));
const exporter = articleExporter(client);
const [catalogue, settings] = await Promise.all([readersCatalogue(), loadSettings()]);
speakOnPage(catalogue);
readyFormats();

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
