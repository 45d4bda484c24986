import browser from 'webextension-polyfill';

/** A tab as the extension's pages need it. */
export interface OpenTab {
  readonly id: number;
  /** `null` where Parley may not see the address. */
  readonly url: string | null;
  readonly windowId: number;
  /** The page is still on its way. */
  readonly isLoading: boolean;
}

/** The tab in front of the window that the calling page belongs to. */
export async function tabInFront(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url, windowId, status } = tab ?? {};
  if (id === undefined || windowId === undefined) return null;
  return { id, url: url ?? null, windowId, isLoading: status === 'loading' };
}

/** The address of one of the extension's own pages. `path` is the packaged path. */
export function ownPageAddress(path: string): string {
  return browser.runtime.getURL(path);
}

/** Opens one of the extension's own pages in a new tab. `path` is the packaged path. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** A tab that shows a page of a site that Parley may read. */
export interface PageTab {
  readonly id: number;
  readonly title: string;
  /** The browser has unloaded the page. */
  readonly asleep: boolean;
}

/** The open pages of these sites, without those in private windows. */
export async function pageTabsOf(origins: readonly string[]): Promise<readonly PageTab[]> {
  if (origins.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...origins] });
  return tabs.flatMap(({ id, title, url, discarded, incognito }) => {
    if (id === undefined || incognito) return [];
    return { id, title: title || (url ?? ''), asleep: discarded ?? false };
  });
}
