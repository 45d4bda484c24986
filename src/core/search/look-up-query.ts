/** Every word has to stand in an article: more than this of a long selection finds nothing but the article itself. */
const MOST_WORDS = 8;
const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}’'-]*/gu;

/** The library search for words that the reader selected on a page: words only, so that none is taken for an operator. */
export function lookUpQuery(selection: string): string {
  return Array.from(selection.matchAll(WORD), ([word]) => word)
    .slice(0, MOST_WORDS)
    .join(' ');
}
