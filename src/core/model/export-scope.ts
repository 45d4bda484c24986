/** What is exported. Articles of a speaker or a topic are narrowed to what belongs to it (`narrowTo`). */
export type ExportScope =
  | { readonly kind: 'library' }
  | { readonly kind: 'articles'; readonly ids: readonly number[] }
  /** A query in the syntax of the library's search. */
  | { readonly kind: 'search'; readonly query: string }
  /** A speaker key, or a name as the library shows it. */
  | { readonly kind: 'speaker'; readonly speaker: string }
  | { readonly kind: 'topic'; readonly topic: string };
