import browser from 'webextension-polyfill';

/** A keyboard shortcut of Parley as the browser has it now. */
export interface KeyCommand {
  /** As in the manifest: `next-mark`. */
  readonly name: string;
  /** In the browser's language. */
  readonly description: string;
  /** As the browser writes them, `Alt+Shift+J`; `null` when the reader or another extension took them away. */
  readonly keys: string | null;
}

/** Firefox 137 and later; the polyfill does not know it yet. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** All shortcuts, those of the toolbar button and the panel included where the manifest names them. */
export async function keyCommands(): Promise<readonly KeyCommand[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut === '' ? null : shortcut,
  }));
}

/** Opens the browser's own page on which shortcuts are changed; extensions may not change them in Chromium. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
