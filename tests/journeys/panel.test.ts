import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { named, shadowView } from '../../scripts/demo/closed-shadow.ts';
import { annotated, readArticle } from '../../scripts/demo/fill-library.ts';
import { openBeside, openPopover, openPopupOver } from '../../scripts/demo/open-parley.ts';
import { PANEL_PAGE, WELCOME_PAGE } from '../../scripts/demo/parley-browser.ts';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Journey, NEWSROOM_SITE, startReading } from './support/journey.ts';

const EARLIER = ['norland-softens', 'thirty-day-truce', 'karst-opens-door'];
/** Words of Reyl's statement on the newest article, all in one line of text. */
const REYL = 'freezes an injustice';

let journey: Journey;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  journey = await startReading();
  tab = await journey.parley.context.newPage();
  for (const slug of EARLIER) await readArticle(tab, journey.client, articleNamed(slug));
  await readArticle(tab, journey.client, journey.newsroom.newest);
  panel = await openBeside(journey.parley, tab, PANEL_PAGE);
});

afterAll(() => journey?.end());

// One reader's way with the panel open, in order; each step stands on the one before.
describe('the side panel', () => {
  it('lists the page in front with what was read about it', async () => {
    await panel.locator('.statement-row').first().waitFor();
    await panel
      .getByRole('button', { name: /earlier article/ })
      .first()
      .waitFor();
    expect(await titleIn(panel)).toContain(journey.newsroom.newest.title);
    await panel.locator('#thread .row a').first().waitFor();
  });

  it('a row scrolls the page to its mark and opens the popover there', async () => {
    await tab.evaluate(() => scrollTo(0, 0));
    await panel.locator('.statement-row', { hasText: REYL }).first().click();
    await panel.getByRole('heading', { name: /Reyl/ }).first().waitFor();
    const dialog = await waitFor('the popover', () => dialogOn(tab));
    expect(dialog).toContain(REYL);
    await tab.keyboard.press('Escape');
    await panel.getByRole('button', { name: /All marks/ }).click();
    await panel.locator('.statement-row').first().waitFor();
  });

  it('a mark that is opened on the page is selected in the panel', async () => {
    await openPopover(tab, REYL);
    await panel.getByRole('heading', { name: /Reyl/ }).first().waitFor();
    await panel.locator('main .row a').first().waitFor();
    await tab.keyboard.press('Escape');
    await panel.getByRole('button', { name: /All marks/ }).click();
  });

  it('follows the reader to another tab and back', async () => {
    const other = await journey.parley.context.newPage();
    await other.goto(articleNamed('thirty-day-truce').url);
    await titled(panel, articleNamed('thirty-day-truce').title);
    await tab.bringToFront();
    await titled(panel, journey.newsroom.newest.title);
    await other.close();
  });

  it('follows a full navigation, and one inside a single-page app', async () => {
    const [first, second] = journey.newsroom.articles.filter(({ kind }) => kind === 'spa');
    await tab.goto(first!.url);
    await titled(panel, first!.title);
    await tab.goBack();
    await titled(panel, journey.newsroom.newest.title);
    await tab.goto(new URL(`/${second!.outlet}/`, second!.url).href);
    await panel.getByText('This does not look like an article').waitFor();
    await tab.getByRole('link', { name: second!.title }).click();
    await titled(panel, second!.title);
  });

  it('says so where Parley may not look', async () => {
    await tab.goto('about:blank');
    await panel.getByText('Parley cannot see this page').waitFor();
  });

  it('in two windows each panel shows the page of its own', async () => {
    await tab.goto(journey.newsroom.newest.url);
    await titled(panel, journey.newsroom.newest.title);
    const elsewhere = articleNamed('norland-softens');
    const opener = await journey.parley.ownPage(WELCOME_PAGE);
    await tab.bringToFront();
    const [page] = await Promise.all([
      journey.parley.context.waitForEvent('page', { predicate: (each) => each.url() === elsewhere.url }),
      opener.evaluate(
        async ([article, own]) => {
          const created = await chrome.windows.create({ url: article });
          await chrome.tabs.create({ url: own, active: false, windowId: created?.id });
        },
        [elsewhere.url, `/${PANEL_PAGE}`] as const,
      ),
    ]);
    const second = await waitFor('the second panel', async () =>
      journey.parley.context.pages().find((each) => each !== panel && each.url().endsWith(PANEL_PAGE)),
    );
    await titled(second, elsewhere.title);
    expect(await titleIn(panel)).toContain(journey.newsroom.newest.title);
    await page.goto(articleNamed('karst-opens-door').url);
    await titled(second, articleNamed('karst-opens-door').title);
    expect(await titleIn(panel)).toContain(journey.newsroom.newest.title);
    for (const each of [second, page, opener]) await each.close();
  });

  it('follows a topic and stops, as the settings then say', async () => {
    await panel.locator('.topic-row').first().click();
    await panel.getByRole('button', { name: 'Follow this topic' }).click();
    await panel.getByRole('button', { name: 'Following this topic', pressed: true }).waitFor();
    const { background } = journey.client;
    expect((await background.settings()).followedTopics).toHaveLength(1);
    await panel.getByRole('button', { name: 'Following this topic' }).click();
    await panel.getByRole('button', { name: 'Follow this topic', pressed: false }).waitFor();
    expect((await background.settings()).followedTopics).toEqual([]);
    await panel.keyboard.press('Escape');
  });

  it('forgets the page and takes that back', async () => {
    await panel.getByRole('button', { name: 'Forget this page' }).click();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByRole('button', { name: 'Forget this page' }).waitFor();
    expect(await journey.client.library.find(journey.newsroom.newest.url)).not.toBeNull();
  });

  it('notices that access was taken back, and given again', async () => {
    await journey.welcome.evaluate(
      (origins) => chrome.permissions.remove({ origins: [...origins] }),
      [NEWSROOM_SITE],
    );
    await panel
      .getByText(/^No access to|^Parley cannot see/)
      .first()
      .waitFor();
    await journey.welcome.evaluate(
      (origins) => chrome.permissions.request({ origins: [...origins] }),
      [NEWSROOM_SITE],
    );
    await titled(panel, journey.newsroom.newest.title);
  });

  it('opens from the popover’s button, beside the page, on the mark of that popover', async () => {
    await annotated(tab, journey.client);
    await tab.bringToFront();
    await openPopover(tab, REYL);
    const shadow = await shadowView(tab);
    const [button] = named(await shadow.elements(), 'button', /Side panel/);
    await shadow.click(button!);
    const opened = await waitFor('the panel', () =>
      journey.welcome.evaluate(async () => {
        const contexts = await chrome.runtime.getContexts({
          contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType],
        });
        return contexts.map(({ documentUrl }) => documentUrl ?? '').find((url) => url !== '');
      }),
    );
    expect(opened).toContain(PANEL_PAGE);
    await waitFor('the popover to close', async () => (await dialogOn(tab)) === null);
    await shadow.close();
  });
});

