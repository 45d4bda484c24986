import type {
  EarlierStatement,
  OpenStatement,
  OtherWording,
  QueryArticle,
  QuoteDrift,
} from '#core/model/coverage.ts';
import { utteranceWords } from '#core/related/utterance-words.ts';
import type { LibraryContext } from './library-context.ts';
import { latestBySpeakers, type SameUtterance, sameUtterances } from './seen-before.ts';
import { Thread } from './thread.ts';

/** Outlets take up what was said within days; later the same words are said anew. */
const ECHO_DAYS = 3;
const DAY_MS = 86_400_000;

/**
 * The utterances of an open page that other articles give in other words, by the order of `statements`. Unlike "seen
 * before", articles of the following days count too, and so do other copies of the page's text: a word changed in a
 * wire story is what this looks for. The page's own versions never count.
 */
export function findDrifts(
  context: LibraryContext,
  article: QueryArticle,
  statements: readonly OpenStatement[],
): readonly QuoteDrift[] {
  if (statements.length === 0) return [];
  // Not the page's own thread, which ends earlier.
  const thread = new Thread(context, withEchoes(article));
  const latest = latestBySpeakers(context, statements, thread.query.dating.day);
  const ranked = thread.ranked(latest);
  const found = [...sameUtterances(context, statements, ranked)];
  return [...statements.keys()].flatMap((index) => {
    const said = found.filter((same) => same.index === index).map(({ statement }) => statement);
    const wordings = wordingsOf(said);
    const agreeing = said.filter(({ differences }) => differences.length === 0);
    return wordings.length > 0 ? [{ index, wordings, agreeing }] : [];
  });
}

/** The article as if it came out when the last outlet took up its statements; an undated one counts as of now. */
function withEchoes(article: QueryArticle): QueryArticle {
  const moment = Date.parse(article.published ?? '');
  if (Number.isNaN(moment)) return article;
  return { ...article, published: new Date(moment + ECHO_DAYS * DAY_MS).toISOString() };
}

/** Statements that differ from the page's words in the same way are one wording, however they are cut. */
function wordingsOf(said: readonly SameUtterance['statement'][]): readonly OtherWording[] {
  const wordings = new Map<string, EarlierStatement[]>();
  for (const statement of said) {
    if (statement.differences.length === 0) continue;
    const key = statement.differences
      .map(({ first, second }) => [first, utteranceWords(statement.words.slice(...second))].join(':'))
      .join('/');
    wordings.set(key, [...(wordings.get(key) ?? []), statement]);
  }
  return [...wordings.values()]
    .map((statements) => ({ statements, differences: statements[0]!.differences! }))
    .sort((a, b) => b.statements.length - a.statements.length);
}
