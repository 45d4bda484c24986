import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../scripts/demo/fill-library.ts';
import { openPopupOver } from '../../scripts/demo/open-parley.ts';
import { type Journey, startReading } from './support/journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startReading();
});
afterAll(() => journey?.end());

it('finds what was read from the popup on, reads it offline, forgets it and takes that back', async () => {
  const { parley, newsroom, client, problems, askedOutside } = journey;
  const tab = await parley.context.newPage();
  const [older, newer] = newsroom.articles.slice(-2);
  if (!older || !newer) throw new Error('The newsroom has too few articles.');
  await readArticle(tab, client, older);
  await readArticle(tab, client, newer);

  const popup = await openPopupOver(parley, tab);
  const [library] = await Promise.all([
    parley.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Library', exact: true }).click(),
  ]);
  await library.getByText('2 articles, newest first').waitFor();

  await tab.close();
  await newsroom.stop();
  await library.getByRole('searchbox').fill(`“${newer.title.split(' ').slice(0, 3).join(' ')}”`);
  await library.getByRole('link', { name: newer.title }).click();
  await library.getByRole('heading', { name: newer.title, level: 1 }).waitFor();
  expect(await library.locator('mark.said').count()).toBeGreaterThan(0);
  expect(await library.locator('.article-text .topic').count()).toBeGreaterThan(0);
  expect(await library.getByRole('complementary').getByRole('button').count()).toBeGreaterThan(1);

  await library.getByRole('button', { name: 'Forget this article' }).click();
  await library.getByRole('button', { name: 'Undo' }).click();
  await library.getByRole('heading', { name: newer.title, level: 1 }).waitFor();

  await library.getByRole('button', { name: 'Forget this article' }).click();
  await library.getByRole('button', { name: 'Undo' }).waitFor();
  await library.reload();
  await library
    .getByText('1 article, newest first')
    .or(library.getByText('Nothing in your library'))
    .waitFor();
  await expect.poll(async () => (await client.library.health()) as unknown).toMatchObject({ articles: 1 });
  expect(problems).toEqual([]);
  expect(askedOutside).toEqual([]);
});
