import '../../support/speak-english.ts';
import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../../../src/core/model/reader-settings.ts';
import sheet from '../../../src/ui/library/library.css?inline';
import { LibraryPage } from '../../../src/ui/library/library-page.tsx';
import { FakeLibrary, type LibraryKind } from './fake-library.ts';

/** Shows the library page over a made-up library, which is given back. */
export type StartLibrary = (kind: LibraryKind) => FakeLibrary;

const startLibrary: StartLibrary = (kind) => {
  const style = document.createElement('style');
  style.textContent = sheet;
  document.head.append(style);
  const library = new FakeLibrary(kind);
  render(
    <LibraryPage
      library={library}
      settings={DEFAULT_SETTINGS}
      now={new Date('2026-03-12T10:00:00Z')}
      exporter={{
        formats: ['csv-articles', 'markdown'],
        async exportArticles(ids, formatId) {
          if (formatId === 'markdown') throw new Error('The disk is full.');
          return `${ids.length} articles as ${formatId}`;
        },
      }}
      settingsHref="/settings"
    />,
    document.querySelector('#library')!,
  );
  return library;
};

Object.assign(globalThis, { startLibrary });
