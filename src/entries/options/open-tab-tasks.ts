import type { Contract } from '#browser/contract-client.ts';
import { connectToTab } from '#browser/messages.ts';
import { grantedOrigins, isSiteChosen } from '#browser/site-access.ts';
import { type PageTab, pageTabsOf } from '#browser/tabs.ts';
import { isProtectedAddress } from '#core/article/protected-address.ts';
import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { PageApi, PageState } from '#core/contract/page-api.ts';
import { say } from '#ui/words/say.ts';
import { outcomeOf } from './adding-outcome.ts';
import type { AddingTask, TaskOutcome } from './adding-queue.ts';

/** How often, and how many milliseconds apart, a page is asked that is still being read. */
const ASKED_AT_MOST = 40;
const ASK_AGAIN_MS = 250;

type Saver = Pick<Contract<BackgroundApi>, 'annotateTab' | 'saveArticle'>;
type Annotated = Extract<PageState, { state: 'annotated' }>;

/** A task for each open tab on a site that Parley may read. */
export async function openTabTasks(background: Saver): Promise<readonly AddingTask[]> {
  const tabs = await pageTabsOf(await grantedOrigins());
  return tabs.map((tab) => ({ name: say('quoted', tab.title), run: () => addTab(tab, background) }));
}

async function addTab(tab: PageTab, background: Saver): Promise<TaskOutcome> {
  if (tab.asleep) return problem(say('adding_asleep'));
  const page = await readState(tab.id, background);
  switch (page.state) {
    case 'annotated':
      return savePage(page, background);
    case 'other-language':
    case 'never-site':
      return outcomeOf(page);
    case 'not-an-article':
      return problem(say('adding_no_article'));
    case 'reading':
      return problem(say('adding_still_read'));
    case 'failed':
      return problem(page.reason);
  }
}

/** What the page says once it is read; a page that was open before Parley is asked to be read first. */
async function readState(tabId: number, background: Saver): Promise<PageState> {
  const page = connectToTab<PageApi>(tabId);
  let state = await page.state().catch(() => null);
  if (state === null) {
    await background.annotateTab(tabId);
    state = await page.state();
  }
  for (let asked = 1; state.state === 'reading' && asked < ASKED_AT_MOST; asked += 1) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    state = await page.state();
  }
  return state;
}

/**
 * Nobody looks at each of many tabs before saving them all, so what would not be stored unasked because it may be
 * private is not stored here either; the popup can save it.
 */
async function savePage(
  { article, analysis, remembered }: Annotated,
  background: Saver,
): Promise<TaskOutcome> {
  if (remembered.state === 'stored') return { kind: 'stored' };
  const { url } = article.metadata;
  const mayBePrivate = remembered.why === 'protected-page' || remembered.why === 'no-article-signals';
  if (mayBePrivate || (isProtectedAddress(url) && !(await isSiteChosen(url))))
    return problem(say('adding_may_be_private'));
  return outcomeOf(await background.saveArticle(article, analysis));
}

function problem(text: string): TaskOutcome {
  return { kind: 'problem', problem: text };
}
