import type { MarkId } from '#core/contract/page-api.ts';
import { isCorrected } from '#core/marks/mark-target.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { Correction } from '#core/model/reader-annotation.ts';

/** The analysis without the marks that the reader called not right. */
export function withoutCorrected(
  text: string,
  analysis: Analysis,
  corrections: readonly Correction[],
): Analysis {
  if (corrections.length === 0) return analysis;
  const isRight = (id: MarkId) => !isCorrected(text, analysis, id, corrections);
  return {
    ...analysis,
    topics: analysis.topics.filter((_, index) => isRight({ kind: 'topic', index })),
    statements: analysis.statements.filter((_, index) => isRight({ kind: 'statement', index })),
  };
}
