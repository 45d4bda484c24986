import type { Page } from 'playwright-core';
import { bundleForPage } from '../../../scripts/build/page-bundle.ts';
import { openSavedPageBrowser } from '../../../scripts/page/saved-page-browser.ts';

/** A browser without network whose pages hold `reading`, the page script's parts that read a page. */
export interface ReadingBrowser {
  /** Opens a page at an invented address, runs the work on it and closes it. */
  on<Value>(html: string, work: (page: Page) => Promise<Value>, address?: string): Promise<Value>;
  close(): Promise<void>;
}

export async function openReadingBrowser(): Promise<ReadingBrowser> {
  const script = await bundleForPage('tests/page/support/reading-probe.ts');
  const browser = await openSavedPageBrowser();
  return {
    async on(html, work, address = 'https://northerncourier.example/2026/03/14/talks-at-the-river-resume') {
      const page = await browser.open(Buffer.from(html), address);
      try {
        await page.evaluate(script);
        return await work(page);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
