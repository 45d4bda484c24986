import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { METADATA_CASES } from './support/metadata-cases.ts';
import { openReadingBrowser, type ReadingBrowser } from './support/reading-browser.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/metadata');
let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await openReadingBrowser();
});
afterAll(() => browser?.close());

describe('metadata of a page', () => {
  test.each(METADATA_CASES)('$page: $shows', async ({ page: name, address, expected }) => {
    const html = readFileSync(path.join(folder, `${name}.html`), 'utf8');
    const read = await browser.on(
      html,
      (page) =>
        page.evaluate(async () => {
          const { text } = await reading.extractMainText(document);
          return reading.readMetadata(document, location.href, text);
        }),
      address,
    );
    expect(read).toMatchObject(expected);
  });

  test('every fixture has its case', () => {
    const pages = readdirSync(folder).map((file) => path.basename(file, '.html'));
    expect(METADATA_CASES.map((row) => row.page).toSorted()).toEqual(pages.toSorted());
  });
});
