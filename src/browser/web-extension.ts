/**
 * The browser's own extension API. Manifest V3 gives promises in both browsers, so content scripts need no polyfill
 * (it would cost 10 kB of each page's script); Firefox calls the object `browser`, Chromium `chrome`.
 */
export const webExtension: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
