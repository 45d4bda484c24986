import { clearBadge, showBadge } from '#browser/badge.ts';
import { allTabs } from '#browser/page-script.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { onSettingsChanged } from '#browser/settings-store.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import { newStatements } from '#core/marks/new-statements.ts';
import { BADGE_COLOURS } from '#ui/badge-colours.ts';
import { say, sayCount, speakWith } from '#ui/words/say.ts';
import type { Engine } from './engine.ts';

/** More is not read but counted. */
const MOST_SHOWN = 99;

/** Counts the statements that are new to the reader on the toolbar button of the page's tab. */
export async function showNews(tabId: number, page: AnnotatedPage, engine: Engine): Promise<void> {
  speakWith(await readersCatalogue());
  const count = await newStatements(page, await engine.library());
  if (count === null || count === 0) return clearBadge(tabId, say('app_name'));
  await showBadge(tabId, {
    text: count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count),
    title: sayCount('badge_title', count),
    ...BADGE_COLOURS,
  });
}

/** Takes the count off a tab whose page is no longer that article. */
export async function clearNews(tabId: number): Promise<void> {
  speakWith(await readersCatalogue());
  await clearBadge(tabId, say('app_name'));
}

/** A reader who turned remembering off sees no counts any more. */
export function clearNewsWhenForgetful(): void {
  onSettingsChanged(({ remembering }) => {
    if (remembering !== 'on') void clearAll();
  });
}

async function clearAll(): Promise<void> {
  for (const tabId of await allTabs()) await clearNews(tabId);
}
