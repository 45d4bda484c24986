import { addressAt } from '../anchor/text-fragment.ts';
import { distinctStatements } from '../marks/distinct-marks.ts';
import { jsonListWriter } from './export-format.ts';
import type { ExportedArticle } from './exported-article.ts';
import { extentOf, wordsOf } from './narrow.ts';

/** The quoted statements of all articles as one schema.org graph. */
export const quotationGraph = jsonListWriter(() => ({
  head: '{"@context":"https://schema.org","@graph":[',
  items: quotationsOf,
  tail: () => ']}',
}));

/**
 * The quoted statements of an article as schema.org `Quotation`s. Reported speech is left out: its words are the
 * article's, not the speaker's. Nothing here rates a claim, so never `ClaimReview`.
 */
function quotationsOf({
  metadata,
  text,
  analysis,
}: ExportedArticle): readonly Readonly<Record<string, unknown>>[] {
  const quoted = analysis.statements.filter(({ kind }) => kind !== 'indirect');
  return distinctStatements(text, quoted).map(({ statement }) => {
    return {
      '@type': 'Quotation',
      text: wordsOf(text, statement),
      ...(statement.speaker
        ? {
            spokenByCharacter: {
              '@type': statement.speaker.sort === 'person' ? 'Person' : 'Organization',
              name: statement.speaker.name,
            },
          }
        : {}),
      url: addressAt(metadata.canonicalUrl, text, extentOf(statement)),
      isPartOf: {
        '@type': 'NewsArticle',
        url: metadata.canonicalUrl,
        ...(metadata.title ? { headline: metadata.title } : {}),
        ...(metadata.published ? { datePublished: metadata.published } : {}),
        ...(metadata.site ? { publisher: { '@type': 'Organization', name: metadata.site } } : {}),
      },
    };
  });
}
