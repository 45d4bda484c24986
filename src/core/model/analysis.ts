import type { Negotiation, Party } from './negotiation.ts';
import type { SentenceMove, Statement } from './statement.ts';
import type { TopicMark } from './topic-mark.ts';

/** Everything that Parley finds in one text. Offsets count UTF-16 units of that text. */
export interface Analysis {
  /** Topic marks in text order; marks of different topics may overlap. */
  readonly topics: readonly TopicMark[];
  /** Statements in order of their first content. */
  readonly statements: readonly Statement[];
  readonly sentences: readonly SentenceMove[];
  readonly parties: readonly Party[];
  /** `null` when unsure. */
  readonly negotiation: Negotiation | null;
}
