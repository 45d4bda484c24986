/** Elements that hold something beside the article, by what HTML says they are. */
const FURNITURE_SELECTOR = [
  'aside,nav,footer,form,button,figcaption',
  // A figure may hold a quotation or a table of the article; then its parts are judged one by one.
  'figure:not(:has(blockquote,table))',
  '[role=navigation],[role=complementary],[role=contentinfo],[role=dialog],[role=alertdialog]',
].join(',');

/** Words of class names and ids that publishers give to what is not the article's own text. */
const FURNITURE_NAME = namePattern([
  // beside a picture
  'caption|credit|credits',
  // above the text
  'byline|by-line|timestamp|dateline-date|breadcrumbs?',
  // other articles
  'related|recirc|read-?more|more-?on|outbrain|taboola|trending|most-?(?:read|popular|viewed)',
  // asking the reader for something
  'newsletter|promo|signup|sign-up|subscribe|social|share|sharing|cookies?|consent|gdpr|modal|popup',
  // beneath the text
  'comments?|tags?|author-?(?:bio|box|info|card|name|desc\\w*)|bio|copyright|disclaimer|footer',
  // selling
  'advert\\w*|ad|sponsored',
  // beside the text
  'sidebar|side-bar|rail',
  // not for the eye
  'print-only|visually-hidden|sr-only|screen-reader-text',
]);

/** Names of the article's own box: what else the class says (`tag-peace`, `entry-content-read-more`) describes it. */
const ARTICLE_NAME = namePattern([
  '(?:article|post|story|entry|the)[_-]{0,2}(?:body|content|text)',
  'hentry',
]);
/** Posts of other people that the article quotes. */
const EMBEDDED_POST =
  /(?:social|tweet|twitter|instagram|facebook)[\w-]*embed|embed[\w-]*(?:social|tweet|twitter)/i;
const FOOTER_NAME = namePattern(['(?:site|page)?footer']);

/** True when the element by its tag, role, class or id holds something beside the article. */
export function isFurnitureElement(element: Element): boolean {
  if (element.matches(FURNITURE_SELECTOR)) return true;
  if (/^(?:ARTICLE|MAIN|BODY|HTML)$/.test(element.nodeName)) return false;
  const names = namesOf(element);
  return FURNITURE_NAME.test(names) && !ARTICLE_NAME.test(names) && !EMBEDDED_POST.test(names);
}

/** True for the small print at the end of a page, which never holds the article itself. */
export function isFooter(element: Element): boolean {
  return element.nodeName === 'FOOTER' || (element.nodeName === 'DIV' && FOOTER_NAME.test(namesOf(element)));
}

function namesOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`;
}

function namePattern(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:[\\s_-]|$)`, 'i');
}
