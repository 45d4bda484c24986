import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../support/browser.ts';

/** The production build for Firefox. */
const FIREFOX_BUILD = path.resolve('dist/firefox');

/** Firefox with the built extension installed, driven over WebDriver BiDi. */
export interface FirefoxWithParley {
  readonly browser: Browser;
  /** Opens one of Parley's own pages in a new tab, or in the tab given. */
  ownPage(path: string, tab?: Page): Promise<Page>;
  /** Runs a function's body in the browser's own scope, with `extension` in hand; gives back its JSON answer. */
  inBrowser(body: string): Promise<unknown>;
  close(): Promise<void>;
}

/** What WebDriver BiDi answers in the browser's own scope. */
interface BidiAnswer {
  readonly result: {
    readonly type: string;
    readonly result?: { readonly value?: string };
    readonly exceptionDetails?: { readonly text: string };
    readonly contexts?: readonly { readonly context: string }[];
  };
}

/** Puppeteer keeps its BiDi connection to itself; extension pages and the browser's scope are reached only through it. */
interface WithConnection {
  readonly connection: { send(method: string, params: object): Promise<BidiAnswer> };
}

/** Starts Firefox with a fresh profile and installs the extension, whose address is fixed beforehand. */
export async function launchFirefox(): Promise<FirefoxWithParley> {
  const id = geckoId();
  const uuid = randomUUID();
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  const { connection } = browser as unknown as WithConnection;
  const chromeScope = async () => {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = result.contexts?.[0]?.context;
    if (!context) throw new Error('Firefox shows no window of its own.');
    return context;
  };
  return {
    browser,
    async ownPage(file, tab) {
      const page = tab ?? (await browser.newPage());
      // page.goto waits for events that extension pages do not send.
      await connection.send('browsingContext.navigate', {
        context: (page.mainFrame() as unknown as { readonly _id: string })._id,
        url: `moz-extension://${uuid}/${file}`,
        wait: 'complete',
      });
      return page;
    },
    async inBrowser(body) {
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
          return JSON.stringify((await (async () => { ${body} })()) ?? null);
        })()`,
        awaitPromise: true,
        target: { context: await chromeScope() },
      });
      if (result.type !== 'success')
        throw new Error(result.exceptionDetails?.text ?? 'The script failed in Firefox.');
      return JSON.parse(result.result?.value ?? 'null') as unknown;
    },
    close: () => browser.close(),
  };
}

function geckoId(): string {
  const manifest = JSON.parse(readFileSync(path.join(FIREFOX_BUILD, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
