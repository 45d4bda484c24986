/** A negotiation over all articles of the library. */
export interface NegotiationSummary {
  readonly key: string;
  readonly name: string;
  readonly parties: readonly { readonly key: string; readonly name: string }[];
  readonly articles: number;
  readonly outlets: number;
  /** With a known speaker. */
  readonly statements: number;
  readonly speakers: number;
  /** ISO 8601 days of the oldest and the newest article. */
  readonly from: string;
  readonly to: string;
}

/** A day and topics, as places in the list of the timeline's topics. */
export interface DatedTopics {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly topics: readonly number[];
}

/** What a timeline is drawn from: each article and each statement with its day and topics, oldest first. */
export interface NegotiationTimeline {
  /** Topic ids. */
  readonly topics: readonly string[];
  readonly articles: readonly DatedTopics[];
  readonly statements: readonly DatedTopics[];
}
