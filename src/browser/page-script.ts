import browser from 'webextension-polyfill';

const SCRIPT_ID = 'parley-page';

/** A script for pages and the sheet that it needs, by their packaged paths. */
export interface PageScript {
  readonly script: string;
  readonly sheet?: string;
}

/**
 * Makes the browser run a script on the given sites from now on, and on none when the list is empty. The sheet is
 * in place before the page is laid out, when it costs nothing; the script runs once the page is read.
 */
export async function registerPageScript(
  { script, sheet }: PageScript,
  origins: readonly string[],
): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [script],
      css: sheet ? [sheet] : [],
      matches: [...origins],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Runs a packaged script in a tab's page now. Rejects where Parley has no access. */
export async function runInTab(tabId: number, { script, sheet }: PageScript): Promise<void> {
  if (sheet) await browser.scripting.insertCSS({ target: { tabId }, files: [sheet] });
  await browser.scripting.executeScript({ target: { tabId }, files: [script] });
}

/** The open tabs that show pages of these sites. */
export async function tabsOf(origins: readonly string[]): Promise<readonly number[]> {
  if (origins.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...origins] });
  return tabs.flatMap((tab) => tab.id ?? []);
}

/** Every open tab, whatever it shows. */
export async function allTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap((tab) => tab.id ?? []);
}

/** The tab in front in the window used last. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}
