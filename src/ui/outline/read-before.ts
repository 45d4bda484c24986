import type { ArticleEdits, EarlierStatement } from '#core/model/coverage.ts';
import type { CoverageCounts } from './coverage-counts.ts';

/** What the reader's library knows of an open page. */
export interface ReadBefore {
  readonly counts: CoverageCounts;
  /** By index into the analysis's statements: where the utterance was read before, latest; absent when it was not. */
  readonly seen: ReadonlyMap<number, EarlierStatement>;
  /** What changed since the page was last read in another version. */
  readonly edits: ArticleEdits | null;
}

/** Without earlier coverage of the negotiation everything would be new: then nothing is called so. */
export function hasEarlierCoverage({ counts, seen }: ReadBefore): boolean {
  const articles = [...Object.values(counts.topics), ...Object.values(counts.speakers)];
  return seen.size > 0 || articles.some((count) => count > 0);
}
