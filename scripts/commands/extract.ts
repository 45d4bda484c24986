// npm run --silent extract -- FILE.html…: one line of JSON for each saved page, read by the page script's own code.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundleForPage } from '../build/page-bundle.ts';
import type { PageExtract } from '../page/extract-entry.ts';
import { SavedAddresses } from '../page/saved-address.ts';
import { openSavedPageBrowser, type SavedPageBrowser } from '../page/saved-page-browser.ts';

/** One page may take this long before it counts as unreadable. */
const PAGE_TIMEOUT_MS = 60_000;

const addresses = new SavedAddresses();
/** npm starts scripts at the project's root; the reader's paths count from where they typed them. */
const startedIn = process.env.INIT_CWD ?? process.cwd();

function complain(message: string): void {
  process.stderr.write(`extract: ${message}\n`);
  process.exitCode = 1;
}

async function extract(browser: SavedPageBrowser, script: string, file: string): Promise<object> {
  const absolute = path.resolve(startedIn, file);
  const page = await browser.open(await readFile(absolute), addresses.of(absolute));
  try {
    await page.evaluate(script);
    const reading = page.evaluate<PageExtract, [string | null, string]>(
      ([address, fallback]) => globalThis.extractPage(address, fallback),
      [addresses.of(absolute), pathToFileURL(absolute).href],
    );
    const { text, metadata, isArticle } = await inTime(reading);
    const { title, canonicalUrl, site, byline, published, modified, language } = metadata;
    return { file, text, title, url: canonicalUrl, site, byline, published, modified, language, isArticle };
  } finally {
    await page.close();
  }
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page took too long')), PAGE_TIMEOUT_MS);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}

const files = process.argv.slice(2);
if (files.length === 0) {
  complain('name at least one HTML file');
} else {
  const script = await bundleForPage('scripts/page/extract-entry.ts');
  const browser = await openSavedPageBrowser();
  try {
    for (const file of files) {
      try {
        process.stdout.write(`${JSON.stringify(await extract(browser, script, file))}\n`);
      } catch (error) {
        complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
}
