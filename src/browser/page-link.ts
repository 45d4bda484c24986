import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { PageApi, PageState } from '#core/contract/page-api.ts';
import type { PageView } from '#core/contract/page-view.ts';
import type { Contract } from './contract-client.ts';
import { connectToTab } from './messages.ts';
import { hasAccess, originPatternOf } from './site-access.ts';
import type { OpenTab } from './tabs.ts';

/** A tab and the page script in it, as the popup and the panel reach them. */
export interface PageLink {
  readonly tab: OpenTab;
  readonly page: Contract<PageApi>;
}

export function linkTo(tab: OpenTab): PageLink {
  return { tab, page: connectToTab<PageApi>(tab.id) };
}

/**
 * What there is to show of a tab before the library has answered. A page that was open before Parley was installed or
 * updated gets its script here.
 * @param link `null` when there is no tab to talk about
 */
export async function viewOf(
  link: PageLink | null,
  background: Pick<BackgroundApi, 'annotateTab'>,
): Promise<PageView> {
  if (!link) return { state: 'unreachable' };
  const page = await stateOf(link);
  const { url } = link.tab;
  const host = hostOf(page, url);
  if (page) return { state: 'page', page, host, readBefore: null };
  if (link.tab.isLoading) return { state: 'loading' };
  if (url === null) return { state: 'hidden' };
  if (originPatternOf(url) === null || host === null) return { state: 'unreachable' };
  if (!(await hasAccess(url))) return { state: 'no-access', host };
  await background.annotateTab(link.tab.id);
  const fresh = await stateOf(link);
  return fresh ? { state: 'page', page: fresh, host, readBefore: null } : { state: 'no-access', host };
}

async function stateOf({ page }: PageLink): Promise<PageState | null> {
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
