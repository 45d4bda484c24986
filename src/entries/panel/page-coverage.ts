import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import { coverageQuery, queryArticle } from '#core/marks/coverage-query.ts';
import { distinctStatements } from '#core/marks/distinct-marks.ts';
import { openStatements } from '#core/marks/read-before.ts';
import type { QuoteDrift } from '#core/model/coverage.ts';
import type { CoverageState } from '#ui/coverage/coverage-state.ts';
import { library } from './connections.ts';

/** Earlier articles listed for a mark and for the page. */
const COVERAGE_LIMIT = 12;

/** What was read about a mark before. */
export async function coverageOf({ article, analysis }: AnnotatedPage, mark: MarkId): Promise<CoverageState> {
  return answered(() => library.related(coverageQuery(article, analysis, mark, COVERAGE_LIMIT)));
}

/** What was read about the negotiation of a page before. */
export async function threadOf({ article, analysis }: AnnotatedPage): Promise<CoverageState> {
  return answered(() =>
    library.related({
      article: queryArticle(article, analysis),
      subject: { kind: 'page' },
      limit: COVERAGE_LIMIT,
    }),
  );
}

/** How other outlets give the page's statements, by every place where the page has each; empty when nobody answers. */
export async function driftsOf({
  article,
  analysis,
}: AnnotatedPage): Promise<ReadonlyMap<number, QuoteDrift>> {
  const statements = distinctStatements(article.text, analysis.statements);
  try {
    const drifts = await library.drifts(
      queryArticle(article, analysis),
      openStatements(article.text, statements),
    );
    return new Map(
      drifts.flatMap((drift) =>
        (statements[drift.index]?.places ?? []).map((place) => [place, drift] as const),
      ),
    );
  } catch {
    return new Map();
  }
}

async function answered(
  ask: () => Promise<Extract<CoverageState, { state: 'ready' }>['coverage']>,
): Promise<CoverageState> {
  try {
    return { state: 'ready', coverage: await ask() };
  } catch {
    return { state: 'failed' };
  }
}
