import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleForPage } from '../../../scripts/build/page-bundle.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../../support/browser.ts';
import type { FakeLibrary, LibraryKind } from './fake-library.ts';
import type { StartLibrary } from './library-probe.tsx';

declare global {
  /** Set by the probe's script on the page. */
  var startLibrary: StartLibrary;
  var fakeLibrary: FakeLibrary;
}

interface OpenOptions {
  readonly dark?: boolean;
  readonly width?: number;
  /** The address after `#`. */
  readonly hash?: string;
}

/** A browser that shows the library page over a made-up library. */
export interface LibraryBrowser {
  open(kind: LibraryKind, options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

const HTML =
  '<!doctype html><html lang="en"><head><title>Parley library</title></head><body><div id="library"></div></body></html>';

export async function openLibraryBrowser(): Promise<LibraryBrowser> {
  const code = await bundleForPage('tests/page/support/library-probe.tsx');
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(HTML);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS],
  });
  return {
    async open(kind, { dark = false, width = 1000, hash = '' } = {}) {
      const context = await browser.newContext({
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/library#${hash}`);
      await page.evaluate(code);
      await page.evaluate((wanted) => {
        globalThis.fakeLibrary = globalThis.startLibrary(wanted);
      }, kind);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
