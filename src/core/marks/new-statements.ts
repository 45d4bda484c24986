import type { LibraryApi } from '../contract/library-api.ts';
import type { AnnotatedPage } from '../contract/page-view.ts';
import { listedMarks } from './page-outline.ts';
import { hasEarlierCoverage, readBeforeOf } from './read-before.ts';

/**
 * How many of the listed statements of a page are new to the reader: those that the library does not know and that the
 * reader did not mark. `null` where nothing can be called new: no earlier coverage, or a library that does not answer.
 */
export async function newStatements(
  page: AnnotatedPage,
  library: Pick<LibraryApi, 'relatedCounts' | 'seenBefore' | 'edits'>,
): Promise<number | null> {
  const readBefore = await readBeforeOf(page, library);
  if (!readBefore || !hasEarlierCoverage(readBefore)) return null;
  return listedMarks(page).statements.filter(
    ({ statement, places }) => statement.ownMark === undefined && !readBefore.seen.has(places[0]!),
  ).length;
}
