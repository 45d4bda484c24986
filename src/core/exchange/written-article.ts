import { canonicalAddress } from '../article/canonical-address.ts';
import { parsePublicationDate } from '../article/publication-date.ts';
import { sourceLineOf } from '../article/source-line.ts';
import { parseWebAddress } from '../article/web-address.ts';
import type { ArticleSnapshot } from '../model/article.ts';
import { safeLine } from './safe-text.ts';

/** Longer titles are no titles, and longer texts no articles, in UTF-16 units. */
const LONGEST_LINE = 1000;
export const LONGEST_ARTICLE = 1_000_000;
/** Larger saved pages would keep the screen from answering while they are parsed. */
export const LARGEST_PAGE_MEGABYTES = 20;

/** Why a file, or a line of one, is no article. */
export type FiledFault =
  | 'no-address'
  | 'no-saved-address'
  | 'no-text'
  | 'no-text-field'
  | 'not-object'
  | 'page-too-large'
  | 'text-too-long';

/** An article from a file, or why it is none. */
export type FiledArticle =
  | { readonly kind: 'article'; readonly article: ArticleSnapshot }
  | { readonly kind: 'problem'; readonly problem: FiledFault };

/** What a file without markup says of an article. */
interface WrittenArticle {
  readonly url: string | null;
  readonly title: string | null;
  /** In any form that `parsePublicationDate` reads. */
  readonly date: string | null;
  /** The outlet. */
  readonly source: string | null;
  readonly text: string;
}

/** The article as if it had been read from its page: paragraphs joined by `\n`, runs of whitespace one space. */
export function writtenArticle({ url, title, date, source, text }: WrittenArticle): FiledArticle {
  const address = url?.trim() ?? '';
  if (/\s/.test(address) || !parseWebAddress(address)) return { kind: 'problem', problem: 'no-address' };
  if (text.length > LONGEST_ARTICLE) return { kind: 'problem', problem: 'text-too-long' };
  const paragraphs = text.toWellFormed().split(/\r\n?|\n/);
  const clean = paragraphs.flatMap((paragraph) => safeLine(paragraph) || []).join('\n');
  if (clean === '') return { kind: 'problem', problem: 'no-text' };
  const metadata = {
    url: address,
    canonicalUrl: canonicalAddress(address, []),
    title: lineOrNull(title),
    site: lineOrNull(source),
    byline: [],
    published: date === null ? null : parsePublicationDate(date.slice(0, LONGEST_LINE)),
    modified: null,
    language: null,
    sourceLine: sourceLineOf(clean),
  };
  return { kind: 'article', article: { metadata, text: clean } };
}

function lineOrNull(text: string | null): string | null {
  return safeLine((text ?? '').slice(0, LONGEST_LINE).toWellFormed()) || null;
}
