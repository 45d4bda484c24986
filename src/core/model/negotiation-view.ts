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

/** What came out on a day with the same topics. */
export interface DatedTopics {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** As places in the list of the timeline's topics. */
  readonly topics: readonly number[];
  /** How many did. */
  readonly times: number;
}

/** What a timeline is drawn from: articles and statements by day and topics, oldest first. */
export interface NegotiationTimeline {
  /** Topic ids. */
  readonly topics: readonly string[];
  readonly articles: readonly DatedTopics[];
  readonly statements: readonly DatedTopics[];
}
