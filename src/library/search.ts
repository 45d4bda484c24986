import type { SearchHit } from '#core/contract/library-api.ts';
import type { Span } from '#core/model/span.ts';
import { sentenceSpans } from '#core/related/passage.ts';
import { stem } from '#core/related/stem.ts';
import type { Database } from './database.ts';
import type { LibraryContext } from './library-context.ts';
import { choiceFor } from './search-choice.ts';
import { parseSearch, type SearchQuery } from './search-query.ts';

const PASSAGE_LENGTH = 300;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Articles that fit a reader's search (see `parseSearch`), best first; without words newest first. */
export function searchLibrary(context: LibraryContext, query: string, limit: number): readonly SearchHit[] {
  const search = parseSearch(query);
  const ids = findIds(context.database, search, limit);
  const words = search.phrases.flatMap((phrase) => phrase.toLowerCase().split(' '));
  return ids.flatMap((id) => {
    const article = context.articles.byId(id);
    if (!article) return [];
    return [{ article, ...passageWith(context.articles.text(id), words, search.unfinished) }];
  });
}

/** Ids of all articles that fit, at most `limit`, in the order of the search; of all articles with an empty one. */
export function searchIds({ database }: LibraryContext, query: string, limit: number): readonly number[] {
  if (query.trim() === '')
    return database.numbers('SELECT id FROM article ORDER BY day DESC, moment DESC, id DESC LIMIT ?', limit);
  return findIds(database, parseSearch(query), limit);
}

function findIds(database: Database, search: SearchQuery, limit: number): readonly number[] {
  const { match, conditions, values } = choiceFor(database, search);
  if (match === null && conditions.length === 0) return [];
  if (match === null) {
    const where = conditions.join(' AND ');
    return database.numbers(
      `SELECT id FROM article WHERE ${where} ORDER BY day DESC, id DESC LIMIT ?`,
      ...values,
      limit,
    );
  }
  const filter = conditions.length
    ? `AND +article_words.rowid IN (SELECT id FROM article WHERE ${conditions.join(' AND ')})`
    : '';
  return database.numbers(
    `SELECT rowid FROM article_words WHERE article_words MATCH ? ${filter} ORDER BY rank LIMIT ?`,
    match,
    ...values,
    limit,
  );
}

function passageWith(
  text: string,
  words: readonly string[],
  unfinished: boolean,
): { readonly passage: string; readonly matches: readonly Span[] } {
  // A search by operators alone fits no sentence: the beginning is shown, and the text need not be gone through.
  if (words.length === 0) return { passage: text.slice(0, PASSAGE_LENGTH), matches: [] };
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
