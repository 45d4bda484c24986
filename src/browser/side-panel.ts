import { webExtension } from './web-extension.ts';

/** Firefox's own name for the side panel; the rest of its API is like Chromium's. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** Firefox; `undefined` elsewhere. */
const { sidebarAction } = webExtension as unknown as { sidebarAction?: SidebarAction };

/**
 * Opens the side panel. Both browsers allow it only straight from a click or a key: nothing may be awaited before.
 * Firefox opens it in the window in front, and never for a click on a page.
 */
export function openSidePanel(where: { tabId: number } | { windowId: number }): Promise<void> {
  return sidebarAction ? sidebarAction.open() : webExtension.sidePanel.open(where);
}
