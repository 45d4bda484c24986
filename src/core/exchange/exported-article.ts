import type { Analysis } from '../model/analysis.ts';
import type { ArticleMetadata } from '../model/article.ts';
import type { Correction, OwnMark, ReaderNote } from '../model/reader-annotation.ts';

/** An article with everything that an export may hold of it. */
export interface ExportedArticle {
  readonly metadata: ArticleMetadata;
  readonly text: string;
  readonly analysis: Analysis;
  readonly notes: readonly ReaderNote[];
  readonly corrections: readonly Correction[];
  /** Those whose words stand in the text are among the analysis's marks too. */
  readonly ownMarks: readonly OwnMark[];
  /** ISO 8601, UTC. */
  readonly firstRead: string;
  /** Names of the reader's own topics by id; see `withOwnTopics`. */
  readonly ownTopicLabels?: Readonly<Record<string, string>>;
}
