import type { ArticleMetadata } from '#core/model/article.ts';
import { readCanonicalUrl } from './addresses.ts';
import { readByline } from './byline.ts';
import { readDates } from './dates.ts';
import { readLanguage } from './language.ts';
import { readSourceLine } from './original-publisher.ts';
import { readSources } from './page-sources.ts';
import { readSite } from './site-name.ts';
import { readTitle } from './title.ts';

/**
 * What a page says about itself. `url` is the address as the reader opened it, `text` the main text, whose credit line
 * may name the original publisher. Everything on a page is a claim of a stranger: unknown is better than wrong.
 */
export function readMetadata(doc: Document, url: string, text: string): ArticleMetadata {
  const sources = readSources(doc, url);
  const site = readSite(sources);
  return {
    url,
    canonicalUrl: readCanonicalUrl(sources),
    title: readTitle(sources, site),
    site,
    byline: readByline(sources, site),
    ...readDates(sources),
    language: readLanguage(sources),
    sourceLine: readSourceLine(sources, text),
  };
}
