import { dayOf } from '#core/related/dating.ts';
import { knownWord } from '#core/related/known-words.ts';
import { WORD } from '#core/related/word-scan.ts';
import { searchTokens } from '#core/search/search-tokens.ts';

/** A reader's search, taken apart. */
export interface SearchQuery {
  /** Words and phrases that have to stand in the article; each is one or more words. */
  readonly phrases: readonly string[];
  /** The last word may be unfinished: it is searched for as a beginning. */
  readonly unfinished: boolean;
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  readonly sites: readonly string[];
  readonly negotiations: readonly string[];
  /** Published on a day before this one (days since 1970-01-01). */
  readonly before: number | null;
  /** Published on a day after this one. */
  readonly after: number | null;
}

/**
 * Reads a search such as `ceasefire "buffer zone" speaker:"Ada Lindqvist" site:ledger.example after:2026-01-31`.
 * Everything that is no operator with a sense is searched for as words; nothing is an error.
 */
export function parseSearch(query: string): SearchQuery {
  const phrases: string[] = [];
  const named = {
    speaker: [] as string[],
    topic: [] as string[],
    site: [] as string[],
    negotiation: [] as string[],
  };
  let before: number | null = null;
  let after: number | null = null;
  let unfinished = false;
  for (const { operator, value, isQuoted } of searchTokens(query)) {
    const day = operator === 'before' || operator === 'after' ? dayOf(value) : null;
    unfinished = false;
    if (operator === 'before' && day !== null) before = day;
    else if (operator === 'after' && day !== null) after = day;
    else if (operator !== null && operator !== 'before' && operator !== 'after') {
      if (value) named[operator].push(value);
    } else {
      const words = wordsIn(operator ? `${operator} ${value}` : value);
      if (words.length === 0) continue;
      phrases.push(words.join(' '));
      unfinished = !isQuoted && !/\s$/.test(query);
    }
  }
  return {
    phrases,
    unfinished,
    speakers: named.speaker,
    topics: named.topic,
    sites: named.site,
    negotiations: named.negotiation,
    before,
    after,
  };
}

/**
 * A beginning of fewer letters stands for hundreds of words and more: looking it up takes longer than the next key
 * stroke (three letters up to 0.1 s at 100,000 articles), and tells little.
 */
const SHORTEST_BEGINNING = 4;

/** The expression for the full-text index, or `null` when there is nothing to look up in it. */
export function matchExpression({ phrases, unfinished }: SearchQuery): string | null {
  if (phrases.length === 0) return null;
  const expressions = phrases.map((phrase, i) =>
    phraseExpression(phrase, unfinished && i === phrases.length - 1),
  );
  const telling = expressions.filter((expression) => expression !== null);
  if (telling.length > 0) return telling.join(' AND ');
  // "with" may be on its way to "withdrawal".
  return unfinished ? `"${phrases.at(-1)}" *` : null;
}

/**
 * Articles stored since schema 5 stand in the index without their stop words, so a phrase is looked up without its own,
 * too. A phrase of nothing else finds nothing and is left out.
 */
function phraseExpression(phrase: string, unfinished: boolean): string | null {
  const words = phrase.split(' ');
  const telling = words.filter((word) => !knownWord(word).isStopWord);
  if (telling.length === 0) return null;
  if (telling.length === words.length) return `"${phrase}"${unfinished ? ' *' : ''}`;
  return `("${phrase}" OR "${telling.join(' ')}")`;
}

/** The last word, if it is unfinished and too short to be looked up. */
export function shortBeginning({ phrases, unfinished }: SearchQuery): string | null {
  const last = phrases.at(-1);
  return unfinished && last !== undefined && last.length < SHORTEST_BEGINNING ? last : null;
}

function wordsIn(value: string): readonly string[] {
  return Array.from(value.matchAll(WORD), (match) => match[0]);
}
