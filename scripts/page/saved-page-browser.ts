import process from 'node:process';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { findChromium } from '../setup/find-browser.mjs';

/** Where a saved page without a known address is opened; the name never resolves (RFC 2606). */
const NO_ADDRESS = 'http://saved-page.invalid/article';
/** Names are not even looked up, whatever a page asks for; root may not use Chromium's sandbox. */
const ARGUMENTS = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
/** The page's scripts stay off; its `<noscript>` is treated as in a browser with scripts on, as on a live page. */
const NO_SCRIPTS = "script-src 'none'; object-src 'none'; frame-src 'none'";
const LOAD_TIMEOUT_MS = 30_000;

/** A headless Chromium that opens saved pages with the network and the pages' scripts off. */
export interface SavedPageBrowser {
  /** Opens a page as if it stood at `address`; the caller closes it. */
  open(html: Buffer, address: string | null): Promise<Page>;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Throws when no Chromium is found on this machine. */
export async function openSavedPageBrowser(): Promise<SavedPageBrowser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('no Chromium found; name one in PARLEY_CHROMIUM or run "npm start" once');
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  return {
    browser,
    open: (html, address) => openPage(browser, html, address ?? NO_ADDRESS),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, html: Buffer, address: string): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  try {
    await page.route('**/*', serveOnce(html));
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT_MS });
    return page;
  } catch (error) {
    await page.close();
    throw error;
  }
}

/** Answers the page's own request; everything else, reloads by the page included, is refused. */
function serveOnce(html: Buffer): (route: Route) => Promise<void> {
  let served = false;
  return (route) => {
    if (served || !route.request().isNavigationRequest()) return route.abort();
    served = true;
    const headers = { 'content-type': contentType(html), 'content-security-policy': NO_SCRIPTS };
    return route.fulfill({ body: html, headers });
  };
}

/** Saved pages are UTF-8 more often than their own tags say; anything else is left to the browser. */
function contentType(html: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
