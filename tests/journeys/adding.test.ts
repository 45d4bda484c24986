import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAndAnnotate } from '../../scripts/demo/fill-library.ts';
import { SETTINGS_PAGE } from '../../scripts/demo/parley-browser.ts';
import { type Journey, startReading } from './support/journey.ts';

let journey: Journey;
let settings: Page;

beforeAll(async () => {
  journey = await startReading();
  // What is added here is added by the reader's own click, not by remembering.
  await journey.client.background.changeSettings({ remembering: 'off' });
  settings = await journey.parley.ownPage(SETTINGS_PAGE);
});
afterAll(() => journey?.end());

const storedArticles = async () => {
  const health = await journey.client.library.health();
  return health.state === 'ready' ? health.articles : null;
};
const files = () => settings.getByLabel(/^Saved pages/);
const jsonLine = ({ url, title, published, blocks }: (typeof journey.newsroom.articles)[number]) =>
  JSON.stringify({ url, title, date: published, text: blocks.map(({ text }) => text).join('\n') });

it('adds the articles in open tabs', async () => {
  const { parley, newsroom, client } = journey;
  const [first, second] = newsroom.articles;
  const tabs = [
    await parley.context.newPage(),
    await parley.context.newPage(),
    await parley.context.newPage(),
  ];
  await openAndAnnotate(tabs[0]!, client, first!.url);
  await openAndAnnotate(tabs[1]!, client, second!.url);
  await tabs[2]!.goto(new URL(`/${first!.outlet}/`, newsroom.origin).href);
  expect(await storedArticles()).toBe(0);

  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Add the articles in all open tabs' }).click();
  await settings.getByText('2 of 3 added to your library.').waitFor();
  expect(await storedArticles()).toBe(2);
  expect(await settings.getByText('it does not look like an article').count()).toBe(1);
  for (const tab of tabs) await tab.close();
});

it('adds saved pages and names what is none', async () => {
  const article = journey.newsroom.articles[2]!;
  const html = `<!-- saved from url=(0001)${article.url} -->${await (await fetch(article.url)).text()}`;
  await files().setInputFiles([
    { name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(html) },
    { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0, 0]) },
    { name: 'empty.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><p>Nothing.') },
  ]);
  await settings.getByText('1 of 3 added to your library.').waitFor();
  await settings.getByText('What could not be added: 2').click();
  await settings.getByText('“photo.txt”: it is no saved page').waitFor();
  await settings.getByText('“empty.html”: it does not say from which web address').waitFor();
  expect(await storedArticles()).toBe(3);
  expect(await journey.client.library.find(article.url)).toMatchObject({
    metadata: { title: article.title },
    version: 1,
  });
});

it('can be cancelled and gone on with, and does nothing twice', async () => {
  const { newsroom } = journey;
  // Enough of them that the work is not over before the click.
  const articles = ['', '?page=2', '?page=3', '?page=4'].flatMap((page) =>
    newsroom.articles.map((article) => ({ ...article, url: article.url + page })),
  );
  const lines = [...articles.map(jsonLine), '{"url":'];
  const file = { name: 'kept.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines.join('\n')) };
  await files().setInputFiles([file]);
  await settings.getByRole('progressbar', { name: /“kept.jsonl”, line \d+/ }).waitFor();
  await settings.getByRole('button', { name: 'Cancel' }).click();
  await settings.getByText(/^Stopped\. .* left\.$/).waitFor();
  const before = await storedArticles();
  expect(before).toBeLessThan(articles.length);

  await settings.getByRole('button', { name: 'Continue' }).click();
  const all = articles.length;
  await settings.getByText(`${all} of ${all + 1} added to your library.`).waitFor({ timeout: 120_000 });
  await settings.getByText('What could not be added: 1').click();
  await settings.getByText(`“kept.jsonl”, line ${all + 1}: it is no JSON object.`).waitFor();
  expect(await storedArticles()).toBe(all);
});

it('asked nobody outside and left no error', () => {
  expect(journey.problems).toEqual([]);
  expect(journey.askedOutside).toEqual([]);
});
