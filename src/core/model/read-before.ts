import type { ArticleEdits, EarlierStatement } from './coverage.ts';

/** What the reader's library knows of an open page. */
export interface ReadBefore {
  /** How many earlier articles the library holds per topic id and per speaker key. */
  readonly counts: {
    readonly topics: Readonly<Record<string, number>>;
    readonly speakers: Readonly<Record<string, number>>;
  };
  /** By index into the analysis's statements: where the utterance was read before, latest; absent when it was not. */
  readonly seen: ReadonlyMap<number, EarlierStatement>;
  /** What changed since the page was last read in another version. */
  readonly edits: ArticleEdits | null;
}
