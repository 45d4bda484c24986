import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import type { LibraryKind } from './support/fake-library.ts';
import { type LibraryBrowser, openLibraryBrowser } from './support/library-browser.ts';

let browser: LibraryBrowser;
beforeAll(async () => {
  browser = await openLibraryBrowser();
});
afterAll(() => browser.close());

const says = (words: string) => (page: Page) => page.getByText(words).first().waitFor();

const TALKS = 'negotiation=peace:country:norland%2Bcountry:vastria';

const STATES: readonly {
  state: string;
  library: LibraryKind;
  hash?: string;
  reach(page: Page): Promise<void>;
}[] = [
  { state: 'all articles', library: 'full', reach: says('5 articles, newest first') },
  { state: '10,000 articles', library: 'huge', reach: says('10,000 articles, newest first') },
  { state: 'hits', library: 'full', hash: 'q=truce', reach: says('2 articles') },
  { state: 'more hits than are shown', library: 'huge', hash: 'q=grain', reach: says('Show more') },
  {
    state: 'no hit',
    library: 'full',
    hash: 'q=elephant',
    reach: says('Nothing in your library for “elephant”'),
  },
  {
    state: 'a search that failed',
    library: 'full',
    hash: 'q=broken+index',
    reach: says('The search failed'),
  },
  { state: 'an empty library', library: 'empty', reach: says('Your library is empty') },
  { state: 'waiting for the library', library: 'slow', reach: says('Opening your library') },
  { state: 'no library', library: 'failing', reach: says('Your library could not be opened') },
  { state: 'an unreadable library', library: 'unreadable', reach: says('The library file cannot be read') },
  {
    state: 'an article',
    library: 'full',
    hash: 'article=1',
    reach: says('Envoys float a line of observers'),
  },
  { state: 'an article on its way', library: 'full', hash: 'article=14', reach: says('Opening the article') },
  { state: 'a missing article', library: 'full', hash: 'article=99', reach: says('is not in your library') },
  {
    state: 'an article that failed',
    library: 'full',
    hash: 'article=13',
    reach: says('could not be opened'),
  },
  {
    state: 'a search narrowed down',
    library: 'full',
    hash: 'q=topic:sanctions truce',
    reach: says('2 articles'),
  },
  {
    state: 'facets that are open',
    library: 'huge',
    async reach(page) {
      const opener = page.getByRole('button', { name: 'Narrow down' });
      await page.getByText('Tomas Reyl').first().waitFor({ state: 'attached' });
      if (await opener.isVisible()) await opener.click();
      await page.getByRole('button', { name: '18 more' }).click();
    },
  },
  {
    state: 'facets that could not be counted',
    library: 'full',
    hash: 'q=uncountable',
    async reach(page) {
      await page.getByText('The overview could not be counted').waitFor({ state: 'attached' });
    },
  },
  { state: 'all negotiations', library: 'huge', hash: 'all=negotiations', reach: says('24 negotiations') },
  { state: 'all topics', library: 'full', hash: 'all=topics', reach: says('3 topics') },
  { state: 'all speakers', library: 'full', hash: 'all=speakers', reach: says('2 speakers') },
  {
    state: 'a speaker',
    library: 'full',
    hash: 'speaker=person:reyl,tomas',
    reach: says('2 statements, newest first'),
  },
  {
    state: 'a speaker who is being joined with another',
    library: 'full',
    hash: 'speaker=person:reyl,tomas',
    async reach(page) {
      await page.getByText('Merge with another speaker').click();
      await page.getByLabel('Name of the other speaker').fill('reyl');
      await page.getByRole('button', { name: 'T. Reyl' }).click();
      await page.getByText('are one speaker now').waitFor();
    },
  },
  {
    state: 'a speaker on the way',
    library: 'slow',
    hash: 'speaker=person:reyl,tomas',
    reach: says('Opening the speaker'),
  },
  {
    state: 'a speaker that failed',
    library: 'full',
    hash: 'speaker=broken',
    reach: says('could not be read'),
  },
  {
    state: 'a speaker that is gone',
    library: 'full',
    hash: 'speaker=gone',
    reach: says('is not in your library'),
  },
  { state: 'a topic', library: 'full', hash: 'topic=ceasefire', reach: says('5 statements, newest first') },
  {
    state: 'a topic of thousands',
    library: 'huge',
    hash: 'topic=ceasefire',
    reach: says('statements, newest first'),
  },
  { state: 'a topic on its way', library: 'slow', hash: 'topic=ceasefire', reach: says('Opening the topic') },
  {
    state: 'a topic that failed',
    library: 'full',
    hash: 'topic=own:broken',
    reach: says('could not be read'),
  },
  {
    state: 'a topic that is gone',
    library: 'full',
    hash: 'topic=own:gone',
    reach: says('No article in your library'),
  },
  {
    state: 'a topic whose statements failed',
    library: 'full',
    hash: 'topic=sanctions',
    reach: says('The statements could not be read'),
  },
  {
    state: 'an article that could not be compared',
    library: 'huge',
    hash: 'article=1',
    reach: says('Other outlets could not be compared'),
  },
  {
    state: 'several articles chosen',
    library: 'full',
    async reach(page) {
      await page.getByRole('button', { name: 'Choose several' }).click();
      await page.getByRole('button', { name: 'All 5' }).click();
      await page.getByText('5 articles chosen').waitFor();
    },
  },
  {
    state: 'several articles just forgotten',
    library: 'full',
    async reach(page) {
      await page.getByRole('button', { name: 'Choose several' }).click();
      await page.getByRole('button', { name: 'All 5' }).click();
      await page.getByRole('button', { name: 'Forget' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  { state: 'a negotiation', library: 'full', hash: TALKS, reach: says('We will not sign a truce') },
  {
    state: 'a huge negotiation',
    library: 'huge',
    hash: TALKS,
    reach: says('2,000 statements, newest first'),
  },
  {
    state: 'a negotiation whose bar and table are open',
    library: 'full',
    hash: TALKS,
    async reach(page) {
      await page.locator('.bar').last().click();
      await page.getByRole('link', { name: 'Reyl rejects' }).first().waitFor();
      await page.getByRole('button', { name: 'Table' }).click();
    },
  },
  { state: 'a negotiation on its way', library: 'slow', hash: TALKS, reach: says('Opening the negotiation') },
  {
    state: 'a negotiation that failed',
    library: 'full',
    hash: 'negotiation=broken',
    reach: says('could not be read'),
  },
  {
    state: 'a negotiation that is gone',
    library: 'full',
    hash: 'negotiation=gone',
    reach: says('There is no article'),
  },
  {
    state: 'a negotiation whose parts failed',
    library: 'full',
    hash: 'negotiation=peace:without-views',
    reach: says('The positions could not be read'),
  },
  {
    state: 'a negotiation without statements',
    library: 'full',
    hash: 'negotiation=peace:untold',
    reach: says('nobody has a position'),
  },
  {
    state: 'an article just forgotten',
    library: 'full',
    hash: 'article=1',
    async reach(page) {
      await page.getByRole('button', { name: 'Forget this article' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
];

describe.each([
  { scheme: 'light', width: 1000 },
  { scheme: 'dark', width: 320 },
])('in the $scheme scheme, $width px wide', ({ scheme, width }) => {
  test.each(STATES)('$state', async ({ library, hash, reach }) => {
    const page = await browser.open(library, { dark: scheme === 'dark', width, ...(hash && { hash }) });
    await reach(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });
});
