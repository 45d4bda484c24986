import { addressAt } from '../anchor/text-fragment.ts';
import { distinctStatements } from '../marks/distinct-marks.ts';
import type { ExportedArticle } from './exported-article.ts';

/**
 * The quoted statements of an article as schema.org `Quotation`s. Reported speech is left out: its words are the
 * article's, not the speaker's. Nothing here rates a claim, so never `ClaimReview`.
 */
export function quotations({
  metadata,
  text,
  analysis,
}: ExportedArticle): readonly Readonly<Record<string, unknown>>[] {
  const quoted = analysis.statements.filter(({ kind }) => kind !== 'indirect');
  return distinctStatements(text, quoted).map(({ statement }) => {
    const words = statement.content.map((span) => text.slice(...span)).join(' … ');
    const extent = [statement.content[0]![0], statement.content.at(-1)![1]] as const;
    return {
      '@type': 'Quotation',
      text: words,
      ...(statement.speaker
        ? {
            spokenByCharacter: {
              '@type': statement.speaker.sort === 'person' ? 'Person' : 'Organization',
              name: statement.speaker.name,
            },
          }
        : {}),
      url: addressAt(metadata.canonicalUrl, text, extent),
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
