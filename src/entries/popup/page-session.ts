import { connect, connectToTab } from '#browser/messages.ts';
import { hasAccess, originPatternOf } from '#browser/site-access.ts';
import { type OpenTab, tabInFront } from '#browser/tabs.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { LibraryApi } from '#core/contract/library-api.ts';
import type { PageApi, PageState } from '#core/contract/page-api.ts';
import type { PageView } from '#ui/popup/page-view.ts';

export const background = connect<BackgroundApi>('background');
export const library = connect<LibraryApi>('library');

/** The popup's link to the tab in front. */
export interface PageSession {
  readonly tab: OpenTab;
  readonly page: ReturnType<typeof connectToTab<PageApi>>;
}

/** `null` when there is no tab to talk about. */
export async function openSession(): Promise<PageSession | null> {
  const tab = await tabInFront();
  return tab && { tab, page: connectToTab<PageApi>(tab.id) };
}

/** What the popup shows before the library has answered. */
export async function viewOf(session: PageSession | null): Promise<PageView> {
  if (!session) return { state: 'unreachable' };
  const page = await stateOf(session);
  const host = hostOf(page, session.tab.url);
  if (page) return { state: 'page', page, host, readBefore: null };
  const url = session.tab.url;
  if (url === null || originPatternOf(url) === null || host === null) return { state: 'unreachable' };
  // Access without an answer: the page was open before Parley was installed or updated.
  if (await hasAccess(url)) await background.annotateTab(session.tab.id);
  else return { state: 'no-access', host };
  const fresh = await stateOf(session);
  return fresh ? { state: 'page', page: fresh, host, readBefore: null } : { state: 'no-access', host };
}

async function stateOf({ page }: PageSession): Promise<PageState | null> {
  try {
    return await page.state();
  } catch {
    return null;
  }
}

function hostOf(page: PageState | null, url: string | null): string | null {
  const address = page?.state === 'annotated' ? page.article.metadata.url : url;
  return address !== null && URL.canParse(address) ? new URL(address).hostname : null;
}
