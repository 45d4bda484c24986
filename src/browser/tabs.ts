import browser from 'webextension-polyfill';

/** A tab as the extension's pages need it. */
export interface OpenTab {
  readonly id: number;
  /** `null` where Parley may not see the address. */
  readonly url: string | null;
  readonly incognito: boolean;
}

/** The tab in front of the window that the calling page belongs to. */
export async function tabInFront(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}

/** Opens one of the extension's own pages in a new tab. `path` is the packaged path. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
