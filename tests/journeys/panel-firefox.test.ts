import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/server.mjs';
import { type FirefoxWithParley, launchFirefox } from './support/firefox.ts';

/** Set by `npm test` where there is no Firefox and none can be installed; never in CI. */
const isWithout = process.env.PARLEY_WITHOUT_FIREFOX === '1';

describe.skipIf(isWithout)('the sidebar in Firefox', () => {
  let firefox: FirefoxWithParley;
  let newsroom: Newsroom;
  let article: Page;

  beforeAll(async () => {
    newsroom = await startNewsroom();
    firefox = await launchFirefox();
    await firefox.inBrowser(`
      await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['*://127.0.0.1/*'] }, extension);
    `);
    article = await firefox.browser.newPage();
    await article.goto(newsroom.newest.url);
    await waitFor('the marks', () => article.evaluate(() => CSS.highlights.size > 0));
  });
  afterAll(async () => {
    await firefox?.close();
    await newsroom?.stop();
  });

  it('is Parley’s panel, and does not open by itself at install', async () => {
    const shown = await firefox.inBrowser(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      return { isOpen: window.SidebarController.isOpen, manifest: extension.manifest.sidebar_action.default_panel };
    `);
    expect(shown).toMatchObject({ isOpen: false });
    expect(JSON.stringify(shown)).toContain('panel.html');
  });

  it('opens and loads the panel’s page', async () => {
    const address = await waitFor('the sidebar', () =>
      firefox.inBrowser(`
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const id = [...window.SidebarController.sidebars.keys()].find((key) => key.startsWith('parley'));
        if (!id) return null;
        if (!window.SidebarController.isOpen) await window.SidebarController.show(id);
        const sidebar = window.document.getElementById('sidebar');
        const address = sidebar?.contentDocument?.querySelector('browser')?.currentURI?.spec ?? '';
        return address.startsWith('moz-extension:') && address;
      `),
    );
    expect(address).toMatch(/^moz-extension:.*panel\.html$/);
  });

  it('lists a page and opens its marks, as a page of its own', async () => {
    const panel = await firefox.ownPage('src/entries/panel/panel.html');
    await article.bringToFront();
    const row = await waitFor('the outline', () => panel.$('.statement-row'));
    const heading = await panel.$eval('h1', (each) => each.textContent);
    expect(heading).not.toBe('');
    await row.evaluate((each) => (each as HTMLElement).click());
    await waitFor('the mark', () => panel.$('main.mark-details blockquote'));
  });
});
