import type { Span } from './span.ts';

/** How the words are given: all inside quotation marks, some of them, or none (reported speech). */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** What a statement does in the negotiation; ids as in the taxonomy. `states` when unsure. */
export type Move =
  | 'proposes'
  | 'accepts'
  | 'concedes'
  | 'demands'
  | 'rejects'
  | 'threatens'
  | 'accuses'
  | 'optimistic'
  | 'doubtful'
  | 'states';

/** Somebody who speaks, as one article shows them. */
export interface Speaker {
  /** The fullest name in the article: "Volodymyr Zelenskiy", "the Kremlin". */
  readonly name: string;
  /** Identity across articles (see `core/names`): spelling variants of one person share a key. */
  readonly key: string;
  readonly sort: 'person' | 'organisation' | 'place' | 'group';
  /** Role at the time, as the article gives it: "Vastria's chief negotiator". */
  readonly role: string | null;
}

/** One statement of a speaker: what was said, who said it, which words show it. */
export interface Statement {
  readonly kind: StatementKind;
  /** Stretches of the content in text order, never overlapping; more than one when a quotation is interrupted. */
  readonly content: readonly Span[];
  /** The words that name the speaker here ("he", "the minister", "Ada Lindqvist"). */
  readonly source: Span | null;
  /** The words that show that somebody speaks ("said", "assertion"). */
  readonly cue: Span | null;
  /** `null` rather than a guess. */
  readonly speaker: Speaker | null;
  readonly move: Move;
  /** The words that show the move; `null` for `states`. */
  readonly moveCue: Span | null;
  /** Topics whose marks lie in the content, or in the clause around it; ids of the taxonomy or of own topics. */
  readonly topics: readonly string[];
  /** Id of the reader's own mark that this is; absent for what Parley found. */
  readonly ownMark?: string;
}

/** The move of one sentence, in speech or deed ("rejected the plan"). */
export interface SentenceMove {
  readonly start: number;
  readonly end: number;
  readonly move: Move | null;
  readonly cue: Span | null;
}
