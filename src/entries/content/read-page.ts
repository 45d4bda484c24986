import type { PageTraits } from '#core/contract/background-api.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import { type ArticleSignals, articleSignals } from '#page/extract/article-signals.ts';
import type { MainText } from '#page/extract/compose-text.ts';
import { extractMainText } from '#page/extract/main-text.ts';
import { readMetadata } from '#page/metadata/read-metadata.ts';

/** A page as read just now. */
export interface PageText {
  readonly article: ArticleSnapshot;
  readonly main: MainText;
  readonly traits: PageTraits;
}

/** Reads one document, as often as asked. */
export interface PageReader {
  /** Cheap: what the page says about itself, without its text. */
  signals(): ArticleSignals;
  /** Costs nothing: whether paragraphs came or went since `signals` was last asked. */
  hasChanged(): boolean;
  read(signal: AbortSignal): Promise<PageText>;
}

export function pageReader(doc: Document): PageReader {
  const paragraphs = doc.getElementsByTagName('p');
  let count = paragraphs.length;
  return {
    signals() {
      count = paragraphs.length;
      return articleSignals(doc);
    },
    hasChanged: () => paragraphs.length !== count,
    async read(signal) {
      const main = await extractMainText(doc, { signal });
      const metadata = readMetadata(doc, doc.location.href, main.text);
      const hasPasswordField = doc.querySelector('input[type="password"]') !== null;
      return {
        article: { metadata, text: main.text },
        main,
        traits: { hasArticleSignals: articleSignals(doc).hasSignals, hasPasswordField },
      };
    },
  };
}
