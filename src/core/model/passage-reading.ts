import type { OwnMarking } from './reader-annotation.ts';
import type { Speaker } from './statement.ts';

/** What Parley can tell of a passage that the reader chose, as a start for marking it. */
export interface PassageReading {
  /** As a statement, with the likeliest speaker. */
  readonly statement: Extract<OwnMarking, { kind: 'statement' }>;
  /** Who the article names, the likeliest first. */
  readonly speakers: readonly Speaker[];
  /** The topic that the words speak of; `null` when they name none. */
  readonly topic: string | null;
}
