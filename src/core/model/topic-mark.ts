/** A stretch of text that speaks of a negotiation topic. */
export interface TopicMark {
  /** Id of the taxonomy, or `own:…` for a reader's own topic. */
  readonly topic: string;
  /** UTF-16 offsets into the article's text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Why, in English as it is kept and exported; `core/topics/topic-why` writes and reads it. */
  readonly why: string;
  /** Id of the reader's own mark that this is; absent for what Parley found. */
  readonly ownMark?: string;
}
