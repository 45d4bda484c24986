import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../scripts/demo/fill-library.ts';
import { openPopupOver } from '../../scripts/demo/open-parley.ts';
import { SETTINGS_PAGE } from '../../scripts/demo/parley-browser.ts';
import { type Journey, startReading } from './support/journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startReading();
});
afterAll(() => journey?.end());

it('tells in the popup what is new, measures the storage, deletes a site when the reader agrees', async () => {
  const { parley, newsroom, client, problems, askedOutside } = journey;
  const tab = await parley.context.newPage();
  for (const article of newsroom.articles) await readArticle(tab, client, article);
  await tab.goto(newsroom.newest.url);
  const popup = await openPopupOver(parley, tab);
  await popup.locator('header p', { hasText: /^\d+ statements?, (\d+|none|all) new to you$/ }).waitFor();
  await popup
    .locator('.statements .seen', { hasText: /^Seen \d+ \w+ in \S/ })
    .first()
    .waitFor();
  await popup.close();

  const settings = await parley.ownPage(SETTINGS_PAGE);
  const storage = settings.getByRole('region', { name: 'Storage' });
  const { articles } = await client.library.storage();
  expect(articles).toBeGreaterThan(1);
  await storage.getByText(new RegExp(`^${articles} articles in your library, .+ on this machine`)).waitFor();
  await storage.getByText(/^The browser gives Parley up to/).waitFor();
  await storage.getByLabel('Keep articles').selectOption('1 year');
  await storage.getByRole('button', { name: 'Apply' }).click();
  await storage.locator('[aria-live]', { hasText: 'Articles are kept for 1 year.' }).waitFor();
  expect((await client.background.settings()).retentionDays).toBe(365);

  const asked: string[] = [];
  let answer = false;
  settings.on('dialog', (dialog) => {
    asked.push(dialog.message());
    return answer ? dialog.accept() : dialog.dismiss();
  });
  await storage.getByLabel('Site').fill(newsroom.origin);
  await storage.getByRole('button', { name: 'Delete this site…' }).click();
  await expect.poll(() => asked.length).toBe(1);
  expect((await client.library.storage()).articles).toBe(articles);
  answer = true;
  await storage.getByRole('button', { name: 'Delete this site…' }).click();
  await storage.locator('[aria-live]', { hasText: `${articles} articles deleted.` }).waitFor();
  expect((await client.library.storage()).articles).toBe(0);
  expect(asked[1]).toContain('Delete all articles of 127.0.0.1');
  expect(problems).toEqual([]);
  expect(askedOutside).toEqual([]);
});
