import type { LabelledText } from '#core/statements/label-decoder.ts';
import type { LabelledSpan } from '#core/statements/labelled-span.ts';
import type { Attribution } from './corpus.ts';
import { tokensOf } from './gold-labels.ts';
import { isDiscarded, type PreparedArticle } from './prepared-article.ts';

/** A possible cue and the attribution that it belongs to, `null` for a wrong one. */
export interface CueExample {
  readonly cue: LabelledSpan;
  readonly attribution: Attribution | null;
}

/** Pairs each found cue with the attribution whose cue it overlaps most; cues in discarded regions are left out. */
export function alignCues(prepared: PreparedArticle, { cues }: LabelledText): CueExample[] {
  const open = new Set(prepared.article.attributions);
  return cues.flatMap((cue): CueExample[] => {
    let best: Attribution | null = null;
    let most = 0;
    for (const attribution of open) {
      const shared = sharedTokens(prepared, attribution, cue);
      if (shared > most) {
        most = shared;
        best = attribution;
      }
    }
    if (!best) return isDiscarded(prepared, cue.first, cue.end) ? [] : [{ cue, attribution: null }];
    open.delete(best);
    return [{ cue, attribution: best }];
  });
}

/** The attributions whose cue no candidate found, as further examples for the second model. */
export function missedCues({ article, doc }: PreparedArticle, found: readonly CueExample[]): CueExample[] {
  const hit = new Set(found.map((example) => example.attribution));
  return article.attributions.flatMap((attribution) => {
    const cue = attribution.cue[0];
    if (hit.has(attribution) || !cue) return [];
    const [first, end] = tokensOf(doc, cue);
    return end > first ? [{ cue: { first, end }, attribution }] : [];
  });
}

function sharedTokens({ doc }: PreparedArticle, attribution: Attribution, cue: LabelledSpan): number {
  const [start, end] = [doc.start[cue.first]!, doc.end[cue.end - 1]!];
  let shared = 0;
  for (const span of attribution.cue) {
    if (span[1] <= start || end <= span[0]) continue;
    const [from, to] = tokensOf(doc, span);
    shared += Math.max(0, Math.min(to, cue.end) - Math.max(from, cue.first));
  }
  return shared;
}
