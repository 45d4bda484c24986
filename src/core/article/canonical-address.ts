import { isSameSite } from './site.ts';
import { isTrackingParameter } from './tracking-parameters.ts';
import { formatWebAddress, parseWebAddress, type WebAddress } from './web-address.ts';

/** Names of query parameters that can hold an article's number: an address that drops one names something else. */
const IDENTIFYING = /^(?:\w*id|p|a|n|art|article|story|item|page|doc|nr|no|v|contentid)$/i;
/** A path segment of a section: `world`, `middle-east`. Articles have dates, numbers, or slugs of three words and more. */
const SECTION_SEGMENT = /^[a-z]+(?:[-_+][a-z]+)?$/i;
const PAGE_FILE = /^(?:index|default|home)\.\w+$/i;

/**
 * The address that stands for an article: the first of `claimed` (what the page says of itself, best first, absolute)
 * that can be true, else the page's own address; tracking parameters and fragment stripped.
 * A claim can be true when it lies on the same site and is not a section root: publishers point whole sections, feeds
 * and error pages at one address, and one wrong canonical would merge thousands of articles.
 * An address that is no http(s) address is given back as it is, without its fragment.
 */
export function canonicalAddress(pageAddress: string, claimed: readonly string[]): string {
  const page = parseWebAddress(pageAddress);
  if (!page) return pageAddress.replace(/#.*$/s, '');
  for (const claim of claimed) {
    const candidate = parseWebAddress(claim);
    if (candidate && canStandFor(candidate, page)) return formatWebAddress(withoutTracking(candidate));
  }
  return formatWebAddress(withoutTracking(page));
}

/** True when the path is a site's front page or names a section (`/`, `/world/`, `/news/middle-east`). */
function isSectionRoot(address: WebAddress): boolean {
  const segments = address.path.split('/').filter((segment) => segment !== '' && !PAGE_FILE.test(segment));
  return segments.length <= 3 && segments.every((segment) => SECTION_SEGMENT.test(segment));
}

function canStandFor(candidate: WebAddress, page: WebAddress): boolean {
  if (!isSameSite(candidate.host, page.host)) return false;
  const clean = withoutTracking(candidate);
  if (dropsIdentity(clean, withoutTracking(page))) return false;
  if (trimPath(clean.path) === trimPath(page.path)) return true;
  return clean.query.some(([name]) => IDENTIFYING.test(name)) || !isSectionRoot(clean);
}

/** `/article.php` does not stand for `/article.php?id=7`. */
function dropsIdentity(candidate: WebAddress, page: WebAddress): boolean {
  if (trimPath(candidate.path) !== trimPath(page.path)) return false;
  const kept = new Set(candidate.query.map(([name]) => name));
  return page.query.some(([name]) => IDENTIFYING.test(name) && !kept.has(name));
}

function withoutTracking(address: WebAddress): WebAddress {
  return { ...address, query: address.query.filter(([name]) => !isTrackingParameter(name)) };
}

function trimPath(path: string): string {
  return path.replace(/\/+$/, '');
}
