import commonWords from './common-words.json' with { type: 'json' };
import { hashOf } from './hash.ts';
import { TERM_MASK } from './terms.ts';
import type { TermStatistics } from './weighting.ts';

/**
 * A new library is added to this many articles of a usual newspaper, so that with five articles read "government" is
 * already known to be commoner than "buffer". Beyond a few thousand articles it no longer shows.
 */
const BACKGROUND_ARTICLES = 150;

/**
 * Share of newspaper articles with a term, for 1,700 common words. The file groups stems by percent (rounded down to
 * a few steps), measured on 6,000 US news articles of 2012-2018; words mostly written with a capital are left out.
 */
const SHARE_OF: ReadonlyMap<number, number> = new Map(
  Object.entries(commonWords).flatMap(([percent, stems]) =>
    stems.split(' ').map((stem) => [hashOf(stem) & TERM_MASK, Number(percent) / 100] as const),
  ),
);

/** The statistics of a library with those of a usual newspaper behind them. */
export function withBackground(library: TermStatistics): TermStatistics {
  return {
    get articles() {
      return library.articles + BACKGROUND_ARTICLES;
    },
    articlesWith: (hash) => library.articlesWith(hash) + BACKGROUND_ARTICLES * (SHARE_OF.get(hash) ?? 0),
  };
}
