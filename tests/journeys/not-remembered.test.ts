import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotated, openAndAnnotate } from '../../scripts/demo/fill-library.ts';
import { openPopupOver } from '../../scripts/demo/open-parley.ts';
import { marksOn } from '../../scripts/demo/page-marks.ts';
import { grantSites } from '../../scripts/demo/parley-browser.ts';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Journey, NEWSROOM_SITE, startJourney } from './support/journey.ts';

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
    await popup.getByText('In your library').waitFor();
    expect(await stored()).toBe(1);
    await popup.getByRole('button', { name: 'Forget this page' }).click();
    await waitFor('the page to be forgotten', async () => (await stored()) === 0);
    await popup.close();
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
    const { parley, client, welcome, newsroom } = journey;
    await allowInPrivateWindows(journey);
    const before = await stored();
    const url = newsroom.newest.url;
    await welcome.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
    const page = await waitFor('the private page', async () => {
      const state = await (await client.pageAt(url)).state();
      return state.state === 'annotated' && state;
    });
    expect(page.remembered).toEqual({ state: 'not-stored', why: 'private-window' });
    expect(await client.library.find(url)).toBeNull();
    expect(await stored()).toBe(before);
    expect(parley.extensionId).not.toBe('');
  });
});

/** How many articles the library holds. */
async function stored(): Promise<number> {
  const health = await journey.client.library.health();
  if (health.state !== 'ready') throw new Error(health.reason);
  return health.articles;
}

/** As the reader does on the browser's page of extensions. The extension is reloaded by it: its pages close. */
async function allowInPrivateWindows({ parley, welcome }: Journey): Promise<void> {
  const settings = await parley.context.newPage();
  await settings.goto(`chrome://extensions/?id=${parley.extensionId}`);
  await settings.evaluate((extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
    };
    return developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, parley.extensionId);
  await settings.close();
  await waitFor('Parley to run again', async () => {
    await welcome.goto(`chrome-extension://${parley.extensionId}/src/entries/welcome/welcome.html`);
    return welcome.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
  });
}
