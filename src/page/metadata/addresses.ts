import { canonicalAddress } from '#core/article/canonical-address.ts';
import type { PageSources } from './page-sources.ts';

/** Addresses that the page claims for itself, absolute, best first. Feeds and translations (`alternate`) are none. */
export function claimedAddresses({ doc, url, meta, article }: PageSources): string[] {
  const link = [...doc.querySelectorAll('link[rel~=canonical i][href]')].map((element) =>
    element.getAttribute('href'),
  );
  const claims = [...link, meta.first('og:url'), ...article.addresses('url', 'mainEntityOfPage')];
  return claims.filter((claim) => claim !== null).flatMap((claim) => absolute(claim, url));
}

export function readCanonicalUrl(sources: PageSources): string {
  return canonicalAddress(sources.url, claimedAddresses(sources));
}

function absolute(address: string, base: string): string[] {
  return URL.canParse(address, base) ? [new URL(address, base).href] : [];
}
