import { addressAt } from '#core/anchor/text-fragment.ts';
import type { LibraryArticle } from '#core/contract/library-api.ts';
import type { EarlierStatement } from '#core/model/coverage.ts';
import type { Span } from '#core/model/span.ts';
import type { Statement } from '#core/model/statement.ts';
import { type Dating, isBefore } from '#core/related/dating.ts';
import { areCopies, type Sketch } from '#core/related/sketch.ts';
import { statementWords } from '#core/related/statement-words.ts';
import { ARTICLE_COLUMNS, articleFrom, datingFrom } from './article-rows.ts';
import type { LibraryContext } from './library-context.ts';
import { SKETCH_COLUMNS, sketchFrom } from './profile-rows.ts';

export interface StatementSearch {
  /** Their id. */
  readonly speaker: number;
  /** The latest articles with their statements on the topics, which are looked at before the limit counts. */
  readonly spoken: readonly number[];
  /** Any topic when empty. */
  readonly topics: readonly string[];
  readonly before: Dating;
  readonly exceptUrl: string;
  /** Articles with this text are copies of the open one. */
  readonly exceptText: Sketch;
  readonly limit: number;
}

/** What a speaker said before on some topics, newest first, each utterance of an article once. */
export function findEarlierStatements(
  context: LibraryContext,
  search: StatementSearch,
): readonly EarlierStatement[] {
  const found: EarlierStatement[] = [];
  for (const { article, positions } of articlesOfSpeaker(context, search)) {
    const version = context.articles.version(article.id);
    if (!version) continue;
    for (const position of positions) {
      const statement = version.analysis.statements[position];
      if (statement) found.push(describeStatement(article, version.text, statement));
      if (found.length >= search.limit) return found;
    }
  }
  return found;
}

/** A stored statement as screens show it. */
export function describeStatement(
  article: LibraryArticle,
  text: string,
  statement: Statement,
): EarlierStatement {
  const { metadata } = article;
  const whole: Span = [statement.content[0]?.[0] ?? 0, statement.content.at(-1)?.[1] ?? 0];
  return {
    articleId: article.id,
    url: metadata.url,
    openAt: addressAt(metadata.url, text, whole),
    title: metadata.title,
    site: metadata.site,
    published: metadata.published,
    speaker: statement.speaker?.name ?? '',
    kind: statement.kind,
    words: statementWords(text, statement),
    move: statement.move,
    topics: statement.topics,
  };
}

interface SpeakersArticle {
  readonly article: LibraryArticle;
  readonly positions: readonly number[];
}

/** Newest first, each read only when it is asked for: nearly always the first few hold enough statements. */
function* articlesOfSpeaker(
  { database }: LibraryContext,
  search: StatementSearch,
): Generator<SpeakersArticle> {
  const { speaker, spoken, before, topics } = search;
  for (const id of database.numbers(NEWEST_FIRST, JSON.stringify(spoken))) {
    const row = database.first(WITH_POSITIONS, id, speaker, JSON.stringify(topics));
    if (!row || row.canonical_url === search.exceptUrl || !isBefore(datingFrom(row), before)) continue;
    if (areCopies(sketchFrom(row), search.exceptText)) continue;
    const positions = String(row.positions)
      .split(',')
      .map(Number)
      .sort((a, b) => a - b);
    yield { article: articleFrom(row), positions };
  }
}

const NEWEST_FIRST = `SELECT article.id FROM json_each(?) AS wanted
  CROSS JOIN article INDEXED BY article_facts ON article.id = wanted.value
  ORDER BY day DESC, moment DESC, article.id DESC`;

const WITH_POSITIONS = `SELECT ${ARTICLE_COLUMNS}, ${SKETCH_COLUMNS},
    (SELECT group_concat(DISTINCT position) FROM speaker_statement WHERE article_id = ?1 AND speaker_id = ?2
       AND (?3 = '[]' OR topic_id IN (SELECT id FROM topic WHERE name IN (SELECT value FROM json_each(?3))))) AS positions
  FROM article JOIN profile ON profile.article_id = article.id WHERE article.id = ?1`;
