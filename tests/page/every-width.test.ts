import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutFaults } from '../support/layout-faults.ts';
import type { LibraryKind } from './support/fake-library.ts';
import { type LibraryBrowser, openLibraryBrowser } from './support/library-browser.ts';
import type { PanelKind, StartPanel } from './support/panel-probe.tsx';
import type { PopupKind, StartPopup } from './support/popup-probe.tsx';
import { openScreenBrowser, type ScreenBrowser, type ScreenOptions } from './support/screen-browser.ts';
import type { SettingsKind, StartSettings } from './support/settings-probe.tsx';

declare global {
  var startPanel: StartPanel;
  var startPopup: StartPopup;
  var startSettings: StartSettings;
}

/** Windows from the narrowest that there is to a wide screen. */
const WIDTHS = [320, 400, 600, 900, 1280, 1600] as const;
const SCHEMES = ['light', 'dark'] as const;
interface Zoomed {
  /** In screen pixels. */
  readonly window: number;
  readonly width: number;
  readonly height: number;
  readonly scale: 2;
}

/** At 200 % a window has half the room. */
const ZOOMED: readonly Zoomed[] = [
  { window: 1280, width: 640, height: 400, scale: 2 },
  { window: 640, width: 320, height: 400, scale: 2 },
];

type Open = (options: ScreenOptions) => Promise<Page>;

/** Looks at a screen in every width and both schemes, and zoomed to 200 %. */
async function faultsOf(
  open: Open,
  widths: readonly number[],
  ready: string | null,
  zoomed: readonly Zoomed[] = ZOOMED,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const look = async (page: Page, where: string) => {
    if (ready !== null) await page.locator(ready).first().waitFor();
    faults.push(...(await layoutFaults(page)).map((fault) => `${where}: ${fault}`));
  };
  const page = await open({ width: widths[0]! });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await look(page, `${width} px, ${colorScheme}`);
    }
  }
  await page.context().close();
  for (const { window, ...options } of zoomed) {
    const larger = await open(options);
    await look(larger, `200 % of ${window} px`);
    await larger.context().close();
  }
  return faults;
}

describe('the library', () => {
  let browser: LibraryBrowser;
  beforeAll(async () => {
    browser = await openLibraryBrowser();
  });
  afterAll(() => browser.close());

  const screens: readonly (readonly [string, LibraryKind, string, string | null])[] = [
    ['all articles', 'full', '', '[data-article]'],
    ['a search', 'full', 'q=truce', '[data-article]'],
    ['nothing in it', 'empty', '', null],
    ['an article', 'full', 'article=1', '.mark-details .row'],
    ['many articles', 'huge', '', '[data-article]'],
    ['the negotiations', 'full', 'all=negotiations', '.index a'],
    ['the topics', 'full', 'all=topics', '.index a'],
    ['the speakers', 'full', 'all=speakers', '.index a'],
  ];
  test.each(screens)('%s', async (_, kind, hash, ready) => {
    expect(await faultsOf((options) => browser.open(kind, { ...options, hash }), WIDTHS, ready)).toEqual([]);
  });

  /** The first entry of a list, on its own page. */
  test.each([
    ['a negotiation', 'negotiations', '.position'],
    ['a topic', 'topics', 'main h2'],
    ['a speaker', 'speakers', 'main h2'],
  ] as const)('%s', async (_, list, ready) => {
    const open: Open = async (options) => {
      const page = await browser.open('full', { ...options, hash: `all=${list}` });
      await page.locator('.index a').first().click();
      return page;
    };
    expect(await faultsOf(open, WIDTHS, ready)).toEqual([]);
  });
});

describe('the settings', () => {
  let browser: ScreenBrowser;
  beforeAll(async () => {
    browser = await openScreenBrowser('tests/page/support/settings-probe.tsx', 'Parley settings', 'options');
  });
  afterAll(() => browser.close());

  test.each<SettingsKind>(['opening', 'new reader', 'long-time reader', 'unreadable library'])(
    '%s',
    async (kind) => {
      const open: Open = async (options) => {
        const page = await browser.open(options);
        await page.evaluate((wanted) => void globalThis.startSettings(wanted), kind);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        return page;
      };
      expect(await faultsOf(open, WIDTHS, 'h1')).toEqual([]);
    },
  );
});

describe('the popup', () => {
  let browser: ScreenBrowser;
  beforeAll(async () => {
    browser = await openScreenBrowser('tests/page/support/popup-probe.tsx', 'Parley', 'popup');
  });
  afterAll(() => browser.close());

  test.each<PopupKind>([
    'no access',
    'no article',
    'some read before',
    'edited',
    'words gone',
    'unreadable library',
  ])('%s', async (kind) => {
    const open: Open = async (options) => {
      const page = await browser.open(options);
      await page.evaluate((wanted) => void globalThis.startPopup(wanted), kind);
      return page;
    };
    // The browser shows the popup as wide as it asks for, and never larger than 800 × 600 pixels of the screen.
    const zoomed = { window: 800, width: 400, height: 300, scale: 2 } as const;
    // On a phone it is a page of its own, as narrow as the window.
    expect(await faultsOf(open, [320, 360, 400], null, [zoomed])).toEqual([]);
  });
});

describe('the side panel', () => {
  let browser: ScreenBrowser;
  beforeAll(async () => {
    browser = await openScreenBrowser('tests/page/support/panel-probe.tsx', 'Parley', 'panel');
  });
  afterAll(() => browser.close());

  test.each<PanelKind>([
    'no access',
    'outline',
    'words gone',
    'own marks',
    'forgotten',
    'a statement',
    'a topic',
    'huge',
  ])('%s', async (kind) => {
    const open: Open = async (options) => {
      const page = await browser.open(options);
      await page.evaluate((wanted) => void globalThis.startPanel(wanted), kind);
      const toggle = page.locator('.passages-toggle').first();
      if ((await toggle.count()) > 0) await toggle.click();
      return page;
    };
    expect(await faultsOf(open, [320, 400, 600, 900], null)).toEqual([]);
  });
});
