// Runs on a saved page: the content script's own reading, its findings as plain values.
import type { ArticleMetadata } from '../../src/core/model/article.ts';
import { articleSignals } from '../../src/page/extract/article-signals.ts';
import { extractMainText } from '../../src/page/extract/main-text.ts';
import { claimedAddresses } from '../../src/page/metadata/addresses.ts';
import { readSources } from '../../src/page/metadata/page-sources.ts';
import { readMetadata } from '../../src/page/metadata/read-metadata.ts';

export interface PageExtract {
  readonly isArticle: boolean;
  readonly text: string;
  readonly metadata: ArticleMetadata;
}

declare global {
  /** `address`: where the page was saved from; `null` lets the page say, else `fallback` is used. */
  var extractPage: (address: string | null, fallback: string) => Promise<PageExtract>;
}

globalThis.extractPage = async (address, fallback) => {
  const { isArticle } = articleSignals(document);
  const { text } = await extractMainText(document);
  const url = address ?? claimedAddresses(readSources(document, document.URL))[0] ?? fallback;
  return { isArticle, text, metadata: readMetadata(document, url, text) };
};