it('forgetting in the popup can be undone until the popup is closed, then it is done', async () => {
  const { url } = journey.newsroom.newest;
  const popup = await openPopupOver(journey.parley, tab);
  await popup.getByRole('button', { name: 'Forget this page' }).click();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await popup.getByRole('button', { name: 'Forget this page' }).click();
  await popup.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await journey.client.library.find(url)).not.toBeNull();
  await popup.close({ runBeforeUnload: true });
  await waitFor('the article to go', async () => (await journey.client.library.find(url)) === null);
});

it('left no error on any console and asked for nothing outside this machine', () => {
  expect(journey.problems).toEqual([]);
  expect(journey.askedOutside).toEqual([]);
});

/** The panel's page in a tab behind the article, in the article's window, as the side panel beside it would be. */
const titleIn = (page: Page) => page.locator('header').first().textContent();

async function titled(page: Page, title: string): Promise<void> {
  await page.locator('header', { hasText: title }).first().waitFor();
}

async function dialogOn(page: Page): Promise<string | null> {
  const shadow = await shadowView(page);
  const dialog = (await shadow.elements()).find(({ attributes }) => attributes.role === 'dialog');
  await shadow.close();
  return dialog?.text ?? null;
}

function articleNamed(slug: string) {
  const article = journey.newsroom.articles.find((each) => each.slug === slug);
  if (!article) throw new Error(`The newsroom has no article ${slug}.`);
  return article;
}
