import { isSiteChosen } from '#browser/site-access.ts';
import { isProtectedAddress } from '#core/article/protected-address.ts';
import type { PageTraits, Remembered } from '#core/contract/background-api.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';

/** Why an article is not stored by itself. */
export type NotStored = Extract<Remembered, { state: 'not-stored' }>['why'];

/**
 * Whether an article that the reader opened may be stored unasked; `null` means yes.
 * Sites that the reader chose one by one are trusted as news sites; under "all sites" the page must look like a
 * public article.
 */
export async function whyNotStored(
  url: string,
  traits: PageTraits,
  settings: ReaderSettings,
  incognito: boolean,
): Promise<NotStored | null> {
  if (incognito) return 'private-window';
  if (settings.remembering !== 'on') return settings.remembering;
  if (await isSiteChosen(url)) return null;
  if (!traits.hasArticleSignals) return 'no-article-signals';
  if (traits.hasPasswordField || isProtectedAddress(url)) return 'protected-page';
  return null;
}
