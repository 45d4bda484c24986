import type { ReaderNote } from '#core/model/reader-annotation.ts';
import type { CoverageState } from '../coverage/coverage-state.ts';
import type { StatementView, TopicView } from '../mark/mark-view.ts';

/** One mark under the point, with what belongs to it. */
export interface MarkInPopover {
  readonly key: string;
  readonly view: TopicView | StatementView;
  readonly coverage: CoverageState;
  readonly notes: readonly ReaderNote[];
  /** The reader said "not right". */
  readonly isNotRight: boolean;
  /** Whether it is the reader's own mark, and still there; `null` for what Parley found. */
  readonly own: 'kept' | 'deleted' | null;
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
  /** Deletes a mark of the reader's own, or brings it back. */
  setDeleted(key: string, isDeleted: boolean): Promise<void>;
  /** Lets the reader say anew what a mark of their own is. */
  changeOwn(key: string): void;
  copyCitation(key: string): Promise<void>;
  /** Starts or stops following the topic of a mark. */
  setFollowed(key: string, isFollowed: boolean): Promise<void>;
  /** Shows the first mark in the side panel instead; `null` where the browser does not let a page's click do so. */
  readonly openPanel: (() => Promise<void>) | null;
  labelOfTopic(topicId: string): string;
  /** Today, for dates in short. */
  now(): Date;
}
