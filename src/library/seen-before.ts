import type { EarlierStatement, OpenStatement, QueryArticle } from '#core/model/coverage.ts';
import { quoteDrift } from '#core/related/drift.ts';
import { statementWords } from '#core/related/statement-words.ts';
import { describeStatement } from './earlier-statements.ts';
import type { LibraryContext } from './library-context.ts';
import { findSpeaker } from './speakers.ts';
import { type RankedArticle, rankThread, threadQuery } from './thread.ts';

/** The articles closest to the page are searched, and the latest ones with its speakers. */
const CLOSEST = 40;
const LATEST_PER_SPEAKER = 25;
const MOST_PER_STATEMENT = 6;

/**
 * For each statement of an open page the same utterance in earlier articles, newest first, with the words that differ.
 * The page's own versions and copies of its text never count.
 */
export function findSeenBefore(
  context: LibraryContext,
  article: QueryArticle,
  statements: readonly OpenStatement[],
): readonly (readonly EarlierStatement[])[] {
  if (statements.length === 0) return [];
  const speakers = statements.map(({ speaker }) => speakerIds(context, speaker));
  const found: EarlierStatement[][] = statements.map(() => []);
  for (const earlier of articlesToSearch(context, article, new Set(speakers.filter((id) => id !== null)))) {
    const version = context.articles.version(earlier.article.id);
    for (const statement of version?.analysis.statements ?? []) {
      const said = statementWords(version!.text, statement);
      const speaker = speakerIds(context, statement.speaker?.key ?? null);
      statements.forEach(({ words }, i) => {
        if (speaker !== speakers[i] || found[i]!.length >= MOST_PER_STATEMENT) return;
        const differences = quoteDrift(words, said);
        if (differences) {
          found[i]!.push({ ...describeStatement(earlier.article, version!.text, statement), differences });
        }
      });
    }
  }
  return found;
}

function speakerIds(context: LibraryContext, key: string | null): number | null {
  return key === null ? null : findSpeaker(context.database, key);
}

function articlesToSearch(
  context: LibraryContext,
  article: QueryArticle,
  speakers: ReadonlySet<number>,
): readonly RankedArticle[] {
  const { database, statistics } = context;
  const query = threadQuery(article, context.now(), statistics);
  const bySpeaker = [...speakers].flatMap((speaker) =>
    database.numbers(
      `SELECT DISTINCT article_id FROM speaker_statement WHERE speaker_id = ? AND day <= ?
       ORDER BY day DESC LIMIT ?`,
      speaker,
      query.dating.day,
      LATEST_PER_SPEAKER,
    ),
  );
  const wanted = new Set(bySpeaker);
  return rankThread(database, query, statistics, bySpeaker)
    .filter(({ isCopyOfQuery }) => !isCopyOfQuery)
    .filter(({ article: { id } }, rank) => rank < CLOSEST || wanted.has(id))
    .sort((a, b) => b.dating.day - a.dating.day || (b.dating.moment ?? 0) - (a.dating.moment ?? 0));
}
