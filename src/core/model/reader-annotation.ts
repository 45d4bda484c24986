import type { Move, Speaker, StatementKind } from './statement.ts';

/** Where an annotation points, in a form that survives edits of the page (W3C TextQuote + TextPosition). */
export interface QuoteTarget {
  readonly exact: string;
  /** Up to 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets into the article's text when it was made. */
  readonly start: number;
  readonly end: number;
}

/** What kind of mark an annotation is about. */
export type MarkRef = { readonly kind: 'topic'; readonly topic: string } | { readonly kind: 'statement' };

/** A reader's note on a mark. */
export interface ReaderNote {
  readonly id: string;
  readonly articleUrl: string;
  readonly target: QuoteTarget;
  readonly mark: MarkRef;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
}

/** A reader's "not right": the mark is no longer shown there. */
export interface Correction {
  readonly id: string;
  readonly articleUrl: string;
  readonly target: QuoteTarget;
  readonly mark: MarkRef;
  readonly created: string;
}

/** What a passage is by the reader's word. What Parley could tell of a statement is kept with it. */
export type OwnMarking =
  | { readonly kind: 'topic'; readonly topic: string }
  | {
      readonly kind: 'statement';
      readonly speaker: Speaker | null;
      readonly form: StatementKind;
      readonly move: Move;
      readonly topics: readonly string[];
    };

/** A passage that the reader marked as a statement or a topic. */
export interface OwnMark {
  readonly id: string;
  readonly articleUrl: string;
  readonly target: QuoteTarget;
  readonly mark: OwnMarking;
  readonly created: string;
  readonly modified: string;
}

/** Everything of the reader's on one article, or on all. */
export interface ReaderAnnotations {
  readonly notes: readonly ReaderNote[];
  readonly corrections: readonly Correction[];
  readonly ownMarks: readonly OwnMark[];
}
