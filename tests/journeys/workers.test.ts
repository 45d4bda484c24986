import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../scripts/demo/fill-library.ts';
import { type Journey, startReading } from './support/journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startReading();
});
afterAll(() => journey?.end());

it('goes on after the page that holds the workers has ended, with everything that was remembered', async () => {
  const { parley, newsroom, welcome, client, problems } = journey;
  const tab = await parley.context.newPage();
  const [first, second] = newsroom.articles;
  await readArticle(tab, client, first!);
  await welcome.evaluate(() => chrome.offscreen.closeDocument());
  // The line to a worker that has just ended may still look open to the background for a moment.
  await expect.poll(() => client.library.storage().catch(() => null)).toMatchObject({ articles: 1 });
  await readArticle(tab, client, second!);
  expect(await client.library.storage()).toMatchObject({ articles: 2 });
  expect(problems).toEqual([]);
});

it('goes on after the browser has stopped the background, whose lines to the workers end with it', async () => {
  const { parley, newsroom, welcome, client, problems } = journey;
  const { articles } = await client.library.storage();
  const browser = await parley.context.newCDPSession(welcome);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  expect(await client.library.storage()).toMatchObject({ articles });
  const tab = await parley.context.newPage();
  await readArticle(tab, client, newsroom.articles[2]!);
  expect(await client.library.storage()).toMatchObject({ articles: articles + 1 });
  expect(problems).toEqual([]);
});
