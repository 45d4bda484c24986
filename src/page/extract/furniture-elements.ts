const FURNITURE_SELECTOR =
  'figcaption,figure,aside,nav,footer,form,button,[role=navigation],[role=complementary],[role=contentinfo],[role=dialog],[role=alertdialog]';

/** Words of class names and ids that publishers give to what is not the article's own text. */
const FURNITURE_NAME = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'caption|credit|byline|by-line|timestamp|dateline-date',
    'newsletter|promo|signup|sign-up|subscribe',
    'related|recirc|read-?more|more-?on|outbrain|taboola|trending|most-?(?:read|popular)',
    'social|share|sharing|comments?|tags?|breadcrumbs?',
    'author-?(?:bio|box|info|card|name|desc\\w*)|bio',
    'copyright|advert\\w*|ad|sponsored|disclaimer',
    'footer|sidebar|side-bar|rail|cookies?|consent|gdpr|modal|popup',
    'print-only|visually-hidden|sr-only|screen-reader-text',
  ].join('|')})(?:[\\s_-]|$)`,
  'i',
);

/** True when the element by its tag, role, class or id holds something beside the article. */
export function isFurnitureElement(element: Element): boolean {
  if (element.matches(FURNITURE_SELECTOR)) return true;
  return FURNITURE_NAME.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}
