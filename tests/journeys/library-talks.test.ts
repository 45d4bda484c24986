import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../scripts/demo/fill-library.ts';
import { LIBRARY_PAGE } from '../../scripts/demo/parley-browser.ts';
import { type Journey, startReading } from './support/journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startReading();
});
afterAll(() => journey?.end());

/** Enough of the newsroom for a negotiation of several articles. */
const READ = 8;

it('narrows the library to a negotiation, goes through its timeline and positions to a statement, and exports', async () => {
  const { parley, newsroom, client, problems, askedOutside } = journey;
  const tab = await parley.context.newPage();
  for (const article of newsroom.articles.slice(-READ)) await readArticle(tab, client, article);
  await tab.close();
  await newsroom.stop();

  const library = await parley.ownPage(LIBRARY_PAGE);
  await library.getByText(`${READ} articles, newest first`).waitFor();
  const facets = library.getByRole('complementary', { name: 'Narrow down' });
  const negotiation = facets.getByRole('region', { name: 'Negotiations' }).getByRole('button').first();
  const counted = Number(/\d+/.exec((await negotiation.locator('.count').textContent()) ?? '')?.[0]);
  await negotiation.click();
  await library.getByText(counted === 1 ? '1 article' : `${counted} articles`, { exact: true }).waitFor();

  await facets.getByRole('link', { name: 'Timeline and positions' }).click();
  await library.locator('.place-summary').getByText(`${counted} article`).waitFor();
  await library.locator('.bar').last().focus();
  await library.keyboard.press('Enter');
  await library.locator('.bucket [data-article]').first().waitFor();
  expect(await library.locator('.position').count()).toBeGreaterThan(0);
  await library.locator('.statement-words a').first().click();
  await library.locator('.current').first().waitFor();

  await library.keyboard.press('Escape');
  await library.locator('.statement-source a').first().click();
  await library.getByRole('heading', { name: 'Names' }).waitFor();

  await library.getByRole('link', { name: 'Articles', exact: true }).click();
  await library.getByRole('button', { name: 'Choose several' }).click();
  await library.getByRole('button', { name: `All ${READ}` }).click();
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^parley-articles-.*\.zip$/);
  await library.getByRole('button', { name: 'Forget' }).click();
  await library.getByText(`${READ} articles forgotten`).waitFor();
  await library.getByRole('button', { name: 'Undo' }).click();
  expect(await client.library.health()).toMatchObject({ articles: READ });
  expect(problems).toEqual([]);
  expect(askedOutside).toEqual([]);
});
