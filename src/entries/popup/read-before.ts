import type { PageState } from '#core/contract/page-api.ts';
import { queryArticle } from '#core/marks/coverage-query.ts';
import { distinctStatements } from '#core/marks/distinct-marks.ts';
import type { EarlierStatement, QueryArticle } from '#core/model/coverage.ts';
import { statementWords } from '#core/related/statement-words.ts';
import type { ReadBefore } from '#ui/outline/read-before.ts';
import { background, library } from './page-session.ts';

type AnnotatedPage = Extract<PageState, { state: 'annotated' }>;

/** What the library knows of the page; `null` when there is nothing to ask about or nobody answers. */
export async function readBeforeOf(page: PageState): Promise<ReadBefore | null> {
  if (page.state !== 'annotated') return null;
  const article = queryArticle(page.article, page.analysis);
  const isEdited = page.remembered.state === 'stored' && page.remembered.version > 1;
  try {
    const [counts, seen, edits] = await Promise.all([
      background.relatedCounts(article),
      seenIn(page, article),
      isEdited ? library.edits(article.canonicalUrl) : null,
    ]);
    return { counts, seen, edits };
  } catch {
    return null;
  }
}

/** Each statement that was read before, by the index of its first place. */
async function seenIn(
  { article: { text }, analysis }: AnnotatedPage,
  article: QueryArticle,
): Promise<ReadonlyMap<number, EarlierStatement>> {
  const statements = distinctStatements(text, analysis.statements);
  const found = await library.seenBefore(
    article,
    statements.map(({ statement }) => ({
      speaker: statement.speaker?.key ?? null,
      words: statementWords(text, statement),
    })),
  );
  const seen = new Map<number, EarlierStatement>();
  for (const [i, { places }] of statements.entries()) {
    const latest = found[i]?.[0];
    if (latest) seen.set(places[0]!, latest);
  }
  return seen;
}
