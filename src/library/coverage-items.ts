import { addressAt } from '#core/anchor/text-fragment.ts';
import type { CoverageItem, Reason } from '#core/model/coverage.ts';
import { bestPassage } from '#core/related/passage.ts';
import type { Relation } from '#core/related/relation.ts';
import { areCopies } from '#core/related/sketch.ts';
import type { LibraryContext } from './library-context.ts';
import type { RankedArticle } from './thread.ts';

/** An article to offer. */
export interface Offer {
  readonly found: RankedArticle;
  readonly relation: Relation;
}

export interface FoldedOffer extends Offer {
  readonly copies: readonly RankedArticle[];
}

/** Makes copies of one text one offer: the first of them stays, the others are listed with it. */
export function foldCopies(offers: readonly Offer[]): readonly FoldedOffer[] {
  const folded: { offer: Offer; copies: RankedArticle[] }[] = [];
  for (const offer of offers) {
    const same = folded.find(({ offer: { found } }) => areCopies(found.sketch, offer.found.sketch));
    if (same) same.copies.push(offer.found);
    else folded.push({ offer, copies: [] });
  }
  return folded.map(({ offer, copies }) => ({ ...offer, copies }));
}

/** The item that screens show. `wanted` weighs the terms that its passage should hold. */
export function describeItem(
  context: LibraryContext,
  { found, copies }: FoldedOffer,
  reasons: readonly Reason[],
  wanted: ReadonlyMap<number, number>,
): CoverageItem {
  const { metadata, firstRead } = context.articles.byId(found.id)!;
  const text = context.articles.text(found.id);
  const span = bestPassage(text, wanted);
  return {
    articleId: found.id,
    url: metadata.url,
    title: metadata.title,
    site: metadata.site,
    published: metadata.published,
    firstRead,
    passage: span && text.slice(span[0], span[1]),
    openAt: span ? addressAt(metadata.url, text, span) : metadata.url,
    reasons,
    copies: copies.map((copy) => {
      const { site, url } = context.articles.byId(copy.id)!.metadata;
      return { site, url };
    }),
    score: found.score.order,
  };
}
