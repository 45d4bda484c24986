import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/server.mjs';
import { type FirefoxWithParley, launchFirefox } from './support/firefox.ts';

/** Set by `npm test` where there is no Firefox and none can be installed; never in CI. */
const isWithout = process.env.PARLEY_WITHOUT_FIREFOX === '1';

describe.skipIf(isWithout)('the library page in Firefox', () => {
  let firefox: FirefoxWithParley;
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await startNewsroom();
    firefox = await launchFirefox();
    await firefox.inBrowser(`
      await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['*://127.0.0.1/*'] }, extension);
    `);
  });
  afterAll(async () => {
    await firefox?.close();
    await newsroom?.stop();
  });

  it('lists what was read and shows it with its marks', async () => {
    const welcome = await firefox.ownPage('src/entries/welcome/welcome.html');
    await welcome.evaluate(() =>
      chrome.runtime.sendMessage({
        parley: 'background',
        method: 'changeSettings',
        args: [{ remembering: 'on' }],
      }),
    );
    const article = await firefox.browser.newPage();
    await article.goto(newsroom.newest.url);
    await waitFor('the marks', () => article.evaluate(() => CSS.highlights.size > 0));

    const library = await firefox.ownPage('src/entries/library/library.html');
    const row = await waitFor('the row', () => library.$('[data-article]'));
    expect(await row.evaluate((link) => link.textContent)).toContain(newsroom.newest.title);
    await row.click();
    const heading = await waitFor('the article', () => library.$('article h1'));
    expect(await heading.evaluate((each) => each.textContent)).toBe(newsroom.newest.title);
    expect((await library.$$('mark.said')).length).toBeGreaterThan(0);
  });
});
