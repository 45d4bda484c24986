import browser from 'webextension-polyfill';

/** Match patterns that stand for every site. */
const ALL_SITES = ['*://*/*', '<all_urls>', 'http://*/*', 'https://*/*'];

/** The match patterns of the sites that Parley may read now. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The match pattern of the site that an address belongs to; `null` for addresses that no extension may read. */
export function originPatternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
}

/** Asks the reader for access; must be called straight from a click. False when refused. */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives access back. */
export function revokeAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Whether Parley may read this address. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = originPatternOf(url);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Whether the reader chose this very site, not only "all sites". */
export async function isSiteChosen(url: string): Promise<boolean> {
  const host = new URL(url).hostname;
  const chosen = (await grantedOrigins()).filter((origin) => !ALL_SITES.includes(origin));
  return chosen.some((origin) => patternCoversHost(origin, host));
}

function patternCoversHost(pattern: string, host: string): boolean {
  const patternHost = /^[^:]+:\/\/([^/:]+)/.exec(pattern)?.[1];
  if (!patternHost) return false;
  if (!patternHost.startsWith('*.')) return patternHost === host;
  const domain = patternHost.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

/** Calls back after the reader granted or revoked access, by whatever way. */
export function onAccessChanged(listeners: {
  readonly granted: (origins: readonly string[]) => void;
  readonly revoked: (origins: readonly string[]) => void;
}): void {
  browser.permissions.onAdded.addListener((added) => listeners.granted(added.origins ?? []));
  browser.permissions.onRemoved.addListener((removed) => listeners.revoked(removed.origins ?? []));
}
