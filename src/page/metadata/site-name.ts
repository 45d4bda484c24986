import type { PageSources } from './page-sources.ts';
import { plainText } from './plain-text.ts';

/**
 * The outlet's name: `og:site_name` (there on 89 % of the marked pages), JSON-LD's publisher, the names that apps and
 * libraries are given; at last the end of `<title>`, where the host name confirms it.
 */
export function readSite({ doc, url, meta, article }: PageSources): string | null {
  const given =
    meta.first('og:site_name') ??
    article.names('publisher')[0] ??
    meta.first(
      'application-name',
      'al:ios:app_name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'publisher',
      'cre',
    );
  // Some publishers put their address, or their handle, where their name belongs.
  if (given && !/^https?:|^\/\/|^@/i.test(given)) return given.replace(/\s+[-–—|]$/, '');
  return titleEnd(plainText(doc.title), url);
}

function titleEnd(title: string | null, url: string): string | null {
  const parts = title?.split(/\s+[|\-–—»·•]\s+|\s*[|»]\s*/) ?? [];
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z\d]/g, '') : '';
  for (const part of [parts.at(-1), parts[0]]) {
    const letters = part?.toLowerCase().replace(/^the\s+|[^a-z\d]/g, '') ?? '';
    if (part && parts.length > 1 && letters.length > 2 && host.includes(letters)) return part.trim();
  }
  return null;
}
