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

/** Whether both look the same to who asks for the state: the page may only have drawn its text anew. */
export function isSameToTheReader(a: PageStage, b: PageStage): boolean {
  if (a.state !== 'annotated' || b.state !== 'annotated') return a === b;
  const { main: _, ...before } = a.open;
  const { main: __, ...after } = b.open;
  const keys = Object.keys(after) as (keyof typeof after)[];
  const isSameMark = ({ kind, index }: MarkId, place: number) =>
    b.notFound[place]?.kind === kind && b.notFound[place].index === index;
  return (
    a.notFound.length === b.notFound.length &&
    a.notFound.every(isSameMark) &&
    keys.every((key) => before[key] === after[key])
  );
}
