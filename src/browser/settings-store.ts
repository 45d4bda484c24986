import browser from 'webextension-polyfill';
import { parseSettings } from '#core/model/parse-settings.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';

const KEY = 'settings';

/** The reader's settings as stored now. */
export async function loadSettings(): Promise<ReaderSettings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and gives them all back; unknown or malformed values are dropped by the parser. */
export async function changeSettings(change: Partial<ReaderSettings>): Promise<ReaderSettings> {
  const next = parseSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with the new settings on every change, from whichever page, until the signal aborts. */
export function onSettingsChanged(listener: (settings: ReaderSettings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), {
    once: true,
  });
}
