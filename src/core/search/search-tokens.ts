/** Operators that narrow a search; everything else is searched for as words. */
export type SearchOperator = 'speaker' | 'topic' | 'site' | 'negotiation' | 'before' | 'after';

/** A word, a phrase or an operator with its value, as it stands in a reader's search. */
export interface SearchToken {
  readonly operator: SearchOperator | null;
  /** Without quotation marks and spaces around it; may be empty. */
  readonly value: string;
  readonly isQuoted: boolean;
  /** UTF-16 offsets into the search, end excluded. */
  readonly start: number;
  readonly end: number;
}

const TOKEN = /(?:(speaker|topic|site|negotiation|before|after):)?(?:["“]([^"”]*)["”]?|(\S+))/giu;

/** Takes a search apart; nothing is an error. */
export function searchTokens(query: string): readonly SearchToken[] {
  return Array.from(query.matchAll(TOKEN), (match) => ({
    operator: (match[1]?.toLowerCase() as SearchOperator | undefined) ?? null,
    value: (match[2] ?? match[3] ?? '').trim(),
    isQuoted: match[2] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** An operator as a reader would write it: quoted where the value has spaces. */
function writeOperator(operator: SearchOperator, value: string): string {
  const plain = searchableName(value);
  return `${operator}:${/\s/u.test(plain) ? `"${plain}"` : plain}`;
}

/** Whether a search has this operator with this value, in whatever case. */
export function hasOperator(query: string, operator: SearchOperator, value: string): boolean {
  return searchTokens(query).some((token) => is(token, operator, searchableName(value)));
}

/**
 * The search with the operator added, or without it if it was there. What else the reader wrote stays as it is; the
 * operators go before the words, since the last word of a search may still be unfinished.
 */
export function toggleOperator(query: string, operator: SearchOperator, value: string): string {
  const there = searchTokens(query).filter((token) => is(token, operator, searchableName(value)));
  if (there.length > 0) return withoutTokens(query, there);
  return [writeOperator(operator, value), query.trimStart()].filter(Boolean).join(' ');
}

/** The search without any use of these operators. */
export function withoutOperators(query: string, operators: readonly SearchOperator[]): string {
  return withoutTokens(
    query,
    searchTokens(query).filter((token) => token.operator !== null && operators.includes(token.operator)),
  );
}

function withoutTokens(query: string, tokens: readonly SearchToken[]): string {
  let rest = query;
  for (const { start, end } of [...tokens].reverse()) {
    rest = `${rest.slice(0, start).trimEnd()} ${rest.slice(end).trimStart()}`;
  }
  return rest.trim();
}

function is(token: SearchToken, operator: SearchOperator, value: string): boolean {
  return token.operator === operator && token.value.toLowerCase() === value.toLowerCase();
}

/** Operators match parts of names, so of a name with quotation marks in it the longest part without stands for it. */
function searchableName(name: string): string {
  const parts = name.split(/["“”]/u).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
