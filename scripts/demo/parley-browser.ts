import process from 'node:process';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** A browser with Parley in it. */
export interface ParleyBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens one of Parley's own pages in a tab, for example `src/entries/popup/popup.html`. */
  ownPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  readonly program: string;
  /** The built extension. */
  readonly extensionFolder: string;
  /** Empty for a fresh profile in a temporary folder. */
  readonly profileFolder?: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
}

/** What the browser's own settings page may call. */
interface SettingsApi {
  readonly developerPrivate: { addHostPermission(extensionId: string, pattern: string): Promise<void> };
}

export const WELCOME_PAGE = 'src/entries/welcome/welcome.html';
export const POPUP_PAGE = 'src/entries/popup/popup.html';
export const PANEL_PAGE = 'src/entries/panel/panel.html';
export const LIBRARY_PAGE = 'src/entries/library/library.html';
export const SETTINGS_PAGE = 'src/entries/options/options.html';

/** A browser that ignores `--load-extension` never starts Parley's worker; one that obeys takes a second or two. */
const LOAD_TIMEOUT_MS = 20_000;

/** Starts a browser with Parley loaded. Throws when the browser did not load it. */
export async function launchParley(options: LaunchOptions): Promise<ParleyBrowser> {
  const { program, extensionFolder, profileFolder = '', headless = true, args = [] } = options;
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: program,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
      '--disable-background-networking',
      '--no-first-run',
      ...args,
    ],
  });
  const extensionId = await loadedExtension(context).catch(async (error: unknown) => {
    await context.close();
    throw error;
  });
  return {
    context,
    extensionId,
    async ownPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    close: () => context.close(),
  };
}

/** Parley's id, once its background runs. */
async function loadedExtension(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: LOAD_TIMEOUT_MS }).catch(() => null));
  const url = worker ? new URL(worker.url()) : null;
  const name = url?.protocol === 'chrome-extension:' ? await worker?.evaluate(manifestName) : null;
  if (!url || name !== 'Parley') {
    throw new Error(
      'The browser started but did not load Parley. Branded Chrome ignores --load-extension: name Chromium or Chrome for Testing in PARLEY_CHROMIUM.',
    );
  }
  return url.host;
}

function manifestName(): string {
  return chrome.runtime.getManifest().name;
}

/**
 * Gives Parley access to sites as the browser's own settings page does, so that no question has to be answered.
 * @param patterns Match patterns such as `*://127.0.0.1/*`.
 */
export async function grantSites(
  parley: ParleyBrowser,
  ownPage: Page,
  patterns: readonly string[],
): Promise<void> {
  await allowWithoutQuestion(parley, patterns);
  const granted = await ownPage.evaluate(
    (origins) => chrome.permissions.request({ origins: [...origins] }),
    patterns,
  );
  if (!granted) throw new Error(`The browser refused access to ${patterns.join(', ')}.`);
}

/** Makes a later `permissions.request` for these sites come true without the browser's question. */
export async function allowWithoutQuestion(
  parley: ParleyBrowser,
  patterns: readonly string[],
): Promise<void> {
  const settings = await parley.context.newPage();
  await settings.goto(`chrome://extensions/?id=${parley.extensionId}`);
  await settings.evaluate(
    async ({ id, origins }) => {
      const { developerPrivate } = chrome as unknown as SettingsApi;
      for (const origin of origins) await developerPrivate.addHostPermission(id, origin);
    },
    { id: parley.extensionId, origins: patterns },
  );
  await settings.close();
}
