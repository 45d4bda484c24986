import type { MarkId } from '../contract/page-api.ts';
import type { TopicWords } from '../taxonomy/topic-words.ts';
import type { Analysis } from './analysis.ts';
import type { ArticleSnapshot } from './article.ts';
import type { EarlierStatement, RelatedCoverage } from './coverage.ts';
import type { ReadBefore } from './read-before.ts';

/** The welcome page's sample article with all that the extension knows of it; made by `npm run tour`. */
export interface TourData {
  readonly article: ArticleSnapshot;
  readonly analysis: Analysis;
  readonly topicWords: readonly TopicWords[];
  /** For every mark what a made-up library holds on it. */
  readonly coverage: readonly { readonly mark: MarkId; readonly coverage: RelatedCoverage }[];
  readonly counts: ReadBefore['counts'];
  /** The entries of `ReadBefore.seen`. */
  readonly seen: readonly (readonly [statement: number, where: EarlierStatement])[];
}
