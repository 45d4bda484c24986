import commonWords from './common-words.json' with { type: 'json' };
import { hashOf } from './hash.ts';
import { TERM_MASK } from './known-words.ts';
import type { TermStatistics } from './weighting.ts';

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

/** The statistics of a library with those of a usual newspaper behind them. */
export function withBackground(library: TermStatistics): TermStatistics {
  return {
    get articles() {
      return library.articles + BACKGROUND_ARTICLES;
    },
    articlesWith: (hash) =>
      library.articlesWith(hash) + BACKGROUND_ARTICLES * SHARE_OF[hash >>> SHARE_SHIFT]!,
  };
}
