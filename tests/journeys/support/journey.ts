import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { clientThrough, type ExtensionClient } from '../../../scripts/demo/extension-client.ts';
import {
  grantSites,
  launchParley,
  type ParleyBrowser,
  WELCOME_PAGE,
} from '../../../scripts/demo/parley-browser.ts';
import { type Newsroom, startNewsroom } from '../../../scripts/newsroom/server.mjs';
import { chromiumPath } from '../../support/browser.ts';
import { outsideWorld } from './outside-world.ts';

/** The match pattern of the demo newsroom. */
export const NEWSROOM_SITE = '*://127.0.0.1/*';

/** The production build; `npm test` makes it before the tests. */
const CHROMIUM_BUILD = path.resolve('dist/chromium');

/** A browser with the built extension in a fresh profile, beside the newsroom. */
export interface Journey {
  readonly parley: ParleyBrowser;
  readonly newsroom: Newsroom;
  /** One of Parley's own pages, kept open to speak through. */
  readonly welcome: Page;
  readonly client: ExtensionClient;
  /** Errors on any console and uncaught errors in any page, as they come. */
  readonly problems: readonly string[];
  /** Addresses outside this machine that anything in the browser asked for. */
  readonly askedOutside: readonly string[];
  end(): Promise<void>;
}

/** Starts the newsroom and the browser; the welcome page that Parley opens itself is `welcome`. */
export async function startJourney(): Promise<Journey> {
  if (!existsSync(path.join(CHROMIUM_BUILD, 'manifest.json')))
    throw new Error('No dist/chromium: run "npm run build".');
  const [newsroom, outside] = await Promise.all([startNewsroom(), outsideWorld()]);
  const parley = await launchParley({
    program: chromiumPath(),
    extensionFolder: CHROMIUM_BUILD,
    args: [`--proxy-server=${outside.proxy}`],
  });
  const { context } = parley;
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.page()?.url()}: ${message.text()}`);
  });
  const welcome =
    context.pages().find((page) => page.url().endsWith(WELCOME_PAGE)) ??
    (await context.waitForEvent('page', {
      predicate: (page) => page.url().endsWith(WELCOME_PAGE),
      timeout: 10_000,
    }));
  await welcome.waitForLoadState();
  return {
    parley,
    newsroom,
    welcome,
    client: clientThrough(welcome),
    problems,
    askedOutside: outside.asked,
    async end() {
      await parley.close();
      await Promise.all([newsroom.stop(), outside.stop()]);
    },
  };
}

/** A journey whose reader has granted the newsroom and wants their reading remembered. */
export async function startReading(): Promise<Journey> {
  const journey = await startJourney();
  await grantSites(journey.parley, journey.welcome, [NEWSROOM_SITE]);
  await journey.client.background.changeSettings({ remembering: 'on' });
  return journey;
}
