import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleForPage } from '../../../scripts/build/page-bundle.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../../support/browser.ts';

export interface ScreenOptions {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Device pixels to a CSS pixel: with a window half as wide and high, 2 is what a zoom of 200 % gives. */
  readonly scale?: number;
  /** The address after `#`. */
  readonly hash?: string;
}

/** A browser that opens an empty page of the extension's kind with a probe's script on it. */
export interface ScreenBrowser {
  open(options?: ScreenOptions): Promise<Page>;
  close(): Promise<void>;
}

/**
 * @param probe path of the module that draws the screen
 * @param root id of the element that it is drawn in
 */
export async function openScreenBrowser(probe: string, title: string, root: string): Promise<ScreenBrowser> {
  const code = await bundleForPage(probe);
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><div id="${root}"></div></body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS],
  });
  return {
    async open({ dark = false, width = 1000, height = 800, scale = 1, hash = '' } = {}) {
      const context = await browser.newContext({
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        viewport: { width, height },
        deviceScaleFactor: scale,
      });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/screen#${hash}`);
      await page.evaluate(code);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
