import type { LibraryApi } from '../contract/library-api.ts';
import type { AnnotatedPage } from '../contract/page-view.ts';
import type { EarlierStatement, OpenStatement, QueryArticle } from '../model/coverage.ts';
import type { ReadBefore } from '../model/read-before.ts';
import { statementWords } from '../related/statement-words.ts';
import { queryArticle } from './coverage-query.ts';
import { type DistinctStatement, distinctStatements } from './distinct-marks.ts';

/** What of the library is asked. */
type AskedLibrary = Pick<LibraryApi, 'relatedCounts' | 'seenBefore' | 'edits'>;

/** Asks the library what it knows of a page; `null` when it does not answer. */
export async function readBeforeOf(page: AnnotatedPage, library: AskedLibrary): Promise<ReadBefore | null> {
  const article = queryArticle(page.article, page.analysis);
  const isEdited = page.remembered.state === 'stored' && page.remembered.version > 1;
  try {
    const [counts, seen, edits] = await Promise.all([
      library.relatedCounts(article),
      seenIn(page, article, library),
      isEdited ? library.edits(article.canonicalUrl) : null,
    ]);
    return { counts, seen, edits };
  } catch {
    return null;
  }
}

/** Without earlier coverage of the negotiation everything would be new: then nothing is called so. */
export function hasEarlierCoverage({ counts, seen }: ReadBefore): boolean {
  const articles = [...Object.values(counts.topics), ...Object.values(counts.speakers)];
  return seen.size > 0 || articles.some((count) => count > 0);
}

/** Where nothing on a page was read before, its head says so once; only beside what was is "new" told of each. */
export function tellsNewFromSeen({ seen }: ReadBefore): boolean {
  return seen.size > 0;
}

/** The statements of a page as the library is asked about them. */
export function openStatements(
  text: string,
  statements: readonly DistinctStatement[],
): readonly OpenStatement[] {
  return statements.map(({ statement }) => ({
    speaker: statement.speaker?.key ?? null,
    words: statementWords(text, statement),
  }));
}

/** Each statement that was read before, by the index of its first place. */
async function seenIn(
  { article: { text }, analysis }: AnnotatedPage,
  article: QueryArticle,
  library: AskedLibrary,
): Promise<ReadonlyMap<number, EarlierStatement>> {
  const statements = distinctStatements(text, analysis.statements);
  const found = await library.seenBefore(article, openStatements(text, statements));
  const seen = new Map<number, EarlierStatement>();
  for (const [i, { places }] of statements.entries()) {
    const latest = found[i]?.[0];
    if (latest) seen.set(places[0]!, latest);
  }
  return seen;
}
