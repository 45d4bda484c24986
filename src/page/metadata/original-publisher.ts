import { isLocalHost } from '#core/article/protected-address.ts';
import { registeredName } from '#core/article/site.ts';
import { hostOf, sourceLineOf } from '#core/article/source-line.ts';
import { parseWebAddress } from '#core/article/web-address.ts';
import { claimedAddresses } from './addresses.ts';
import type { PageSources } from './page-sources.ts';
import { plainText } from './plain-text.ts';

/**
 * The original publisher of a syndicated article: what the text says, else JSON-LD (`isBasedOn`, `sourceOrganization`),
 * the tags made for it, and a canonical address on another site. `null` for an outlet's own article.
 */
export function readSourceLine(sources: PageSources, text: string): string | null {
  return sourceLineOf(text) ?? fromJsonLd(sources) ?? fromTags(sources) ?? fromForeignCanonical(sources);
}

function fromJsonLd({ article }: PageSources): string | null {
  for (const original of article.objects('isBasedOn')) {
    const publisher = original.publisher ?? original.sourceOrganization;
    const name =
      typeof publisher === 'object' && publisher !== null && 'name' in publisher ? publisher.name : publisher;
    const known =
      plainText(name) ?? addressHost(plainText(original.url ?? original['@id'])) ?? plainText(original.name);
    if (known) return known;
  }
  return (
    addressHost(article.text('isBasedOn', 'isBasedOnUrl')) ?? article.names('sourceOrganization')[0] ?? null
  );
}

function fromTags({ meta, url }: PageSources): string | null {
  const tag = meta.first('original-source', 'syndication-source', 'article:source');
  const host = addressHost(tag);
  if (host) return isOtherSite(host, url) ? host : null;
  return tag;
}

function fromForeignCanonical(sources: PageSources): string | null {
  const hosts = claimedAddresses(sources).map(addressHost);
  return hosts.find((host) => host !== null && isOtherSite(host, sources.url)) ?? null;
}

/** `bbc.com` is not another site for `bbc.co.uk`, and nothing is for a page on the reader's own machine. */
function isOtherSite(host: string, pageAddress: string): boolean {
  const page = parseWebAddress(pageAddress)?.host;
  if (page === undefined || isLocalHost(page) || isLocalHost(host)) return false;
  const label = (name: string): string => registeredName(name).split('.')[0] ?? '';
  return label(host) !== label(page);
}

function addressHost(address: string | null): string | null {
  return address && /^(?:https?:)?\/\//i.test(address) ? hostOf(address.replace(/^\/\//, 'https://')) : null;
}
