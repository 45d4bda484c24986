import { addressAt } from '#core/anchor/text-fragment.ts';
import type { CoverageItem, Reason } from '#core/model/coverage.ts';
import type { PassageFinder } from '#core/related/passage.ts';
import type { Relation } from '#core/related/relation.ts';
import { areCopies, type Sketch } from '#core/related/sketch.ts';
import { joinArrays, TermTable } from '#core/related/term-table.ts';
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
  const owners = new HashOwners(offers.map(({ found }) => found.sketch));
  for (const offer of offers) {
    const { sketch } = offer.found;
    const same = owners.of(sketch).find((at) => areCopies(folded[at]!.offer.found.sketch, sketch));
    if (same !== undefined) {
      folded[same]!.copies.push(offer.found);
      continue;
    }
    owners.add(sketch, folded.length);
    folded.push({ offer, copies: [] });
  }
  return folded.map(({ offer, copies }) => ({ ...offer, copies }));
}

/** Which offers have a hash. Nearly every hash has one owner alone, so only others get a list. */
class HashOwners {
  readonly #table: TermTable;
  /** By the place of a hash in the table: its first owner, or -1. */
  readonly #first: Int32Array;
  readonly #others = new Map<number, number[]>();

  /** @param sketches all that will be added or asked for */
  constructor(sketches: readonly Sketch[]) {
    const hashes = joinArrays(sketches);
    this.#table = new TermTable(hashes);
    this.#first = new Int32Array(hashes.length).fill(-1);
  }

  add(sketch: Sketch, owner: number): void {
    for (const hash of sketch) {
      const place = this.#table.find(hash);
      if (this.#first[place]! < 0) this.#first[place] = owner;
      else this.#others.set(place, [...(this.#others.get(place) ?? []), owner]);
    }
  }

  /** Owners of any of the hashes, ascending. */
  of(sketch: Sketch): readonly number[] {
    const owners = new Set<number>();
    for (const hash of sketch) {
      const place = this.#table.find(hash);
      if (this.#first[place]! < 0) continue;
      owners.add(this.#first[place]!);
      for (const other of this.#others.get(place) ?? []) owners.add(other);
    }
    return [...owners].sort((a, b) => a - b);
  }
}

/** The item that screens show. `passages` knows the terms that its passage should hold. */
export function describeItem(
  context: LibraryContext,
  { found, copies }: FoldedOffer,
  reasons: readonly Reason[],
  passages: PassageFinder,
): CoverageItem {
  const { metadata, firstRead } = context.articles.byId(found.id)!;
  const text = context.articles.text(found.id);
  const span = passages.bestIn(text);
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
