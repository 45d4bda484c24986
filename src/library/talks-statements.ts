import { completeStatements } from './complete-statements.ts';
import type { Row } from './database.ts';
import type { LibraryContext } from './library-context.ts';

/** A statement on a topic, or on none, as the index has it: one for each of its topics. */
interface IndexedStatement {
  /** Its place among the statements of its article. */
  readonly position: number;
  readonly speakerId: number;
  /** 0 for a statement without a topic. */
  readonly topicId: number;
  /** A stored number of `statement-moves.ts`. */
  readonly move: number;
  /** 0 for none. */
  readonly roleId: number;
}

export interface ArticleOfTalks {
  readonly id: number;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly site: Row[string];
  /** In text order. */
  readonly said: readonly IndexedStatement[];
}

/**
 * A negotiation's articles in order of time, with their statements: one scan, read as numbers, from which positions,
 * speakers and roles are all taken.
 */
export function articlesOfTalks(context: LibraryContext, negotiationId: number): readonly ArticleOfTalks[] {
  const { database } = context;
  const articles = database.all(ARTICLES, negotiationId);
  let said = database.numberRows(STATEMENTS, negotiationId);
  if (said.some(([, , , , move]) => move === UNKNOWN_MOVE)) {
    completeStatements(
      context,
      articles.map(({ id }) => Number(id)),
    );
    said = database.numberRows(STATEMENTS, negotiationId);
  }
  const byArticle = new Map<number, IndexedStatement[]>();
  for (const [article = 0, position = 0, speakerId = 0, topicId = 0, move = 0, roleId = 0] of said) {
    const statement = { position, speakerId, topicId, move, roleId };
    const known = byArticle.get(article);
    if (known) known.push(statement);
    else byArticle.set(article, [statement]);
  }
  return articles.map(({ id, day, site }) => ({
    id: Number(id),
    day: Number(day),
    site: site!,
    said: (byArticle.get(Number(id)) ?? []).sort((a, b) => a.position - b.position),
  }));
}

const ARTICLES = 'SELECT id, day, site FROM article WHERE negotiation_id = ? ORDER BY day, moment, id';

/** Statements indexed before the index had moves. */
const UNKNOWN_MOVE = -1;

const STATEMENTS = `SELECT article_id, position, speaker_id, topic_id, coalesce(move, ${UNKNOWN_MOVE}), role_id
  FROM article CROSS JOIN speaker_statement ON article_id = article.id WHERE negotiation_id = ?`;
