import type { Page } from 'playwright-core';
import type { FakeLibrary, LibraryKind } from './fake-library.ts';
import type { StartLibrary } from './library-probe.tsx';
import { openScreenBrowser, type ScreenOptions } from './screen-browser.ts';

declare global {
  /** Set by the probe's script on the page. */
  var startLibrary: StartLibrary;
  var fakeLibrary: FakeLibrary;
}

/** A browser that shows the library page over a made-up library. */
export interface LibraryBrowser {
  open(kind: LibraryKind, options?: ScreenOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openLibraryBrowser(): Promise<LibraryBrowser> {
  const browser = await openScreenBrowser(
    'tests/page/support/library-probe.tsx',
    'Parley library',
    'library',
  );
  return {
    async open(kind, options) {
      const page = await browser.open(options);
      await page.evaluate((wanted) => {
        globalThis.fakeLibrary = globalThis.startLibrary(wanted);
      }, kind);
      return page;
    },
    close: () => browser.close(),
  };
}
