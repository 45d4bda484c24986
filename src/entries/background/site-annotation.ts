import { connectToTab } from '#browser/messages.ts';
import { allTabs, registerPageScript, runInTab, tabsOf } from '#browser/page-script.ts';
import { grantedOrigins, onAccessChanged } from '#browser/site-access.ts';
import type { PageApi } from '#core/contract/page-api.ts';
import { pageScripts } from './page-scripts.ts';

/** Keeps the set of annotated sites equal to the set of sites that Parley may read. */
export function annotateGrantedSites(): void {
  onAccessChanged({
    granted: (origins) => void start(origins),
    revoked: () => void stopWhereRevoked(),
  });
  void registerGranted();
}

async function registerGranted(): Promise<void> {
  await registerPageScript(pageScripts.content, await grantedOrigins());
}

/** Pages already open on a site just granted are annotated at once; the script does nothing where it already runs. */
async function start(origins: readonly string[]): Promise<void> {
  await registerGranted();
  const tabs = await tabsOf(origins);
  await Promise.allSettled(tabs.map((tab) => runInTab(tab, pageScripts.content)));
}

async function stopWhereRevoked(): Promise<void> {
  await registerGranted();
  const stillGranted = new Set(await tabsOf(await grantedOrigins()));
  const others = (await allTabs()).filter((tab) => !stillGranted.has(tab));
  // Most of these tabs never had the script: nobody answers there, which is fine.
  await Promise.allSettled(others.map((tab) => connectToTab<PageApi>(tab).clear()));
}
