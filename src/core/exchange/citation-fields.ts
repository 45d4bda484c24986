import type { ArticleMetadata } from '../model/article.ts';
import { safeLine } from './safe-text.ts';
import { stableUuid } from './stable-uuid.ts';

/** A person's name in the two parts that bibliographies want. */
export interface CitedName {
  readonly family: string;
  readonly given: string;
}

/** What a bibliography holds of an article; the three formats below are written from this alone. */
export interface CitedArticle {
  /** Stable and without special characters: `parley-…`. */
  readonly key: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly authors: readonly CitedName[];
  /** Year, month, day; parts that the page does not give are left out. */
  readonly issued: readonly number[];
  /** Day of the first reading, as numbers. */
  readonly accessed: readonly number[];
  readonly url: string;
  readonly language: string | null;
}

/** The citation fields of an article. @param firstRead ISO 8601 UTC */
export function citedArticle(metadata: ArticleMetadata, firstRead: string): CitedArticle {
  const site = metadata.site ? safeLine(metadata.site) : null;
  return {
    key: `parley-${keyOf(metadata)}`,
    title: safeLine(metadata.title ?? metadata.canonicalUrl),
    outlet: site || null,
    authors: metadata.byline.map(safeLine).filter(Boolean).map(splitName),
    issued: dateParts(metadata.published),
    accessed: dateParts(firstRead),
    url: safeLine(metadata.canonicalUrl),
    language: metadata.language && safeLine(metadata.language),
  };
}

/** "Ida van der Holm" → family "van der Holm": particles belong to the family name. */
function splitName(name: string): CitedName {
  const words = name.split(' ');
  if (words.length === 1) return { family: name, given: '' };
  const particle = words.findIndex(
    (word, index) =>
      index > 0 && /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|al|bin|ibn|ter|ten)$/.test(word),
  );
  const cut = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(cut).join(' '), given: words.slice(0, cut).join(' ') };
}

function dateParts(iso: string | null): readonly number[] {
  const match = iso ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) : null;
  return match ? match.slice(1).filter(Boolean).map(Number) : [];
}

/** Letters and digits of the address, which is what makes an article one; the end tells long addresses apart. */
function keyOf({ canonicalUrl }: ArticleMetadata): string {
  const plain = canonicalUrl.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[^A-Za-z0-9]+/g, '-');
  const words = plain.replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '');
  return `${words}-${stableUuid(canonicalUrl).slice(0, 8)}`;
}
