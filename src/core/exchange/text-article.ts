import { parsePublicationDate } from '../article/publication-date.ts';
import { parseWebAddress } from '../article/web-address.ts';
import { type FiledArticle, writtenArticle } from './written-article.ts';

/** Address and date stand under the title or at the very end, each in a line of its own. */
const LINES_LOOKED_AT = 5;
const LABEL = /^\s*(?:url|address|link|source|date|published)\s*:\s*/i;
const LONGEST_DATE_LINE = 60;

/**
 * An article in a plain text file: the first line is the title, a line that is an address is the article's, a short
 * line under the title that is a date its day; the rest is text.
 */
export function readTextArticle(file: string): FiledArticle {
  const lines = file.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const [title = '', ...rest] = filled;
  const address = [...rest.keys()].find((at) => isEdge(at, rest.length) && isAddress(rest[at]!));
  const date = [...rest.keys()].find((at) => at < LINES_LOOKED_AT && isDate(rest[at]!));
  return writtenArticle({
    url: address === undefined ? null : bare(rest[address]!),
    title,
    date: date === undefined ? null : bare(rest[date]!),
    source: null,
    text: rest.filter((_, at) => at !== address && at !== date).join('\n'),
  });
}

function isEdge(at: number, length: number): boolean {
  return at < LINES_LOOKED_AT || at >= length - LINES_LOOKED_AT;
}

function isAddress(line: string): boolean {
  const address = bare(line);
  return !/\s/.test(address) && parseWebAddress(address) !== null;
}

/** "14 March 2026", "Published: 2026-03-14": short, and nothing that could be a sentence. */
function isDate(line: string): boolean {
  const date = bare(line);
  return date.length <= LONGEST_DATE_LINE && !/[.!?]$/.test(date) && parsePublicationDate(date) !== null;
}

function bare(line: string): string {
  return line.replace(LABEL, '').trim();
}
