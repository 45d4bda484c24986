/** A negotiation, topic, speaker or outlet, and in how many of the articles it is. */
export interface Facet {
  /** Negotiation key, topic id, one of the speaker's keys, or the outlet's name. */
  readonly key: string;
  /** As the library knows it; for a topic its id, which screens put into words. */
  readonly name: string;
  readonly articles: number;
}

/** What the library lists in full. */
export type IndexKind = 'negotiations' | 'topics' | 'speakers';

/** What the articles that fit a search are about; every list has those of most articles first. */
export interface LibraryFacets {
  /** Articles that fit. */
  readonly articles: number;
  /** The newest of them, over which the rest is counted: all, except in a very large library. */
  readonly counted: number;
  readonly negotiations: readonly Facet[];
  readonly topics: readonly Facet[];
  readonly speakers: readonly Facet[];
  readonly outlets: readonly Facet[];
  /** Newest first, months without articles left out; `month` as in `2026-03`. */
  readonly months: readonly { readonly month: string; readonly articles: number }[];
}
