import type { SearchHit } from '#core/contract/library-api.ts';
import type { Span } from '#core/model/span.ts';
import { sentenceSpans } from '#core/related/passage.ts';
import { stem } from '#core/related/stem.ts';
import { ARTICLE_COLUMNS, articleFrom } from './article-rows.ts';
import type { Row } from './database.ts';
import type { LibraryContext } from './library-context.ts';
import { filtersOf } from './search-filters.ts';
import { matchExpression, parseSearch, type SearchQuery, shortBeginning } from './search-query.ts';

/** Below this many letters a beginning fits so many articles that ranking them costs more than it tells. */
const RANKED_PREFIX = 4;
const PASSAGE_LENGTH = 300;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Articles that fit a reader's search (see `parseSearch`), best first; without words newest first. */
export function searchLibrary(context: LibraryContext, query: string, limit: number): readonly SearchHit[] {
  const search = parseSearch(query);
  const rows = findRows(context, search, limit);
  const words = search.phrases.flatMap((phrase) => phrase.toLowerCase().split(' '));
  return rows.map((row) => {
    const article = articleFrom(row);
    const text = context.articles.text(article.id);
    return { article, ...passageWith(text, words, search.unfinished) };
  });
}

function findRows({ database }: LibraryContext, search: SearchQuery, limit: number): readonly Row[] {
  const match = matchExpression(search);
  const { conditions, values } = filtersOf(search, match === null ? shortBeginning(search) : null);
  if (match === null && conditions.length === 0) return [];
  if (match === null) {
    const where = conditions.join(' AND ');
    const sql = `SELECT ${ARTICLE_COLUMNS} FROM article WHERE ${where} ORDER BY day DESC, id DESC LIMIT ?`;
    return database.all(sql, ...values, limit);
  }
  const filter = conditions.length
    ? `AND +article_words.rowid IN (SELECT id FROM article WHERE ${conditions.join(' AND ')})`
    : '';
  const ids = database.numbers(
    `SELECT rowid FROM article_words WHERE article_words MATCH ? ${filter} ORDER BY ${orderFor(search)} LIMIT ?`,
    match,
    ...values,
    limit,
  );
  const byId = `SELECT ${ARTICLE_COLUMNS} FROM article WHERE id = ?`;
  return ids.map((id) => database.first(byId, id)).filter((row) => row !== undefined);
}

function orderFor(search: SearchQuery): string {
  const last = search.phrases.at(-1) ?? '';
  const tooShort = search.unfinished && search.phrases.length === 1 && last.length < RANKED_PREFIX;
  return tooShort ? 'rowid DESC' : 'rank';
}

function passageWith(
  text: string,
  words: readonly string[],
  unfinished: boolean,
): { readonly passage: string; readonly matches: readonly Span[] } {
  let best: string | null = null;
  let bestMatches: readonly Span[] = [];
  for (const [start, end] of sentenceSpans(text)) {
    const sentence = text.slice(start, end);
    const matches = matchesIn(sentence, words, unfinished);
    if (matches.length <= bestMatches.length) continue;
    best = sentence;
    bestMatches = matches;
  }
  if (best !== null) return { passage: best, matches: bestMatches };
  const head = text.slice(0, PASSAGE_LENGTH);
  return { passage: head, matches: matchesIn(head, words, unfinished) };
}

function matchesIn(passage: string, words: readonly string[], unfinished: boolean): readonly Span[] {
  const stems = new Set(words.map(stem));
  const beginning = unfinished ? words.at(-1) : undefined;
  const spans: Span[] = [];
  for (const match of passage.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (stems.has(stem(word)) || (beginning !== undefined && word.startsWith(beginning))) {
      spans.push([match.index, match.index + word.length]);
    }
  }
  return spans;
}
