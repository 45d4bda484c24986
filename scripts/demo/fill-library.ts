import type { Page } from 'playwright-core';
import type { PageState } from '#core/contract/page-api.ts';
import type { Newsroom, NewsroomArticle } from '../newsroom/server.mjs';
import type { ExtensionClient } from './extension-client.ts';
import { waitFor } from './wait-for.ts';

/** A page with its marks painted, as the content script reports it. */
export type AnnotatedPage = Extract<PageState, { state: 'annotated' }>;

/** Opens an address as a reader does and waits until Parley has annotated it. Throws with Parley's reason when it will not. */
export async function openAndAnnotate(
  tab: Page,
  client: ExtensionClient,
  url: string,
): Promise<AnnotatedPage> {
  await tab.goto(url);
  return annotated(tab, client);
}

/** Waits until the page in the tab is annotated. */
export function annotated(tab: Page, client: ExtensionClient): Promise<AnnotatedPage> {
  return waitFor(`the marks on ${tab.url()}`, async () => {
    const state = await (await client.pageAt(tab.url())).state();
    return state.state === 'annotated' ? state : false;
  });
}

/** Reads every article of the newsroom but the one that is opened last, oldest first, so that Parley remembers them. */
export async function readNewsroomBefore(
  lastUrl: string,
  newsroom: Newsroom,
  tab: Page,
  client: ExtensionClient,
  say: (line: string) => void,
): Promise<void> {
  const earlier = newsroom.articles.filter((article) => article.url !== lastUrl);
  for (const [index, article] of earlier.entries()) {
    await readArticle(tab, client, article);
    say(`Read ${index + 1} of ${earlier.length}: ${article.published.slice(0, 10)} ${article.title}`);
  }
}

/** Reads one article through the extension: the page is opened, and Parley remembers it. */
export async function readArticle(
  tab: Page,
  client: ExtensionClient,
  article: NewsroomArticle,
): Promise<void> {
  if (article.kind === 'spa') await navigateInside(tab, article);
  else await tab.goto(article.url);
  const page = await annotated(tab, client);
  if (page.remembered.state !== 'stored') {
    throw new Error(`“${article.title}” was not remembered: ${page.remembered.why}.`);
  }
}

/** Goes to a story of a single-page app as its readers do: from its front page, by a click. */
async function navigateInside(tab: Page, article: NewsroomArticle): Promise<void> {
  await tab.goto(new URL(`/${article.outlet}/`, article.url).href);
  await tab.getByRole('link', { name: article.title }).click();
  await tab.waitForURL(article.url);
}
