import { readdirSync } from 'node:fs';
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
  const isMarked = () =>
    parley.context
      .serviceWorkers()
      .at(-1)!
      .evaluate(() => Reflect.get(globalThis, 'marked') === true);
  await parley.context.serviceWorkers()[0]!.evaluate(() => Object.assign(globalThis, { marked: true }));
  expect(await isMarked()).toBe(true);
  await browser.send('ServiceWorker.stopAllWorkers');
  expect(await client.library.storage()).toMatchObject({ articles });
  // Another one has answered.
  expect(await isMarked()).toBe(false);
  const tab = await parley.context.newPage();
  await readArticle(tab, client, newsroom.articles[2]!);
  expect(await client.library.storage()).toMatchObject({ articles: articles + 1 });
  expect(problems).toEqual([]);
});

it('opens the library as soon as nobody else holds it, though it was asked in vain before', async () => {
  const { welcome, client } = journey;
  const { articles } = await client.library.storage();
  const file = readdirSync('dist/chromium/assets').find((name) => /^library-worker-.*\.js$/.test(name))!;
  await welcome.evaluate(async (name) => {
    await chrome.offscreen.closeDocument();
    // The ended worker lets its files go a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const worker = new Worker(`/assets/${name}`, { type: 'module' });
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(null, [port2]);
    port1.postMessage({ id: 1, method: 'storage', args: [] });
    await new Promise((resolve) => {
      port1.onmessage = resolve;
    });
    Object.assign(globalThis, { holder: worker });
  }, file);
  await expect(client.library.storage()).rejects.toThrow();
  await welcome.evaluate(() => (globalThis as unknown as { holder: Worker }).holder.terminate());
  await expect.poll(() => client.library.storage().catch(() => null)).toMatchObject({ articles });
});
