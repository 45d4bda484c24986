import { peopleInByline } from '#core/article/byline.ts';
import type { PageSources } from './page-sources.ts';
import { plainText } from './plain-text.ts';

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
];
/** What the page marks as an author by a standard; class names alone were wrong on 18 % of the marked pages. */
const MARKED =
  '[rel~=author],[itemprop~=author] [itemprop~=name],[itemprop~=author]:not(:has([itemprop~=name]))';
/** A byline by its class counts only when it says "By …". */
const BYLINE_CLASS = '[class*=byline i],[class*=author i]';
const MAX_MARKED = 6;
const MAX_MARKED_AUTHORS = 3;

/** The people named as authors: JSON-LD, meta tags, marked names, then a line that begins with "By". */
export function readByline({ doc, meta, article }: PageSources, site: string | null): string[] {
  const sources: (() => string[])[] = [
    () => article.names('author', /Organi[sz]ation$|Corporation$|WebSite$/),
    () => meta.all(...AUTHOR_TAGS),
    () => fewOf(textsOf(scopeOf(doc), MARKED)),
    () => textsOf(scopeOf(doc), BYLINE_CLASS).filter((line) => /^by\b/i.test(line)),
  ];
  for (const source of sources) {
    const people = peopleInByline(source(), site);
    if (people.length > 0) return people;
  }
  return [];
}

/** More marked authors than these are those of a list of articles. */
function fewOf(names: readonly string[]): string[] {
  const different = [...new Set(names)];
  return different.length <= MAX_MARKED_AUTHORS ? different : [];
}

/** Teasers beside the article name their own authors. */
function scopeOf(doc: Document): ParentNode {
  return doc.querySelector('article:has(h1)') ?? doc.querySelector('main') ?? doc;
}

function textsOf(scope: ParentNode, selector: string): string[] {
  return [...scope.querySelectorAll(selector)]
    .filter((element) => !element.closest('aside,nav,footer,[class*=comment i],[class*=related i]'))
    .slice(0, MAX_MARKED)
    .map((element) => plainText(element.getAttribute('content') ?? element.textContent))
    .filter((text) => text !== null && text.length < 160) as string[];
}
