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

/**
 * Makes copies of one text one offer: the first of them stays, the others are listed with it. Only offers that share a
 * hash of their sketches are compared: hundreds of offers are nearly all of different texts.
 */
export function foldCopies(offers: readonly Offer[]): readonly FoldedOffer[] {
  const folded: { offer: Offer; copies: RankedArticle[] }[] = [];
  const withHash = new Map<number, Set<number>>();
  for (const offer of offers) {
    const { sketch } = offer.found;
    const alike = new Set<number>();
    for (const hash of sketch) for (const at of withHash.get(hash) ?? []) alike.add(at);
    const same = [...alike]
      .sort((a, b) => a - b)
      .find((at) => areCopies(folded[at]!.offer.found.sketch, sketch));
    if (same !== undefined) {
      folded[same]!.copies.push(offer.found);
      continue;
    }
    for (const hash of sketch) withHash.set(hash, (withHash.get(hash) ?? new Set()).add(folded.length));
    folded.push({ offer, copies: [] });
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
