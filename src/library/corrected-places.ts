import { isCorrected } from '#core/marks/mark-target.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { Correction } from '#core/model/reader-annotation.ts';

/** Places of the statements of an article that the reader called not right. */
export function correctedPlaces(
  text: string,
  analysis: Analysis,
  corrections: readonly Correction[],
): ReadonlySet<number> {
  if (corrections.length === 0) return new Set();
  return new Set(
    [...analysis.statements.keys()].filter((index) =>
      isCorrected(text, analysis, { kind: 'statement', index }, corrections),
    ),
  );
}
