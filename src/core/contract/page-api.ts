import type { Analysis } from '../model/analysis.ts';
import type { ArticleSnapshot } from '../model/article.ts';
import type { ReaderAnnotations } from '../model/reader-annotation.ts';
import type { Density } from '../model/reader-settings.ts';
import type { TopicWords } from '../taxonomy/topic-words.ts';
import type { Remembered } from './background-api.ts';

/** A mark on the page: index into the analysis's topics or statements. */
export interface MarkId {
  readonly kind: 'topic' | 'statement';
  readonly index: number;
}

/** What the popup and the panel show of a page. */
export type PageState =
  | { readonly state: 'not-an-article' }
  | { readonly state: 'reading' }
  | { readonly state: 'other-language'; readonly language: string }
  | { readonly state: 'never-site' }
  | { readonly state: 'failed'; readonly reason: string }
  | (ReaderAnnotations & {
      readonly state: 'annotated';
      readonly article: ArticleSnapshot;
      /** With the reader's own marks (`withOwnMarks`). */
      readonly analysis: Analysis;
      readonly topicWords: readonly TopicWords[];
      readonly density: Density;
      readonly remembered: Remembered;
      /** Those of its topics that the reader follows. */
      readonly followedTopics: readonly string[];
      /** Marks whose words are no longer on the page. */
      readonly notFound: readonly MarkId[];
    });

/** What happened on a page, for whoever follows it. */
export interface PageNews {
  /** Grows with every piece of news. */
  readonly version: number;
  /** Grows when `state` has another answer than before. */
  readonly page: number;
  /** The mark whose popover is open, or was handed to the panel; `null` when there is none. */
  readonly selected: MarkId | null;
}

/** What of a page the reader may have changed elsewhere. */
export type KeptOnPage = Partial<
  Pick<Extract<PageState, { state: 'annotated' }>, 'remembered' | 'followedTopics' | 'ownMarks'>
>;

/** Why selected words cannot be marked. */
export type WhyNotMarked = 'nothing-selected' | 'outside-text' | 'page-not-read' | 'private-window';

/** Served by the content script of a tab; called by the popup, the panel and the background. */
export interface PageApi {
  state(): Promise<PageState>;
  /** Answers as soon as there is news later than `version`; -1 asks for what is so now. Rejects when the page goes. */
  news(version: number): Promise<PageNews>;
  /** Tells the page what the reader changed, so that whoever asks for its state next is told so too. */
  keep(change: KeptOnPage): Promise<void>;
  /** Annotates the page although it gave no article signal. */
  annotateAnyway(): Promise<PageState>;
  setDensity(density: Density): Promise<void>;
  /** Scrolls to a mark and opens its popover. */
  show(mark: MarkId): Promise<void>;
  /** Moves to the next (1) or previous (-1) mark, as the keyboard commands do. */
  step(direction: 1 | -1): Promise<void>;
  /**
   * Asks the reader what the selected words are, and marks them. A page that was not read yet is read first.
   * @param refusal what the caller knows to stand against it: then the page only says so
   */
  markSelection(kind: MarkId['kind'], refusal: WhyNotMarked | null): Promise<void>;
  /** Removes every mark, for example after access was revoked. */
  clear(): Promise<void>;
}
