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
 * Running text of an article: this many paragraphs of this many characters, hardly linked. Front pages and lists of
 * teasers have paragraphs too, but shorter ones, and few that hold several sentences.
 */
const LONG_PARAGRAPH = 140;
const LONG_PARAGRAPHS = 4;
/** Looking at more paragraphs than this would cost more than the two milliseconds that a dormant page may cost. */
const MAX_LOOKED_AT = 250;
/** With the publisher's word, a short news item is enough. */
const SOME_TEXT = 250;

/** Decides whether a page is an article: the publisher's word first, then the density of its text. */
export function articleSignals(doc: Document): ArticleSignals {
  const hasSignals = declaresArticle(doc);
  const text = measureText(doc);
  const hasRunningText = text.longParagraphs >= LONG_PARAGRAPHS;
  const hasText = () => text.characters >= SOME_TEXT || charactersInBoxes(doc) >= SOME_TEXT;
  const isArticle = !isFrontPage(doc) && (hasSignals ? hasText() : hasRunningText);
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

function measureText(doc: Document): { characters: number; longParagraphs: number } {
  let characters = 0;
  let longParagraphs = 0;
  const paragraphs = doc.getElementsByTagName('p');
  const count = Math.min(paragraphs.length, MAX_LOOKED_AT);
  for (let at = 0; at < count; at += 1) {
    const paragraph = paragraphs[at]!;
    const length = paragraph.textContent.trim().length;
    if (length < 40) continue;
    characters += length;
    if (length >= LONG_PARAGRAPH && !isTeaser(paragraph)) longParagraphs += 1;
  }
  return { characters, longParagraphs };
}

/** Some publishers set their paragraphs as plain boxes: each box's own text, without that of what it contains. */
function charactersInBoxes(doc: Document): number {
  let characters = 0;
  const boxes = doc.getElementsByTagName('div');
  const count = Math.min(boxes.length, MAX_LOOKED_AT);
  for (let at = 0; at < count && characters < SOME_TEXT; at += 1) {
    for (const child of boxes[at]!.childNodes) {
      const length = child.nodeType === Node.TEXT_NODE ? (child.nodeValue?.trim().length ?? 0) : 0;
      if (length >= 40) characters += length;
    }
  }
  return characters;
}

/** A paragraph that is, or lies in, a link, or stands in a list of teasers. */
function isTeaser(paragraph: Element): boolean {
  return paragraph.closest('a,nav,aside,footer,li') !== null;
}
