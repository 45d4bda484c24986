import { ArticleObject } from './article-object.ts';
import { MetaTags } from './meta-tags.ts';

/** Where a page says something about itself; read once and shared by the readers of single fields. */
export interface PageSources {
  readonly doc: Document;
  /** The address as the reader opened it. */
  readonly url: string;
  readonly meta: MetaTags;
  readonly article: ArticleObject;
}

export function readSources(doc: Document, url: string): PageSources {
  return { doc, url, meta: new MetaTags(doc), article: new ArticleObject(doc) };
}
