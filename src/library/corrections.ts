import type { Correction } from '#core/model/reader-annotation.ts';
import type { LibraryContext } from './library-context.ts';
import { correctionsOf, eraseCorrection, findCorrection, writeCorrection } from './reader-marks.ts';

/** Saves a correction; what it calls not right is found and counted no more. One with the same id is replaced. */
export function saveCorrection({ database, articles }: LibraryContext, correction: Correction): void {
  database.transaction(() => {
    writeCorrection(database, correction);
    articles.reindex(correction.articleUrl);
  });
}

/** Takes a correction back. */
export function deleteCorrection({ database, articles }: LibraryContext, id: string): void {
  database.transaction(() => {
    const known = findCorrection(database, id);
    eraseCorrection(database, id);
    if (known) articles.reindex(known.articleUrl);
  });
}

/** Gives an article that was stored anew the corrections that it had. */
export function putBackCorrections(
  { database, articles }: LibraryContext,
  canonicalUrl: string,
  corrections: readonly Correction[],
): void {
  for (const correction of corrections) writeCorrection(database, correction);
  if (correctionsOf(database, canonicalUrl).length > 0) articles.reindex(canonicalUrl);
}
