import browser from 'webextension-polyfill';

const SCRIPT_ID = 'parley-page';

/** Makes the browser run `file` on the given sites from now on, and on none when the list is empty. */
export async function registerPageScript(file: string, origins: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: [file], matches: [...origins], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Runs a packaged script in a tab's page now. Rejects where Parley has no access. */
export async function runInTab(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
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
