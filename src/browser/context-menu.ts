import browser from 'webextension-polyfill';

/** An entry of the context menu as the reader chose it. */
export interface MenuClick {
  /** Id of the entry. */
  readonly entry: string;
  /** The selected words; empty without any. */
  readonly selection: string;
  /** `null` where there is no tab, as in the browser's own panels. */
  readonly tab: { readonly id: number; readonly incognito: boolean } | null;
  /** The words are in a frame inside the page. */
  readonly isInFrame: boolean;
}

/** Entries for selected words belong on web pages; elsewhere no extension can do anything. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Replaces the extension's entries for selected words. In a title `%s` stands for these. */
export async function replaceMenu(
  entries: readonly { readonly id: string; readonly title: string }[],
): Promise<void> {
  if (!hasMenus()) return;
  await browser.contextMenus.removeAll();
  for (const { id, title } of entries)
    browser.contextMenus.create({ id, title, contexts: ['selection'], documentUrlPatterns: WEB_PAGES });
}

/** Calls back for every entry that the reader chooses. */
export function onMenuClick(listener: (click: MenuClick) => void): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) =>
    listener({
      entry: String(menuItemId),
      selection: selectionText ?? '',
      tab: tab?.id === undefined ? null : { id: tab.id, incognito: tab.incognito },
      isInFrame: frameId !== undefined && frameId !== 0,
    }),
  );
}

/** Firefox for Android has no context menus for extensions. */
function hasMenus(): boolean {
  return (browser as Partial<typeof browser>).contextMenus !== undefined;
}
