import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientThrough } from '../../scripts/demo/extension-client.ts';
import { annotated, openAndAnnotate } from '../../scripts/demo/fill-library.ts';
import { openPopupOver } from '../../scripts/demo/open-parley.ts';
import { marksOn } from '../../scripts/demo/page-marks.ts';
import { grantSites, WELCOME_PAGE } from '../../scripts/demo/parley-browser.ts';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Journey, NEWSROOM_SITE, startJourney } from './support/journey.ts';
import { openSidePanelIn, sidePanelWords } from './support/side-panel.ts';

let journey: Journey;
let tab: Page;

beforeAll(async () => {
  journey = await startJourney();
  tab = await journey.parley.context.newPage();
});

afterAll(() => journey?.end());

describe('what is not stored unasked', () => {
  it('a local page under "all sites"; the popup’s button stores it', async () => {
    const { parley, welcome, client, newsroom } = journey;
    await grantSites(parley, welcome, ['*://*/*']);
    await client.background.changeSettings({ remembering: 'on' });
    const page = await openAndAnnotate(tab, client, newsroom.articles[0]!.url);
    expect(page.remembered).toEqual({ state: 'not-stored', why: 'protected-page' });
    expect(await stored()).toBe(0);
    const popup = await openPopupOver(parley, tab);
    await popup.getByRole('button', { name: 'Save this page' }).click();
    await popup.getByRole('button', { name: 'Forget this page' }).waitFor();
    expect(await stored()).toBe(1);
    await popup.getByRole('button', { name: 'Forget this page' }).click();
    await popup.getByRole('button', { name: 'Undo' }).waitFor();
    // Leaving the popup carries it out; the time to undo must not be waited for.
    await popup.close({ runBeforeUnload: true });
    await waitFor('the page to be forgotten', async () => (await stored()) === 0);
  });

  it('a page that is no article: it is left dormant', async () => {
    const { client, newsroom } = journey;
    await tab.goto(`${newsroom.origin}/harbour-ledger/subscribe`);
    const state = await waitFor('the page script', async () => (await client.pageAt(tab.url())).state());
    expect(state).toEqual({ state: 'not-an-article' });
    expect(await tab.locator('parley-host').count()).toBe(0);
  });

  it('anything, while remembering is off', async () => {
    const { parley, welcome, client, newsroom } = journey;
    await grantSites(parley, welcome, [NEWSROOM_SITE]);
    await client.background.changeSettings({ remembering: 'off' });
    const page = await openAndAnnotate(tab, client, newsroom.articles[1]!.url);
    expect(page.remembered).toEqual({ state: 'not-stored', why: 'off' });
    expect(await stored()).toBe(0);
  });

  it('a site that the reader ruled out by one click, until it is allowed again', async () => {
    const { parley, client, newsroom } = journey;
    await client.background.changeSettings({ remembering: 'off' });
    await openAndAnnotate(tab, client, newsroom.articles[2]!.url);
    await client.background.changeSettings({ remembering: 'on' });
    const popup = await openPopupOver(parley, tab);
    await popup.getByRole('button', { name: /^Never on/ }).click();
    await popup.getByRole('heading', { name: /stays off/ }).waitFor();
    await waitFor('the marks to go', async () => Object.values(await marksOn(tab)).flat().length === 0);
    await popup.close();

    await tab.goto(newsroom.articles[3]!.url);
    const state = await waitFor('the answer', async () => {
      const now = await (await client.pageAt(tab.url())).state();
      return now.state === 'never-site' && now;
    });
    expect(state).toEqual({ state: 'never-site' });
    expect(await marksOn(tab)).toEqual({});
    expect(await stored()).toBe(0);

    const again = await openPopupOver(parley, tab);
    await again.getByRole('button', { name: 'Allow it again' }).click();
    await annotated(tab, client);
    await again.close();
  });

  it('a page in a private window', async () => {
    const { newsroom, parley } = journey;
    const url = newsroom.newest.url;
    const ownPage = await allowInPrivateWindows(journey);
    const client = clientThrough(ownPage);
    await client.background.changeSettings({ remembering: 'on' });
    const windowId = await ownPage.evaluate(async (address) => {
      const opened = await chrome.windows.create({ incognito: true, url: address });
      return opened?.id ?? -1;
    }, url);
    const page = await waitFor('the private page', async () => {
      const state = await (await client.pageAt(url)).state();
      return state.state === 'annotated' && state;
    });
    expect(page.remembered).toEqual({ state: 'not-stored', why: 'private-window' });
    expect(await client.library.find(url)).toBeNull();

    // The side panel of that window shows its page, and offers to keep nothing.
    await openSidePanelIn(ownPage, windowId);
    const words = await sidePanelWords(parley, (said) => said.includes(newsroom.newest.title));
    expect(words).toContain('Private window: nothing is saved from it.');
    expect(words).not.toContain('Save this page');
    expect(await client.library.find(url)).toBeNull();
  });
});

/** How many articles the library holds. */
async function stored(): Promise<number> {
  const health = await journey.client.library.health();
  if (health.state !== 'ready') throw new Error(health.reason);
  return health.articles;
}

/** What the browser's page of extensions may call. */
interface SettingsApi {
  updateProfileConfiguration(change: object): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
}

/** As the reader does on the browser's page of extensions. Parley is started anew by it; gives back a new own page. */
async function allowInPrivateWindows({ parley }: Journey): Promise<Page> {
  const settings = await parley.context.newPage();
  await settings.goto(`chrome://extensions/?id=${parley.extensionId}`);
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: SettingsApi };
    // Without it, an unpacked extension does not come back from a new start.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, parley.extensionId);
  await settings.close();
  return waitFor('Parley to run again', async () => {
    const ownPage = await parley.ownPage(WELCOME_PAGE);
    const isAllowed = await ownPage.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
    if (isAllowed) return ownPage;
    await ownPage.close();
    return null;
  });
}
