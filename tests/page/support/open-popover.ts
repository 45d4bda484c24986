import type { Locator, Page } from 'playwright-core';
import { type ProbeBrowser, painted, pointOn } from './probe-page.ts';

export interface Opened {
  readonly page: Page;
  readonly dialog: Locator;
}

/** Opens the fixture page for a reader with or without a library, and clicks on some words. */
export async function openAt(
  browser: ProbeBrowser,
  words: string,
  library: 'full' | 'empty' = 'full',
  selector = 'article',
): Promise<Opened> {
  const page = await browser.newPage();
  await page.evaluate((kind) => {
    globalThis.probe = globalThis.startProbe({
      prepare(background) {
        if (kind === 'full') background.answer = async () => globalThis.probe.coverage;
      },
    });
  }, library);
  await painted(page);
  const point = await pointOn(page, words, selector);
  await page.mouse.click(point.x, point.y);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return { page, dialog };
}
