import { asArray } from './json-ld.ts';
import type { PageSources } from './page-sources.ts';

const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?$/i;

/** The language that the page declares, as a lower-case BCP 47 tag (`en`, `en-gb`); `null` when none is declared. */
export function readLanguage({ doc, meta, article }: PageSources): string | null {
  const declared = [
    doc.documentElement.getAttribute('lang') ?? doc.documentElement.getAttribute('xml:lang'),
    meta.first('content-language', 'og:locale', 'dc.language', 'language'),
    ...asArray(article.text('inLanguage')),
  ];
  for (const value of declared) {
    const tag = typeof value === 'string' ? TAG.exec(value.trim()) : null;
    if (tag) return [tag[1], tag[2], tag[3]].filter(Boolean).join('-').toLowerCase();
  }
  return null;
}
