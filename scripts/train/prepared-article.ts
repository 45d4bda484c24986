import { findReportingContext, type ReportingContext } from '#core/statements/reporting-context.ts';
import { describeTokens, type TokenTraits } from '#core/statements/token-traits.ts';
import type { WordClusters } from '#core/statements/word-clusters.ts';
import { type TokenisedText, tokenise } from '#core/text/tokens.ts';
import type { AttributedArticle } from './corpus.ts';

/** An article of the training data with everything that the features need. */
export interface PreparedArticle {
  readonly article: AttributedArticle;
  readonly doc: TokenisedText;
  readonly traits: TokenTraits;
  readonly context: ReportingContext;
}

export function prepareArticle(article: AttributedArticle, clusters: WordClusters): PreparedArticle {
  const doc = tokenise(article.text);
  const traits = describeTokens(doc, clusters);
  return { article, doc, traits, context: findReportingContext(traits) };
}

/** True when the annotators left this run of tokens out. */
export function isDiscarded({ article, doc }: PreparedArticle, first: number, end: number): boolean {
  const from = doc.start[first]!;
  const to = doc.end[end - 1]!;
  return article.discard.some((region) => region[0] <= from && to <= region[1] + 1);
}
