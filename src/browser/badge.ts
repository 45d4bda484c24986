import browser from 'webextension-polyfill';

/** What the toolbar button says over one tab. */
export interface Badge {
  /** At most a few characters. */
  readonly text: string;
  /** The same in words, for the button's name. */
  readonly title: string;
  readonly background: string;
  readonly ink: string;
}

/** Shows a badge over a tab; the browser takes it away when the tab goes to another page. A tab that is gone is fine. */
export async function showBadge(tabId: number, { text, title, background, ink }: Badge): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: background });
    await browser.action.setBadgeTextColor?.({ tabId, color: ink });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The reader closed the tab meanwhile.
  }
}

/** Takes the badge off a tab. @param title the button's own name */
export async function clearBadge(tabId: number, title: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The reader closed the tab meanwhile.
  }
}
