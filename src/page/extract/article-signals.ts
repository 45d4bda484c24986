import { isArticleObject, readJsonLd } from '../metadata/json-ld.ts';

/** What a page shows of being an article, before its text is read. */
export interface ArticleSignals {
  /** Whether to annotate the page unasked. */
  readonly isArticle: boolean;
  /** The publisher says so, by JSON-LD or `og:type`: a condition for storing the page unasked. */
  readonly hasSignals: boolean;
  /** Enough running text in paragraphs, whatever the publisher says. */
  readonly hasRunningText: boolean;
}

/**
 * Running text of an article: this many paragraphs of this many characters, one after the other in one box. Teasers on
 * front pages are as long by now, but each stands in a box of its own.
 */
const LONG_PARAGRAPH = 140;
const LONG_PARAGRAPHS = 3;
/** Looking at more paragraphs than this would cost more than the two milliseconds that a dormant page may cost. */
const MAX_LOOKED_AT = 120;
/** With the publisher's word, a short news item is enough. */
const SOME_TEXT = 120;
/** Shorter stretches are menus, dates and captions. */
const STRETCH = 40;

/** Decides whether a page is an article: the publisher's word first, then the density of its text. */
export function articleSignals(doc: Document): ArticleSignals {
  const hasSignals = declaresArticle(doc);
  const text = measureText(doc);
  const hasRunningText = text.longTogether >= LONG_PARAGRAPHS;
  const isArticle = !isFrontPage(doc) && (hasSignals ? text.characters >= SOME_TEXT : hasRunningText);
  return { isArticle, hasSignals, hasRunningText };
}

function declaresArticle(doc: Document): boolean {
  const type = doc
    .querySelector('meta[property="og:type" i],meta[name="og:type" i]')
    ?.getAttribute('content');
  if (type?.trim().toLowerCase() === 'article') return true;
  return readJsonLd(doc).some(isArticleObject);
}

/** An outlet's front page lives at the root of the site; some of them call themselves an article. */
function isFrontPage(doc: Document): boolean {
  const { pathname, search } = new URL(doc.URL);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '' && doc.URL.startsWith('http');
}

interface Stretch {
  /** The element whose stretches follow each other. */
  readonly box: Element | null;
  readonly length: number;
}

/** Characters of running text, and the largest number of long stretches that stand in one box; no more than needed. */
function measureText(doc: Document): { characters: number; longTogether: number } {
  let characters = 0;
  let longTogether = 0;
  const longIn = new Map<Element | null, number>();
  for (const { box, length } of stretches(doc)) {
    characters += length;
    if (length < LONG_PARAGRAPH) continue;
    const count = (longIn.get(box) ?? 0) + 1;
    longIn.set(box, count);
    longTogether = Math.max(longTogether, count);
    if (longTogether >= LONG_PARAGRAPHS && characters >= SOME_TEXT) break;
  }
  return { characters, longTogether };
}

function* stretches(doc: Document): Generator<Stretch, void> {
  for (const paragraph of firstOf(doc.getElementsByTagName('p'))) {
    const length = paragraph.textContent.trim().length;
    if (length >= STRETCH && !isTeaser(paragraph)) yield { box: paragraph.parentElement, length };
  }
  // Some publishers set their paragraphs as plain boxes: each box's own text, without that of what it contains.
  for (const box of firstOf(doc.getElementsByTagName('div'))) {
    for (let child = box.firstChild; child; child = child.nextSibling) {
      const length = child.nodeType === Node.TEXT_NODE ? (child.nodeValue?.trim().length ?? 0) : 0;
      if (length >= STRETCH && !isTeaser(box)) yield { box, length };
    }
  }
}

function* firstOf(elements: HTMLCollectionOf<Element>): Generator<Element, void> {
  for (let at = 0; at < MAX_LOOKED_AT && at < elements.length; at += 1) yield elements[at]!;
}

/** A paragraph that is, or lies in, a link, or stands in a list of teasers. */
function isTeaser(paragraph: Element): boolean {
  return paragraph.closest('a,nav,aside,footer,li') !== null;
}
