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

/**
 * Calls back when another tab comes to the front of a window, and when the page in one of its tabs begins, ends or
 * changes its address, until the signal aborts.
 */
export function onTabsChanged(
  windowId: number,
  listener: (tabId: number) => void,
  signal: AbortSignal,
): void {
  const onActivated = (to: { tabId: number; windowId: number }) => {
    if (to.windowId === windowId) listener(to.tabId);
  };
  const onUpdated = (
    tabId: number,
    change: { status?: string; url?: string },
    tab: { windowId?: number; active: boolean },
  ) => {
    if (tab.windowId === windowId && tab.active && (change.status || change.url)) listener(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
}

/** The window that the calling page belongs to. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('This page belongs to no window.');
  return id;
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
