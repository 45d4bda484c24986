import type { Arguments } from '#core/statements/argument-decoder.ts';
import type { LabelledSpan } from '#core/statements/labelled-span.ts';
import { SHAPE } from '#core/text/tokens.ts';
import type { Attribution } from './corpus.ts';
import { tokensOf } from './gold-labels.ts';
import type { PreparedArticle } from './prepared-article.ts';

/** What the annotators say of one way to read a cue. */
export interface ReadingValue {
  /** The attribution that shares most words with the contents, `null` where none shares half of them. */
  readonly attribution: Attribution | null;
  /** Shared words over those of the larger of the two. */
  readonly share: number;
  readonly sourceIsRight: boolean;
}

/** Judges readings of one article. */
export class ReadingJudge {
  private readonly prepared: PreparedArticle;
  private readonly gold: readonly { attribution: Attribution; words: ReadonlySet<number> }[];

  constructor(prepared: PreparedArticle) {
    this.prepared = prepared;
    this.gold = prepared.article.attributions.map((attribution) => ({
      attribution,
      words: new Set(
        attribution.content.flatMap((span) => {
          const [first, end] = tokensOf(prepared.doc, span);
          return this.wordsIn({ first, end });
        }),
      ),
    }));
  }

  judge({ contents, source }: Arguments): ReadingValue {
    const words = contents.flatMap((span) => this.wordsIn(span));
    let best: Attribution | null = null;
    let share = 0;
    for (const { attribution, words: gold } of this.gold) {
      const shared = words.reduce((sum, i) => sum + (gold.has(i) ? 1 : 0), 0);
      const own = shared / Math.max(1, gold.size, words.length);
      if (own > share) {
        share = own;
        best = attribution;
      }
    }
    if (!best || share < 0.5) return { attribution: null, share, sourceIsRight: false };
    return { attribution: best, share, sourceIsRight: this.isRight(best, source) };
  }

  private wordsIn({ first, end }: LabelledSpan): number[] {
    const { shape } = this.prepared.doc;
    const words: number[] = [];
    for (let i = first; i < end; i++) if ((shape[i]! & SHAPE.word) !== 0) words.push(i);
    return words;
  }

  /** The source meets the head that the annotators' source has, or names the same person by the last word. */
  private isRight({ source: gold, sourceHead }: Attribution, source: LabelledSpan | null): boolean {
    if (!gold || gold.length === 0) return source === null;
    if (!source) return false;
    const { doc } = this.prepared;
    const heads = sourceHead && sourceHead.length > 0 ? sourceHead : gold;
    const lastWord = doc.lower[source.end - 1];
    return heads.some((head) => {
      const [first, end] = tokensOf(doc, head);
      if (source.first < end && first < source.end) return true;
      const named = (doc.shape[end - 1]! & SHAPE.capitalised) !== 0 && end > first;
      return named && doc.lower[end - 1] === lastWord;
    });
  }
}
