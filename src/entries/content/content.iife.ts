import { browserCatalogue } from '#browser/browser-catalogue.ts';
import { connect, serve } from '#browser/messages.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { PageApi } from '#core/contract/page-api.ts';
import { speakWith } from '#ui/words/say.ts';
import { pageReader } from './read-page.ts';
import { startContent } from './start-content.ts';

/** Marks a page where the script already runs: it is injected again when access is granted once more. */
const RUNNING = Symbol.for('parley.content');

if (!Reflect.has(globalThis, RUNNING)) {
  Reflect.set(globalThis, RUNNING, true);
  speakWith(browserCatalogue);
  const life = new AbortController();
  life.signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, RUNNING), { once: true });
  const session = startContent({
    doc: document,
    background: connect<BackgroundApi>('background'),
    reader: pageReader(document),
    hasOpenRoot: __PARLEY_TEST__,
    // Firefox takes only a click on its own buttons or in the extension's pages for a wish to open the sidebar.
    canOpenPanel: !__PARLEY_FIREFOX__,
    sheet: 'packaged',
    life,
  });
  serve<PageApi>('page', () => session, { signal: life.signal });
}
