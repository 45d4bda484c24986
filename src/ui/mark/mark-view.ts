import type { Move, StatementKind } from '#core/model/statement.ts';
import type { TopicGroup } from '#core/taxonomy/topic-groups.ts';

/** A topic mark as popover and panel show it. */
export interface TopicView {
  readonly kind: 'topic';
  readonly label: string;
  /** Empty for a reader's own topic. */
  readonly definition: string;
  readonly group: TopicGroup;
  /** The words on the page. */
  readonly words: string;
  /** The rule in plain words. */
  readonly why: string;
  /** Marked by the reader. */
  readonly isOwn: boolean;
}

/** A statement as they show it; words that show something are as on the page. */
export interface StatementView {
  readonly kind: 'statement';
  readonly speaker: { readonly name: string; readonly role: string | null } | null;
  /** The content; more than one part when a quotation is interrupted. */
  readonly parts: readonly string[];
  readonly statementKind: StatementKind;
  readonly move: Move;
  readonly moveCue: string | null;
  readonly cue: string | null;
  readonly source: string | null;
  /** Labels of its topics. */
  readonly topics: readonly string[];
  /** Marked by the reader. */
  readonly isOwn: boolean;
}
