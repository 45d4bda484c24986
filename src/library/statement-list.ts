import type {
  LibraryStatement,
  StatementFilter,
  StatementPage,
  StatementRef,
} from '#core/model/library-statement.ts';
import { correctedStatements } from './corrected-statements.ts';
import type { Row } from './database.ts';
import { describeStatement } from './earlier-statements.ts';
import { LibraryError } from './errors.ts';
import { isoDay } from './iso-day.ts';
import type { LibraryContext } from './library-context.ts';
import { findByKey } from './speakers.ts';

/** The statements of a speaker, on a topic or in a negotiation, newest first; only those of the page are unpacked. */
export function listStatements(
  context: LibraryContext,
  filter: StatementFilter,
  offset: number,
  limit: number,
): StatementPage {
  const { database } = context;
  const { from, values } = sourceOf(context, filter);
  const total = database.number(
    `SELECT count(*) FROM (SELECT DISTINCT said.article_id, said.position ${from})`,
    ...values,
  );
  const rows = database.all(
    `SELECT DISTINCT said.article_id, said.position ${from}
     ORDER BY article.day DESC, article.moment DESC, article.id DESC, said.position LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  );
  return { total, statements: statementsAt(context, rows.map(refFrom)) };
}

/** Statements by their place, in the order asked for; what is gone, or was called not right, is left out. */
export function statementsAt(
  context: LibraryContext,
  refs: readonly StatementRef[],
): readonly LibraryStatement[] {
  const wrong = correctedStatements(context, [...new Set(refs.map(({ articleId }) => articleId))]);
  return refs.flatMap((ref) => {
    const article = context.articles.byId(ref.articleId);
    const version = article && context.articles.version(ref.articleId);
    const statement = version?.analysis.statements[ref.position];
    if (!article || !version || !statement?.speaker || wrong.get(ref.articleId)?.has(ref.position)) return [];
    const row = context.database.first(PLACE, ref.articleId, ref.position);
    return [
      {
        ...describeStatement(article, version.text, statement),
        ...ref,
        speaker: row ? String(row.name) : statement.speaker.name,
        speakerKey: row ? String(row.key) : statement.speaker.key,
        role: statement.speaker.role,
        day: isoDay(context.database.number('SELECT day FROM article WHERE id = ?', ref.articleId)),
      },
    ];
  });
}

/** The speaker as the library knows it: merged speakers go by one name. */
const PLACE = `SELECT name, (SELECT min(key) FROM speaker_key WHERE speaker_id = speaker.id) AS key
  FROM speaker_statement JOIN speaker ON speaker.id = speaker_id WHERE article_id = ? AND position = ? LIMIT 1`;

interface Source {
  /** The part of a query from FROM on, with the tables `said` and `article`. */
  readonly from: string;
  readonly values: readonly (string | number)[];
}

/** Reads along the narrowest index: a speaker's statements, a negotiation's articles, or a topic's articles. */
function sourceOf({ database }: LibraryContext, filter: StatementFilter): Source {
  const topic =
    filter.topic === null ? null : database.number('SELECT id FROM topic WHERE name = ?', filter.topic);
  const talks =
    filter.negotiation === null
      ? null
      : database.number('SELECT id FROM negotiation WHERE key = ?', filter.negotiation);
  // A topic or negotiation that nothing is stored of has no id: 0 would be the statements without a topic.
  const onTopic = topic === null ? '' : ` AND said.topic_id = ${topic || -1}`;
  const inTalks = talks === null ? '' : ` AND article.negotiation_id = ${talks}`;
  if (filter.speaker !== null) {
    return {
      from: `FROM speaker_statement AS said JOIN article ON article.id = said.article_id
        WHERE said.speaker_id = ?${onTopic}${inTalks}`,
      values: [findByKey(database, filter.speaker) ?? -1],
    };
  }
  if (talks !== null) {
    return {
      from: `FROM article CROSS JOIN speaker_statement AS said ON said.article_id = article.id
        WHERE article.negotiation_id = ?${onTopic}`,
      values: [talks],
    };
  }
  if (topic === null) throw new LibraryError('bad-query', 'Name a speaker, a topic or a negotiation.');
  return {
    from: `FROM article_topic CROSS JOIN article ON article.id = article_topic.article_id
      CROSS JOIN speaker_statement AS said ON said.article_id = article.id
      WHERE article_topic.topic_id = ?${onTopic}`,
    values: [topic || -1],
  };
}

function refFrom(row: Row): StatementRef {
  return { articleId: Number(row.article_id), position: Number(row.position) };
}
