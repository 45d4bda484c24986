import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { type Newsroom, startNewsroom } from '../newsroom/server.mjs';
import type { DemoPage } from './demo-page.ts';
import { clientThrough, type ExtensionClient } from './extension-client.ts';
import { readNewsroomBefore } from './fill-library.ts';
import { grantSites, launchParley, type ParleyBrowser, WELCOME_PAGE } from './parley-browser.ts';

/** A browser with Parley that has read the demo newsroom up to one page, which is not open yet. */
export interface NewsroomInParley {
  readonly parley: ParleyBrowser;
  readonly client: ExtensionClient;
  /** A tab for the page. */
  readonly tab: Page;
  /** Address of the page. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the newsroom on this machine, starts the browser that PARLEY_CHROMIUM names with `dist/chromium`, and reads
 * all articles before the wanted page, oldest first. Throws with what went wrong; then nothing is left running.
 */
export async function readNewsroomInParley(
  wanted: DemoPage,
  headless: boolean,
  say: (line: string) => void,
): Promise<NewsroomInParley> {
  const program = process.env.PARLEY_CHROMIUM;
  if (!program) throw new Error('PARLEY_CHROMIUM does not name a browser; use "npm start".');
  const newsroom = await startNewsroom({
    folder: path.resolve('tests/fixtures/newsroom'),
    extraPages: wanted.kind === 'file' ? { [wanted.path]: { type: 'text/html', body: wanted.body } } : {},
  });
  say(`The newsroom is served at ${newsroom.origin}`);
  let parley: ParleyBrowser | null = null;
  const close = async () => {
    await parley?.close().catch(() => undefined);
    await newsroom.stop();
  };
  try {
    parley = await launchParley({ program, extensionFolder: path.resolve('dist/chromium'), headless });
    say('The browser runs, with Parley loaded.');
    const url = addressOf(wanted, newsroom);
    const ownPage = await parley.ownPage(WELCOME_PAGE);
    await grantSites(parley, ownPage, [...new Set([newsroom.origin, url].map(sitePattern))]);
    const client = clientThrough(ownPage);
    await client.background.changeSettings({ remembering: 'on' });
    const tab = await parley.context.newPage();
    await readNewsroomBefore(url, newsroom, tab, client, say);
    return { parley, client, tab, url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf(wanted: DemoPage, newsroom: Newsroom): string {
  if (wanted.kind === 'url') return wanted.url;
  return wanted.kind === 'file' ? newsroom.origin + wanted.path : newsroom.newest.url;
}

function sitePattern(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}
