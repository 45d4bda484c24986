import type { ArticleMetadata } from '../../../src/core/model/article.ts';

/** A page of `tests/fixtures/metadata`, where it is opened, and the fields that matter there. */
export interface MetadataCase {
  readonly page: string;
  readonly shows: string;
  readonly address?: string;
  readonly expected: Partial<ArticleMetadata>;
}

const TITLE = 'Talks at the river resume';
const HERE = 'https://northerncourier.example/2026/03/14/talks-at-the-river-resume';
const ELSEWHERE = 'https://northerncourier.example/world/talks-at-the-river-resume';

export const METADATA_CASES: readonly MetadataCase[] = [
  {
    page: 'complete-json-ld',
    shows: 'every field from JSON-LD',
    address: 'https://www.harbourledger.example/world/talks-at-the-river-resume?utm_source=letter',
    expected: {
      title: TITLE,
      site: 'The Harbour Ledger',
      byline: ['Ada Lindqvist'],
      published: '2026-03-14T08:00:00Z',
      modified: '2026-03-14T10:30:00Z',
      canonicalUrl: 'https://harbourledger.example/world/talks-at-the-river-resume',
      language: 'en',
      sourceLine: null,
    },
  },
  {
    page: 'graph',
    shows: 'references inside @graph; the time in UTC',
    expected: {
      byline: ['Ada Lindqvist'],
      site: 'The Harbour Ledger',
      published: '2026-03-14T06:00:00Z',
      title: TITLE,
    },
  },
  {
    page: 'array-types',
    shows: 'arrays where one value is usual',
    expected: { byline: ['Ada Lindqvist', 'Tom Okoro'], site: 'Northern Courier', published: '2026-03-14' },
  },
  {
    page: 'broken-json-ld',
    shows: 'meta tags where JSON-LD is broken',
    expected: {
      title: TITLE,
      site: 'Northern Courier',
      byline: ['Tom Okoro'],
      published: '2026-03-14T08:00:00Z',
    },
  },
  {
    page: 'line-breaks-in-json-ld',
    shows: 'JSON-LD with line breaks in strings and commas too many',
    expected: { title: TITLE, byline: ['Tom Okoro'], site: 'Northern Courier', published: '2026-03-14' },
  },
  {
    page: 'json-ld-in-comments',
    shows: 'JSON-LD wrapped in CDATA comments',
    expected: { title: TITLE, site: 'Northern Courier', published: '2026-03-14' },
  },
  {
    page: 'json-ld-null',
    shows: 'JSON-LD full of nothing',
    address: ELSEWHERE,
    expected: { title: TITLE, site: null, byline: [], published: null, modified: null, sourceLine: null },
  },
  {
    page: 'missing-dates',
    shows: 'no date anywhere',
    address: ELSEWHERE,
    expected: { published: null, modified: null, title: TITLE },
  },
  {
    page: 'modified-only',
    shows: 'the date of the last change alone is no date of publication',
    address: ELSEWHERE,
    expected: { published: null, modified: '2026-03-15T09:00:00Z' },
  },
  {
    page: 'modified-before-published-in-tags',
    shows: 'both dates, whatever their order on the page',
    expected: { published: '2026-03-14T08:00:00Z', modified: '2026-03-15T09:00:00Z' },
  },
  {
    page: 'site-named-as-author',
    shows: 'the outlet is not its own author',
    expected: { byline: [], site: 'The Harbour Ledger' },
  },
  {
    page: 'organisation-as-author',
    shows: 'an organisation and a staff byline are no people',
    expected: { byline: [] },
  },
  {
    page: 'author-address',
    shows: "an author's address is no name; capitals, offices and 'By' go",
    expected: { byline: ['Ada Lindqvist', 'Tom Okoro'] },
  },
  { page: 'byline-line', shows: 'a line that begins with By', expected: { byline: ['Liam O’Marra'] } },
  { page: 'byline-of-teasers', shows: 'authors of teasers are not asked', expected: { byline: [] } },
  { page: 'author-list-page-furniture', shows: 'a list of authors is no byline', expected: { byline: [] } },
  {
    page: 'particles-in-names',
    shows: 'initials and particles belong to names',
    expected: { byline: ['María de la Cruz', 'J. K. van der Marrow'] },
  },
  {
    page: 'single-quotes-and-entities',
    shows: 'single-quoted attributes and entities escaped twice',
    expected: { title: 'Talks & truce: "no" to a ban, envoy\'s aide says', site: 'The "Valley" Post' },
  },
  {
    page: 'markup-in-headline',
    shows: 'markup in a headline is dropped, never run',
    expected: { title: 'Talks at the river & the border resume' },
  },
  {
    page: 'headline-differs-from-tab',
    shows: 'the headline on the page wins over the short one in the tab',
    expected: { title: 'Envoys return to the river talks after a week of silence', site: 'Northern Courier' },
  },
  {
    page: 'site-in-h1',
    shows: "an h1 that holds the outlet's name is no headline",
    expected: { title: 'Pay offer splits dock workers' },
  },
  {
    page: 'no-title-at-all',
    shows: 'no title at all',
    address: ELSEWHERE,
    expected: { title: null, site: null },
  },
  {
    page: 'tracking-in-address',
    shows: 'tracking parameters and fragment go, the others stay',
    address: 'https://northerncourier.example/story.php?id=77&utm_source=x&fbclid=abc&page=2#comments',
    expected: { canonicalUrl: 'https://northerncourier.example/story.php?id=77&page=2' },
  },
  {
    page: 'canonical-section-root',
    shows: 'a canonical that names a section is refused, og:url taken',
    address: 'https://amp.northerncourier.example/x/4711',
    expected: { canonicalUrl: HERE },
  },
  {
    page: 'canonical-front-page',
    shows: 'a canonical that names the front page is refused',
    expected: { canonicalUrl: HERE },
  },
  {
    page: 'canonical-other-site',
    shows: 'a canonical on another site is refused, and names the original publisher',
    expected: { canonicalUrl: HERE, sourceLine: 'harbourledger.example' },
  },
  {
    page: 'canonical-relative',
    shows: 'a relative canonical',
    address: `${HERE}?share=1`,
    expected: { canonicalUrl: HERE },
  },
  {
    page: 'canonical-drops-number',
    shows: "a canonical without the article's number is refused",
    address: 'https://northerncourier.example/story.php?id=77',
    expected: { canonicalUrl: 'https://northerncourier.example/story.php?id=77' },
  },
  {
    page: 'canonical-broken',
    shows: 'broken and hostile addresses are refused',
    expected: { canonicalUrl: HERE },
  },
  {
    page: 'feed-links',
    shows: 'feeds and translations never stand for the article',
    expected: { canonicalUrl: HERE },
  },
  {
    page: 'amp-page',
    shows: 'an AMP page is the article that it was made from',
    address: 'https://amp.northerncourier.example/2026/03/14/talks-at-the-river-resume',
    expected: { canonicalUrl: HERE, sourceLine: null },
  },
  { page: 'source-in-brackets', shows: '(Source: …)', expected: { sourceLine: 'www.harbourledger.example' } },
  { page: 'agency-contributed', shows: 'an agency contributed', expected: { sourceLine: 'Reuters' } },
  { page: 'person-contributed', shows: 'a colleague contributed', expected: { sourceLine: null } },
  { page: 'first-published-by', shows: 'first published by', expected: { sourceLine: 'The Harbour Ledger' } },
  { page: 'agency-dateline', shows: 'an agency in the dateline', expected: { sourceLine: 'Reuters' } },
  { page: 'json-ld-is-based-on', shows: 'isBasedOn', expected: { sourceLine: 'The Harbour Ledger' } },
  {
    page: 'syndication-tag',
    shows: 'the tag for syndication',
    expected: { sourceLine: 'harbourledger.example' },
  },
  { page: 'date-in-address-only', shows: 'the day from the address', expected: { published: '2026-03-14' } },
  {
    page: 'date-in-words',
    shows: 'the day from a visible line',
    address: ELSEWHERE,
    expected: { published: '2026-03-14' },
  },
  {
    page: 'ambiguous-date',
    shows: 'day and month that cannot be told apart',
    address: ELSEWHERE,
    expected: { published: null },
  },
  {
    page: 'impossible-date',
    shows: 'days that never were',
    address: ELSEWHERE,
    expected: { published: null },
  },
  { page: 'epoch-date', shows: 'seconds since 1970', expected: { published: '2026-03-14T08:00:00Z' } },
  {
    page: 'day-without-zone',
    shows: 'a time without a zone is only a day',
    expected: { published: '2026-03-14' },
  },
  { page: 'language-from-locale', shows: 'the language from og:locale', expected: { language: 'en-gb' } },
  {
    page: 'other-language',
    shows: 'another language is named',
    expected: { language: 'fr-fr', title: 'Pourparlers au bord du fleuve' },
  },
  {
    page: 'comments-name-people',
    shows: 'comments give neither author nor date',
    address: ELSEWHERE,
    expected: { byline: [], published: null },
  },
];
