/** What a page says about itself. Empty strings never occur: what is unknown is `null` (or an empty list). */
export interface ArticleMetadata {
  /** The address as the reader opened it. */
  readonly url: string;
  /** The address that stands for the article, tracking parameters stripped; the identity in the library. */
  readonly canonicalUrl: string;
  readonly title: string | null;
  /** The outlet, for example "The Harbour Ledger". */
  readonly site: string | null;
  /** People named as authors; empty when unsure. */
  readonly byline: readonly string[];
  /** ISO 8601: a day (`2026-03-14`) or a moment (`2026-03-14T08:00:00Z`). */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47, lower-cased primary tag first, for example `en` or `en-gb`. */
  readonly language: string | null;
  /** The original publisher named in the text of a syndicated article ("(Source: …)", "Reuters contributed"). */
  readonly sourceLine: string | null;
}

/** An article as read from a live page: its metadata and its main text. */
export interface ArticleSnapshot {
  readonly metadata: ArticleMetadata;
  /** Main text, paragraphs separated by `\n`; every offset in Parley counts UTF-16 units of this string. */
  readonly text: string;
}
