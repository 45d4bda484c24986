/** An article that the reader brought along as a title and an address, and has not opened with Parley yet. */
export interface UnreadArticle {
  /** Canonical: tracking parameters and fragment stripped. */
  readonly url: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly byline: readonly string[];
  /** ISO 8601 day or moment. */
  readonly published: string | null;
  /** When it came into the library or, for bookmarks, when it was bookmarked; ISO 8601 UTC. */
  readonly added: string;
}
