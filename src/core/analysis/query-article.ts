import type { Analysis } from '../model/analysis.ts';
import type { ArticleSnapshot } from '../model/article.ts';
import type { QueryArticle } from '../model/coverage.ts';

/** Enough text to know an article by; longer pages would only slow every click down. */
const LONGEST_TEXT = 20_000;

/** The open article as a question about related coverage carries it. */
export function queryArticleOf({ metadata, text }: ArticleSnapshot, analysis: Analysis): QueryArticle {
  return {
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    published: metadata.published,
    text: text.slice(0, LONGEST_TEXT),
    topics: distinct(analysis.topics.map((mark) => mark.topic)),
    parties: analysis.parties.map((party) => party.key),
    speakers: distinct(analysis.statements.flatMap((statement) => statement.speaker?.key ?? [])),
    negotiation: analysis.negotiation?.key ?? null,
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
