import type { Analysis } from '../model/analysis.ts';
import type { ArticleSnapshot } from '../model/article.ts';
import type { CoverageQuery, RelatedCoverage } from '../model/coverage.ts';
import type { PassageReading } from '../model/passage-reading.ts';
import type { Correction, OwnMark, ReaderAnnotations, ReaderNote } from '../model/reader-annotation.ts';
import type { Density, ReaderSettings } from '../model/reader-settings.ts';
import type { Span } from '../model/span.ts';
import type { Speaker } from '../model/statement.ts';
import type { TopicWords } from '../taxonomy/topic-words.ts';
import type { MessageTexts } from '../words/catalogue.ts';

/** What came of opening an article. */
export type OpenedArticle =
  | (ReaderAnnotations & {
      readonly state: 'annotated';
      /** With the reader's own marks (`withOwnMarks`). */
      readonly analysis: Analysis;
      /** Names and colour groups of the topics in the analysis (`topicWordsOf`). */
      readonly topicWords: readonly TopicWords[];
      readonly density: Density;
      readonly remembered: Remembered;
      /** Those of its topics that the reader follows. */
      readonly followedTopics: readonly string[];
      /** `null`: the browser's own choice among the packaged languages. */
      readonly chosenTexts: MessageTexts | null;
    })
  | { readonly state: 'other-language'; readonly language: string }
  | { readonly state: 'never-site' }
  | { readonly state: 'failed'; readonly reason: string };

/** Whether the article is in the library now, and if not, why. */
export type Remembered =
  | { readonly state: 'stored'; readonly articleId: number; readonly version: number }
  | {
      readonly state: 'not-stored';
      readonly why:
        | 'unasked'
        | 'off'
        | 'forgotten'
        | 'private-window'
        | 'protected-page'
        | 'no-article-signals'
        | 'library-unreadable'
        | 'quota-full';
    };

/** What came of importing an article. */
export type ImportedArticle =
  | Remembered
  | { readonly state: 'other-language'; readonly language: string }
  | { readonly state: 'never-site' };

/** What the page says about itself that decides whether it may be stored unasked. */
export interface PageTraits {
  readonly hasArticleSignals: boolean;
  readonly hasPasswordField: boolean;
}

/** A passage as the form for marking it needs it. */
export interface PassageToMark extends PassageReading {
  /** Every topic that there is to choose from. */
  readonly topicChoices: readonly TopicWords[];
}

/** Served by the background; called by the content script, the popover and the extension's pages. */
export interface BackgroundApi {
  openArticle(article: ArticleSnapshot, traits: PageTraits): Promise<OpenedArticle>;
  /** Stores the article although it is not stored by itself (the reader pressed "save"). */
  saveArticle(article: ArticleSnapshot, analysis: Analysis): Promise<Remembered>;
  /** Analyses and stores an article that the reader has as a file; for own pages only. Rejects when the analysis fails. */
  importArticle(article: ArticleSnapshot): Promise<ImportedArticle>;
  forgetArticle(canonicalUrl: string): Promise<void>;
  related(query: CoverageQuery): Promise<RelatedCoverage>;
  relatedCounts(
    article: CoverageQuery['article'],
  ): Promise<{ readonly topics: Record<string, number>; readonly speakers: Record<string, number> }>;
  saveNote(note: ReaderNote): Promise<void>;
  deleteNote(id: string): Promise<void>;
  saveCorrection(correction: Correction): Promise<void>;
  deleteCorrection(id: string): Promise<void>;
  /** Starts or stops following a topic, by its id. */
  followTopic(topic: string, isFollowed: boolean): Promise<void>;
  /** Opens the side panel in the calling page's window; only straight from a click, and not in Firefox. */
  openPanel(): Promise<void>;
  /** What can be told of a passage (UTF-16 offsets) that the reader wants to mark. */
  readPassage(article: ArticleSnapshot, passage: Span): Promise<PassageToMark>;
  /** The speaker that the reader means by a name; `null` for an empty one. */
  speakerNamed(name: string): Promise<Speaker | null>;
  /** Rejects in a private window, where nothing is kept. */
  saveOwnMark(own: OwnMark): Promise<void>;
  deleteOwnMark(id: string): Promise<void>;
  /** For own pages only. */
  settings(): Promise<ReaderSettings>;
  changeSettings(change: Partial<ReaderSettings>): Promise<ReaderSettings>;
  /** The calling tab shows the article no longer, though its page stayed. */
  leftArticle(): Promise<void>;
  /** Injects the popover script into the calling tab; called once the first marks are painted. */
  injectPopover(): Promise<void>;
  /** Runs the page script in a tab: the reader's click on the toolbar button gave access to it. */
  annotateTab(tabId: number): Promise<void>;
}
