import type { DistinctStatement } from '#core/marks/distinct-marks.ts';
import { hasEarlierCoverage } from '#core/marks/read-before.ts';
import type { ReadBefore } from '#core/model/read-before.ts';
import { statementsInWords } from '../words/news-words.ts';

interface StatementCountProps {
  /** Those that are listed. */
  readonly statements: readonly DistinctStatement[];
  /** `null` until the library has answered. */
  readonly readBefore: ReadBefore | null;
}

/** How many statements the page has and how many of them are new to the reader. */
export function StatementCount({ statements, readBefore }: StatementCountProps) {
  const fresh =
    readBefore && hasEarlierCoverage(readBefore)
      ? statements.filter(({ places }) => !readBefore.seen.has(places[0]!)).length
      : null;
  return (
    <p class="quiet" aria-live="polite">
      {statementsInWords(statements.length, fresh)}
    </p>
  );
}
