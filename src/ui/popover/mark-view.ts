import type { ReaderNote } from '#core/model/reader-annotation.ts';
import type { Move, StatementKind } from '#core/model/statement.ts';
import type { TopicGroup } from '#core/taxonomy/taxonomy.ts';
import type { CoverageState } from '../coverage/coverage-state.ts';

/** A topic mark as the popover shows it. */
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
}

/** A statement as the popover shows it; words that show something are as on the page. */
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
}

/** One mark under the point, with what belongs to it. */
export interface MarkInPopover {
  readonly key: string;
  readonly view: TopicView | StatementView;
  readonly coverage: CoverageState;
  readonly notes: readonly ReaderNote[];
  /** The reader said "not right". */
  readonly isNotRight: boolean;
  /** The reader follows its topic; `null` for a statement. */
  readonly isFollowed: boolean | null;
}

/** What the reader can do with a mark; promises reject when it could not be done. */
export interface MarkActions {
  askCoverage(key: string): void;
  /** `noteId` is `null` for a new note. */
  saveNote(key: string, noteId: string | null, text: string): Promise<void>;
  deleteNote(key: string, noteId: string): Promise<void>;
  setNotRight(key: string, isNotRight: boolean): Promise<void>;
  copyCitation(key: string): Promise<void>;
  /** Starts or stops following the topic of a mark. */
  setFollowed(key: string, isFollowed: boolean): Promise<void>;
  /** Shows the first mark in the side panel instead; `null` where the browser does not let a page's click do so. */
  readonly openPanel: (() => Promise<void>) | null;
  labelOfTopic(topicId: string): string;
  /** Today, for dates in short. */
  now(): Date;
}
