import { describeQuote } from '../anchor/describe-quote.ts';
import { findQuote } from '../anchor/find-quote.ts';
import type { MarkId } from '../contract/page-api.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Correction, MarkRef, QuoteTarget } from '../model/reader-annotation.ts';
import { contains, type Span } from '../model/span.ts';

/** What a note and a correction have in common. */
interface PointsAtMark {
  readonly target: QuoteTarget;
  readonly mark: MarkRef;
}

/** From the first to the last character of a mark; `null` for an index that the analysis does not have. */
export function spanOf(analysis: Analysis, { kind, index }: MarkId): Span | null {
  if (kind === 'topic') {
    const mark = analysis.topics[index];
    return mark ? [mark.start, mark.end] : null;
  }
  const content = analysis.statements[index]?.content;
  return content?.length ? [content[0]![0], content.at(-1)![1]] : null;
}

/** How an annotation of the reader's refers to this mark, in a form that survives edits of the page. */
export function targetOf(text: string, analysis: Analysis, id: MarkId): PointsAtMark | null {
  const span = spanOf(analysis, id);
  const topic = id.kind === 'topic' ? analysis.topics[id.index]?.topic : undefined;
  if (!span) return null;
  return {
    target: describeQuote(text, span),
    mark: topic === undefined ? { kind: 'statement' } : { kind: 'topic', topic },
  };
}

/** The annotations (notes or corrections) that point at this mark. */
export function annotationsOn<T extends PointsAtMark>(
  text: string,
  analysis: Analysis,
  id: MarkId,
  annotations: readonly T[],
): readonly T[] {
  const span = spanOf(analysis, id);
  if (!span) return [];
  const topic = id.kind === 'topic' ? analysis.topics[id.index]?.topic : undefined;
  return annotations.filter(({ mark, target }) => {
    if (mark.kind !== id.kind || (mark.kind === 'topic' && mark.topic !== topic)) return false;
    const found = findQuote(text, target);
    // The limits of a mark may shift by a word when the engine learns: one inside the other still is the same.
    return found.state !== 'not-found' && (contains(span, found.span) || contains(found.span, span));
  });
}

/** Whether the reader called this mark not right. A mark of the reader's own is deleted, not called so. */
export function isCorrected(
  text: string,
  analysis: Analysis,
  id: MarkId,
  corrections: readonly Correction[],
): boolean {
  if (corrections.length === 0 || ownMarkOf(analysis, id) !== null) return false;
  return annotationsOn(text, analysis, id, corrections).length > 0;
}

/** The id of the reader's own mark that this is; `null` for what Parley found. */
export function ownMarkOf(analysis: Analysis, { kind, index }: MarkId): string | null {
  const mark = kind === 'topic' ? analysis.topics[index] : analysis.statements[index];
  return mark?.ownMark ?? null;
}
