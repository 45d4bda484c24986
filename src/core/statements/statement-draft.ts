import type { LabelledSpan } from './labelled-span.ts';

/** A statement as runs of tokens, before it is given offsets. */
export interface StatementDraft {
  /** In text order, at least one. */
  readonly contents: readonly LabelledSpan[];
  readonly source: LabelledSpan | null;
  readonly cue: LabelledSpan | null;
}

/** A draft that may or may not be a statement. */
export interface Candidate extends StatementDraft {
  /** Log-odds of being a statement. */
  readonly score: number;
}
