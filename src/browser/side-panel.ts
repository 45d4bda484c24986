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

/** Opens the side panel of a window, or closes it where it is open (Chromium can do that from version 141 on). */
export async function toggleSidePanel(windowId: number): Promise<void> {
  if (sidebarAction) return sidebarAction.toggle();
  // Asked for before it is opened, answered after: opening must not wait.
  const before = webExtension.runtime.getContexts({
    contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType],
    windowIds: [windowId],
  });
  await webExtension.sidePanel.open({ windowId });
  if ((await before).length > 0) await closeSidePanel(windowId);
}

async function closeSidePanel(windowId: number): Promise<void> {
  const { close } = webExtension.sidePanel as { close?(where: { windowId: number }): Promise<void> };
  await close?.({ windowId });
}
