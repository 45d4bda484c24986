import { readFile, stat } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../scripts/demo/fill-library.ts';
import { SETTINGS_PAGE } from '../../scripts/demo/parley-browser.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { type Journey, startReading } from './support/journey.ts';

let journey: Journey;
let settings: Page;
beforeAll(async () => {
  journey = await startReading();
  const { parley, newsroom, client, welcome } = journey;
  const tab = await parley.context.newPage();
  for (const article of newsroom.articles.slice(-2)) await readArticle(tab, client, article);
  await tab.close();
  settings = await parley.context.newPage();
  await settings.goto(new URL(SETTINGS_PAGE, new URL('/', welcome.url())).href);
});
afterAll(() => journey?.end());

const chooseFile = (name: string, content: string) =>
  settings
    .locator('#import-file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

async function exported(format: string): Promise<Download> {
  await settings.getByLabel('Format').selectOption({ label: format });
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await settings.getByText(/^Exported as/).waitFor();
  return download;
}

/** The file without its first line, which holds the moment. */
async function records(download: Download): Promise<string> {
  const file = await readFile(await download.path(), 'utf8');
  return file.slice(file.indexOf('\n'));
}

it('everything leaves as a backup and comes back after the library was emptied', async () => {
  const { client, problems, askedOutside } = journey;
  const before = await exported('Backup of everything (Parley)');
  expect(before.suggestedFilename()).toMatch(/^parley-library-.*\.parley\.jsonl$/);

  await client.library.forgetEverything();
  expect(await client.library.list(0, 5)).toEqual([]);
  await settings.locator('#import-file').setInputFiles(await before.path());
  await settings.getByText('2 articles: 2 new').waitFor();
  expect(await client.library.list(0, 5)).toEqual([]);
  expect(await accessibilityFaults(settings, '.exchange')).toEqual([]);
  await settings.getByRole('button', { name: 'Import', exact: true }).click();
  await settings.getByText(/^Imported\. 2 articles/).waitFor();

  expect(await records(await exported('Backup of everything (Parley)'))).toBe(await records(before));
  expect(problems).toEqual([]);
  expect(askedOutside).toEqual([]);
});

it('Markdown leaves as an archive, the library as an SQLite file', async () => {
  const archive = await exported('Markdown for Obsidian (ZIP, one file per article)');
  expect((await readFile(await archive.path())).subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  const file = await exported('The library’s database file (SQLite)');
  expect((await readFile(await file.path())).subarray(0, 15).toString('latin1')).toBe('SQLite format 3');
  expect((await stat(await file.path())).size % 4096).toBe(0);
});

it('bookmarks become unread articles; turned down, a file changes nothing', async () => {
  const { client } = journey;
  const bookmarks =
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF="https://ledger.example/later">Later</A></DL>';
  await chooseFile('bookmarks.html', bookmarks);
  await settings.getByText('1 unread article: 1 new').waitFor();
  await settings.getByRole('button', { name: 'Leave everything as it is' }).click();
  expect(await client.library.unread(0, 5)).toEqual([]);
  await chooseFile('bookmarks.html', bookmarks);
  await settings.getByRole('button', { name: 'Import', exact: true }).click();
  await settings.getByText(/^Imported/).waitFor();
  expect(await client.library.unread(0, 5)).toMatchObject([{ title: 'Later' }]);
});

it('a broken file says where it is broken and changes nothing', async () => {
  const { client } = journey;
  const before = await client.library.list(0, 5);
  await chooseFile('broken.parley.jsonl', '{"format":"parley-backup","version":1}\n{"kind":"note"}\n');
  await settings.getByText('Line 2: this “note” is not as Parley writes it. Nothing was changed.').waitFor();
  await chooseFile('bomb.zip', 'PK\x03\x04');
  await settings.getByText('This is a ZIP archive.').waitFor();
  expect(await client.library.list(0, 5)).toEqual(before);
});
