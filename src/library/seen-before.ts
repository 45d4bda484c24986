import type { EarlierStatement, OpenStatement, QueryArticle } from '#core/model/coverage.ts';
import { quoteDrift } from '#core/related/drift.ts';
import { statementWords } from '#core/related/statement-words.ts';
import { describeStatement } from './earlier-statements.ts';
import { latestOfSpeaker } from './latest-articles.ts';
import type { PageContext } from './latest-thread.ts';
import type { LibraryContext } from './library-context.ts';
import { findSpeaker } from './speakers.ts';
import type { RankedArticle } from './thread.ts';

/** Statements without a speaker are looked for in so many of the articles closest to the page. */
const CLOSEST = 15;
const LATEST_PER_SPEAKER = 15;
/** Each article that is searched costs its decompression: about a quarter of a millisecond. */
const MOST_SEARCHED = 24;
const MOST_PER_STATEMENT = 6;

/**
 * For each statement of an open page the same utterance in earlier articles, newest first, with the words that differ.
 * The page's own versions and copies of its text never count.
 */
export function findSeenBefore(
  context: PageContext,
  article: QueryArticle,
  statements: readonly OpenStatement[],
): readonly (readonly EarlierStatement[])[] {
  if (statements.length === 0) return [];
  const thread = context.threads.of(context, article);
  const latest = latestBySpeakers(context, statements, thread.query.dating.day);
  return findSeenIn(context, statements, thread.ranked(latest));
}

/** The same over articles that are ranked already, best first. */
export function findSeenIn(
  context: LibraryContext,
  statements: readonly OpenStatement[],
  ranked: readonly RankedArticle[],
): readonly (readonly EarlierStatement[])[] {
  const found: EarlierStatement[][] = statements.map(() => []);
  const others = ranked.filter(({ isCopyOfQuery }) => !isCopyOfQuery);
  for (const { index, statement } of sameUtterances(context, statements, others)) {
    if (found[index]!.length < MOST_PER_STATEMENT) found[index]!.push(statement);
  }
  return found;
}

/** An earlier statement that gives the same utterance as one of the statements asked about. */
export interface SameUtterance {
  /** Index into the statements asked about. */
  readonly index: number;
  readonly statement: EarlierStatement & Required<Pick<EarlierStatement, 'differences'>>;
}

/** Every statement of the ranked articles that gives one of the utterances, those of the newest article first. */
export function* sameUtterances(
  context: LibraryContext,
  statements: readonly OpenStatement[],
  ranked: readonly RankedArticle[],
): Generator<SameUtterance> {
  const speakers = statements.map(({ speaker }) => speakerId(context, speaker));
  // The same few people speak in the articles of a story: looked up once each, not for every statement.
  const speakerOf = new Map<string | null, number | null>();
  for (const { id } of articlesToSearch(context, new Set(speakers), ranked)) {
    const article = context.articles.byId(id);
    const version = context.articles.version(id);
    for (const statement of (article && version?.analysis.statements) ?? []) {
      const key = statement.speaker?.key ?? null;
      if (!speakerOf.has(key)) speakerOf.set(key, speakerId(context, key));
      const speaker = speakerOf.get(key) ?? null;
      if (!speakers.includes(speaker)) continue;
      const said = statementWords(version!.text, statement);
      for (const [index, { words }] of statements.entries()) {
        const differences = speaker === speakers[index] ? quoteDrift(words, said) : null;
        if (differences) {
          const described = describeStatement(article!, version!.text, statement);
          yield { index, statement: { ...described, differences } };
        }
      }
    }
  }
}

/** The latest articles with statements of these speakers. */
export function latestBySpeakers(
  context: LibraryContext,
  statements: readonly OpenStatement[],
  day: number,
): readonly number[] {
  const speakers = new Set(statements.map(({ speaker }) => speakerId(context, speaker)));
  return [...speakers].flatMap((speaker) =>
    speaker === null ? [] : latestOfSpeaker(context.database, speaker, [], day, LATEST_PER_SPEAKER),
  );
}

function speakerId(context: LibraryContext, key: string | null): number | null {
  return key === null ? null : findSpeaker(context.database, key);
}

/** Of the ranked articles those with one of the speakers, or any close one for statements without a speaker. */
function articlesToSearch(
  { database }: LibraryContext,
  speakers: ReadonlySet<number | null>,
  ranked: readonly RankedArticle[],
): readonly RankedArticle[] {
  // Along the articles' rows in an index that holds all that is asked: a speaker of years has ten thousand rows.
  const withSpeaker = new Set(
    database.numbers(
      `SELECT DISTINCT article_id FROM speaker_statement INDEXED BY speaker_statement_by_article
       WHERE article_id IN (SELECT value FROM json_each(?)) AND speaker_id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ranked.map(({ id }) => id)),
      JSON.stringify([...speakers]),
    ),
  );
  return ranked
    .filter(({ id }, rank) => withSpeaker.has(id) || (speakers.has(null) && rank < CLOSEST))
    .slice(0, MOST_SEARCHED)
    .sort((a, b) => b.dating.day - a.dating.day || (b.dating.moment ?? 0) - (a.dating.moment ?? 0));
}
