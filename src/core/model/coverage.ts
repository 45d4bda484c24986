import type { Span } from './span.ts';
import type { Move, StatementKind } from './statement.ts';

/** What the reader asks coverage for; self-contained, so that pages that are not remembered can ask too. */
export interface CoverageQuery {
  /** The open article: never offered as its own prior coverage, nor another copy of its text. */
  readonly article: QueryArticle;
  readonly subject: CoverageSubject;
  readonly limit: number;
}

export interface QueryArticle {
  readonly canonicalUrl: string;
  readonly title: string | null;
  /** The outlet; its address stands for it when this is missing. */
  readonly site?: string | null;
  /** ISO 8601 day or moment; `null` when the page gives none (then: now). */
  readonly published: string | null;
  /** The main text, cut to its first 20,000 UTF-16 units. */
  readonly text: string;
  readonly topics: readonly string[];
  /** Party keys. */
  readonly parties: readonly string[];
  /** Speaker keys. */
  readonly speakers: readonly string[];
  /** Negotiation key. */
  readonly negotiation: string | null;
}

export type CoverageSubject =
  | { readonly kind: 'page' }
  | { readonly kind: 'topic'; readonly topic: string; readonly passage: string }
  | {
      readonly kind: 'statement';
      readonly speaker: string | null;
      readonly topics: readonly string[];
      readonly passage: string;
    };

/** Why an item is offered; screens put it in words. */
export type Reason =
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'negotiation'; readonly name: string }
  | { readonly kind: 'parties'; readonly names: readonly string[] }
  | { readonly kind: 'terms'; readonly terms: readonly string[] }
  | { readonly kind: 'title'; readonly terms: readonly string[] }
  | { readonly kind: 'thread'; readonly via: string }
  | { readonly kind: 'wording' };

/** One earlier article, best passage first. */
export interface CoverageItem {
  readonly articleId: number;
  readonly url: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  /** When the reader first opened it, ISO 8601 UTC. */
  readonly firstRead: string;
  readonly passage: string | null;
  /** `url` with a text fragment that scrolls to the passage. */
  readonly openAt: string;
  readonly reasons: readonly Reason[];
  /** Other outlets that ran the same text. */
  readonly copies: readonly { readonly site: string | null; readonly url: string }[];
  readonly score: number;
}

/** An earlier statement by the same speaker. */
export interface EarlierStatement {
  readonly articleId: number;
  readonly url: string;
  readonly openAt: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly speaker: string;
  readonly kind: StatementKind;
  readonly words: string;
  readonly move: Move;
  readonly topics: readonly string[];
  /** For an utterance seen before: where the open page's words (`first`) differ from its own; empty when they agree. */
  readonly differences?: readonly Difference[];
}

/**
 * A place where two outlets give the same utterance differently, as spans into the words of each as printed. A span is
 * empty where one of them has nothing in that place.
 */
export interface Difference {
  readonly first: Span;
  readonly second: Span;
}

/** An utterance of the open page that other outlets give in other words. */
export interface QuoteDrift {
  /** Index into the statements that were asked about. */
  readonly index: number;
  /** Each other wording once, those of most articles first; never empty. */
  readonly wordings: readonly OtherWording[];
  /** Where it stands as on the open page, newest first. */
  readonly agreeing: readonly EarlierStatement[];
}

/** How some outlets give an utterance of the open page. */
export interface OtherWording {
  /** Where it stands so, newest first; never empty. */
  readonly statements: readonly EarlierStatement[];
  /** `first` points into the open page's words, `second` into those of the first of `statements`; never empty. */
  readonly differences: readonly Difference[];
}

/** A statement of the open page, for asking whether it was read before. */
export interface OpenStatement {
  /** Speaker key. */
  readonly speaker: string | null;
  readonly words: string;
}

/** What changed in an article since the version read before. */
export interface ArticleEdits {
  /** When the earlier version was read, ISO 8601 UTC. */
  readonly readAt: string;
  /** Indices into the statements of the current analysis. */
  readonly appeared: readonly number[];
  readonly changed: readonly { readonly index: number; readonly before: string }[];
  /** Statements that are gone. */
  readonly went: readonly { readonly speaker: string | null; readonly words: string }[];
  readonly topicsAppeared: readonly string[];
  readonly topicsWent: readonly string[];
}

/** The answer; an empty library gives empty lists, never an error. */
export interface RelatedCoverage {
  readonly items: readonly CoverageItem[];
  /** For a statement with a speaker: what the same speaker said before on its topics, newest first. */
  readonly earlierStatements: readonly EarlierStatement[];
  /** Where and when the same utterance was read before, for a statement. */
  readonly seenBefore: readonly EarlierStatement[];
  /** All articles that fit, also those past `limit`. */
  readonly total: number;
}
