import { afterAll, beforeAll, expect, it } from 'vitest';
import german from '../../_locales/de/messages.json' with { type: 'json' };
import { shadowView } from '../../scripts/demo/closed-shadow.ts';
import { openPopover } from '../../scripts/demo/open-parley.ts';
import { pointOn } from '../../scripts/demo/page-marks.ts';
import { LIBRARY_PAGE, SETTINGS_PAGE } from '../../scripts/demo/parley-browser.ts';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Journey, startReading } from './support/journey.ts';

const REYL = 'freezes an injustice';

let journey: Journey;
beforeAll(async () => {
  journey = await startReading();
});
afterAll(() => journey?.end());

it('speaks German on every page once the reader chooses it, and English again after that', async () => {
  const { parley, problems, askedOutside } = journey;
  const settings = await parley.ownPage(SETTINGS_PAGE);
  const library = await parley.ownPage(LIBRARY_PAGE);
  await settings.getByLabel('Language of Parley').selectOption('de');

  await settings.getByRole('heading', { name: german.settings_title.message, level: 1 }).waitFor();
  expect(await settings.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'de',
    german.settings_page_title.message,
  ]);
  await settings.getByText(german.language_note.message).waitFor();
  // A page that was open already follows.
  await library.getByRole('heading', { name: german.library_title.message, level: 1 }).waitFor();

  await settings.getByLabel(german.language_label.message).selectOption('');
  await settings.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await library.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
  expect(problems).toEqual([]);
  expect(askedOutside).toEqual([]);
});

it('speaks German at a highlight, from the next page on', async () => {
  const { parley, newsroom, problems } = journey;
  const settings = await parley.ownPage(SETTINGS_PAGE);
  await settings.getByLabel('Language of Parley').selectOption('de');
  await settings.getByRole('heading', { name: german.settings_title.message, level: 1 }).waitFor();
  const article = await parley.context.newPage();
  await article.goto(newsroom.newest.url);
  await waitFor('the marks', async () => (await pointOn(article, REYL)) !== null);
  await openPopover(article, REYL);
  const shadow = await shadowView(article);
  const dialog = (await shadow.elements()).find(({ attributes }) => attributes.role === 'dialog');
  await shadow.close();
  expect(dialog?.attributes).toMatchObject({ lang: 'de', dir: 'ltr' });
  expect(dialog?.attributes['aria-label']).toMatch(/^Aussage von /);
  expect(dialog?.text).toContain(german.popover_note.message);
  expect(dialog?.text).toContain(german.coverage_none.message);
  expect(problems).toEqual([]);
});
