import { type MenuClick, onMenuClick, replaceMenu } from '#browser/context-menu.ts';
import { connectToTab } from '#browser/messages.ts';
import { runInTab } from '#browser/page-script.ts';
import { readersCatalogue } from '#browser/readers-catalogue.ts';
import { onSettingsChanged } from '#browser/settings-store.ts';
import { openOwnPage } from '#browser/tabs.ts';
import type { MarkId, PageApi, WhyNotMarked } from '#core/contract/page-api.ts';
import { lookUpQuery } from '#core/search/look-up-query.ts';
import { say, speakWith } from '#ui/words/say.ts';
import { pageScripts } from './page-scripts.ts';

/** The entries for selected words, by id. The browser keeps them over restarts; their words are the reader's language. */
const ENTRIES = [
  { id: 'mark-statement', words: 'menu_mark_statement' },
  { id: 'mark-topic', words: 'menu_mark_topic' },
  { id: 'look-up', words: 'menu_look_up' },
] as const;

/** Answers the context menu of selected words; writes it anew when the reader chooses another language. */
export function offerContextMenu(): void {
  onSettingsChanged(() => void writeMenu());
  onMenuClick((click) => void answerMenuClick(click));
}

/** Puts the entries into the browser's menu; done on install, since the browser keeps them. */
export async function writeMenu(): Promise<void> {
  speakWith(await readersCatalogue());
  await replaceMenu(ENTRIES.map(({ id, words }) => ({ id, title: say(words) })));
}

/** Does what an entry says. The click gave access to the page, if Parley had none. */
async function answerMenuClick({ entry, selection, tab, isInFrame }: MenuClick): Promise<void> {
  if (entry === 'look-up') {
    await openOwnPage(
      `src/entries/library/library.html#${new URLSearchParams({ q: lookUpQuery(selection) })}`,
    );
    return;
  }
  if (!tab) return;
  const kind: MarkId['kind'] = entry === 'mark-topic' ? 'topic' : 'statement';
  const refusal: WhyNotMarked | null = tab.incognito ? 'private-window' : isInFrame ? 'outside-text' : null;
  const page = connectToTab<PageApi>(tab.id);
  try {
    await page.markSelection(kind, refusal);
  } catch {
    // Nobody answered: the script does not run here yet.
    await runInTab(tab.id, pageScripts.content);
    await page.markSelection(kind, refusal);
  }
}
