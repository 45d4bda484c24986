import type { MarkId, PageState } from '#core/contract/page-api.ts';
import type { OpenArticle } from './open-article.ts';

/** Where the page script is with its page. */
export type PageStage =
  | Exclude<PageState, { state: 'annotated' }>
  | { readonly state: 'annotated'; readonly open: OpenArticle; readonly notFound: readonly MarkId[] };

/** The stage as the popup and the panel are told of it. */
export function pageStateOf(stage: PageStage): PageState {
  if (stage.state !== 'annotated') return stage;
  const { main: _, ...open } = stage.open;
  return { state: 'annotated', ...open, notFound: stage.notFound };
}
