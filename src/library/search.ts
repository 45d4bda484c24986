import type { SearchHit } from '#core/contract/library-api.ts';
import type { Span } from '#core/model/span.ts';
import { sentenceSpans } from '#core/related/passage.ts';
import { scannedTerm } from '#core/related/scanned-terms.ts';
import { stem } from '#core/related/stem.ts';
import { termHash } from '#core/related/terms.ts';
import { eachWord, WORD } from '#core/related/word-scan.ts';
import type { Database } from './database.ts';
import type { LibraryContext } from './library-context.ts';
import { choiceFor } from './search-choice.ts';
import { parseSearch, type SearchQuery } from './search-query.ts';

const PASSAGE_LENGTH = 300;

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
  const terms = new Set(words.map(termHash));
  const beginning = unfinished ? words.at(-1)! : null;
  let passage = text.slice(0, PASSAGE_LENGTH);
  let most = 0;
  for (const [start, end] of sentenceSpans(text)) {
    const count = countMatches(text, start, end, terms, beginning);
    if (count <= most) continue;
    passage = text.slice(start, end);
    most = count;
  }
  return { passage, matches: matchesIn(passage, words, unfinished) };
}

/** Counted without cutting out and stemming each word, since every sentence of every hit is gone through. */
function countMatches(
  text: string,
  from: number,
  to: number,
  terms: ReadonlySet<number | null>,
  beginning: string | null,
): number {
  let count = 0;
  eachWord(text, from, to, (start, end, hash) => {
    const begins =
      beginning !== null &&
      end - start >= beginning.length &&
      text.slice(start, start + beginning.length).toLowerCase() === beginning;
    if (begins || terms.has(scannedTerm(text, start, end, hash))) count += 1;
  });
  return count;
}

function matchesIn(passage: string, words: readonly string[], unfinished: boolean): readonly Span[] {
  const stems = new Set(words.map(stem));
  const beginning = unfinished ? words.at(-1) : undefined;
  const spans: Span[] = [];
  for (const match of passage.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (stems.has(stem(word)) || (beginning !== undefined && word.startsWith(beginning))) {
      spans.push([match.index, match.index + match[0].length]);
    }
  }
  return spans;
}
