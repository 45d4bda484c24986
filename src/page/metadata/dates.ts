import { dateInPath, parsePublicationDate } from '#core/article/publication-date.ts';
import { parseWebAddress } from '#core/article/web-address.ts';
import type { PageSources } from './page-sources.ts';
import { plainText } from './plain-text.ts';

const PUBLISHED_TAGS = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
  ],
  ...[
    'sailthru.date',
    'pubdate',
    'publish_date',
    'publish-date',
    'publication_date',
    'originalpublicationdate',
  ],
  ...['article_date_original', 'article.published', 'cxenseparse:recs:publishtime', 'ptime', 'displaydate'],
  ...['dc.date.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'date'],
];
const MODIFIED_TAGS = [
  ...['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'datemodified', 'lastmod'],
  ...['last-modified', 'dcterms.modified', 'dc.date.modified', 'article.updated'],
];
/** Lines that show a date; `updated` lines are told apart by their words. */
const DATE_LINES =
  'time,[class*=timestamp i],[class*=dateline i],[class*=publish i],[class*=pubdate i],[class*=post-date i],[class~=date i],[class*=byline i]';
const MAX_LINES = 12;
const UPDATED = /\b(?:updated|modified|edited)\b/i;

export interface ArticleDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/**
 * When the article was published and last changed. Order by how often each source was wrong on the marked pages: JSON-LD
 * and meta tags (never), itemprop and `<time>` (never), the address and visible lines (2 %). A page that gives only the
 * date of its last change is not given that as the date of publication.
 */
export function readDates(sources: PageSources): ArticleDates {
  const { doc, meta, article } = sources;
  const modified = firstDate([
    article.text('dateModified'),
    ...meta.all(...MODIFIED_TAGS),
    ...marked(doc, '[itemprop~=dateModified]'),
  ]);
  const published =
    firstDate([
      article.text('datePublished', 'dateCreated'),
      ...meta.all(...PUBLISHED_TAGS),
      ...marked(doc, '[itemprop~=datePublished]'),
    ]) ?? shownDate(sources);
  return { published, modified };
}

function shownDate({ doc, url }: PageSources): string | null {
  const inPath = dateInPath(parseWebAddress(url)?.path ?? '');
  const lines = [...(doc.querySelector('article,main') ?? doc).querySelectorAll(DATE_LINES)]
    .filter((element) => !element.closest('aside,nav,footer,[class*=comment i],[class*=related i]'))
    .slice(0, MAX_LINES)
    .filter((element) => !UPDATED.test(element.textContent) && !UPDATED.test(element.className));
  const times = lines.map((element) => element.getAttribute('datetime'));
  const texts = lines
    .map((element) => plainText(element.textContent))
    .filter((text) => text !== null && text.length < 120);
  return firstDate(times) ?? inPath ?? firstDate(texts);
}

function marked(doc: Document, selector: string): (string | null)[] {
  const element = doc.querySelector(selector);
  if (!element) return [];
  return [element.getAttribute('datetime'), element.getAttribute('content'), plainText(element.textContent)];
}

function firstDate(texts: readonly (string | null)[]): string | null {
  for (const text of texts) {
    const date = text === null ? null : parsePublicationDate(text);
    if (date) return date;
  }
  return null;
}
