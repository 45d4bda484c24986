import { dayOf } from '#core/related/dating.ts';

/** A reader's search, taken apart. */
export interface SearchQuery {
  /** Words and phrases that have to stand in the article; each is one or more words. */
  readonly phrases: readonly string[];
  /** The last word may be unfinished: it is searched for as a beginning. */
  readonly unfinished: boolean;
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  readonly sites: readonly string[];
  /** Published on a day before this one (days since 1970-01-01). */
  readonly before: number | null;
  /** Published on a day after this one. */
  readonly after: number | null;
}

const TOKEN = /(?:(speaker|topic|site|before|after):)?(?:["“]([^"”]*)["”]?|(\S+))/giu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Reads a search such as `ceasefire "buffer zone" speaker:"Ada Lindqvist" site:ledger.example after:2026-01-31`.
 * Everything that is no operator with a sense is searched for as words; nothing is an error.
 */
export function parseSearch(query: string): SearchQuery {
  const found = {
    phrases: [] as string[],
    speaker: [] as string[],
    topic: [] as string[],
    site: [] as string[],
  };
  let before: number | null = null;
  let after: number | null = null;
  let unfinished = false;
  for (const match of query.matchAll(TOKEN)) {
    const operator = match[1]?.toLowerCase();
    const quoted = match[2] !== undefined;
    const value = (match[2] ?? match[3] ?? '').trim();
    const day = operator === 'before' || operator === 'after' ? dayOf(value) : null;
    unfinished = false;
    if (operator === 'before' && day !== null) before = day;
    else if (operator === 'after' && day !== null) after = day;
    else if (operator === 'speaker' || operator === 'topic' || operator === 'site') {
      if (value) found[operator].push(value.toLowerCase());
    } else {
      const words = wordsIn(operator ? `${operator} ${value}` : value);
      if (words.length === 0) continue;
      found.phrases.push(words.join(' '));
      unfinished = !quoted && !/\s$/.test(query);
    }
  }
  return {
    phrases: found.phrases,
    unfinished,
    speakers: found.speaker,
    topics: found.topic,
    sites: found.site,
    before,
    after,
  };
}

/**
 * A beginning of fewer letters stands for tens of thousands of words: looking it up takes longer than the next key
 * stroke, and tells little.
 */
const SHORTEST_BEGINNING = 3;

/** The expression for the full-text index, or `null` when there is nothing (yet) to look up in it. */
export function matchExpression(search: SearchQuery): string | null {
  const phrases = shortBeginning(search) === null ? search.phrases : search.phrases.slice(0, -1);
  if (phrases.length === 0) return null;
  const isCut = phrases.length < search.phrases.length;
  return phrases
    .map((phrase, i) => `"${phrase}"${search.unfinished && !isCut && i === phrases.length - 1 ? ' *' : ''}`)
    .join(' AND ');
}

/** The last word, if it is unfinished and too short to be looked up. */
export function shortBeginning({ phrases, unfinished }: SearchQuery): string | null {
  const last = phrases.at(-1);
  return unfinished && last !== undefined && last.length < SHORTEST_BEGINNING ? last : null;
}

function wordsIn(value: string): readonly string[] {
  return Array.from(value.matchAll(WORD), (match) => match[0]);
}
