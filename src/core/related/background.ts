import commonWords from './common-words.json' with { type: 'json' };
import { hashOf } from './hash.ts';
import { TERM_MASK } from './known-words.ts';
import { idfOf, type TermStatistics } from './weighting.ts';

/**
 * A new library is added to this many articles of a usual newspaper, so that with five articles read "government" is
 * already known to be commoner than "buffer". Beyond a few thousand articles it no longer shows.
 */
const BACKGROUND_ARTICLES = 150;

/** Terms are looked up some hundred thousand times a query: an array over part of the hash, as rare as words share it. */
const SHARE_BITS = 18;
const SHARE_SHIFT = 24 - SHARE_BITS;

/**
 * Share of newspaper articles with a term, for 1,700 common words. The file groups stems by percent (rounded down to
 * a few steps), measured on 6,000 US news articles of 2012-2018; words mostly written with a capital are left out.
 */
const SHARE_OF = new Float32Array(1 << SHARE_BITS);
for (const [percent, stems] of Object.entries(commonWords)) {
  for (const stem of stems.split(' ')) {
    SHARE_OF[(hashOf(stem) & TERM_MASK) >>> SHARE_SHIFT] = Number(percent) / 100;
  }
}

/** What a library counts. */
export interface LibraryCounts {
  readonly articles: number;
  /** The same for terms whose hashes agree in their upper 18 bits. */
  articlesWith(hash: number): number;
  /** Another number whenever a count has changed. */
  readonly revision: number;
}

/** The statistics of a library with those of a usual newspaper behind them. */
export function withBackground(library: LibraryCounts): TermStatistics {
  const articles = () => library.articles + BACKGROUND_ARTICLES;
  const articlesWith = (hash: number) =>
    library.articlesWith(hash) + BACKGROUND_ARTICLES * SHARE_OF[hash >>> SHARE_SHIFT]!;
  // A megabyte; NaN where nothing is kept yet.
  const kept = new Float32Array(1 << SHARE_BITS).fill(Number.NaN);
  let revision = library.revision;
  return {
    get articles() {
      return articles();
    },
    articlesWith,
    idfsOf(hashes, into = new Float32Array(hashes.length)) {
      if (revision !== library.revision) {
        revision = library.revision;
        kept.fill(Number.NaN);
      }
      for (let i = 0; i < hashes.length; i++) {
        const hash = hashes[i]!;
        const at = hash >>> SHARE_SHIFT;
        if (Number.isNaN(kept[at]!)) kept[at] = idfOf(articles(), articlesWith(hash));
        into[i] = kept[at]!;
      }
      return into;
    },
  };
}
