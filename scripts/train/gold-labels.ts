import type { Span } from '#core/model/span.ts';
import { LABEL } from '#core/statements/labels.ts';
import type { TokenisedText } from '#core/text/tokens.ts';
import type { Attribution } from './corpus.ts';

/** Labels every token of the text from its attributions; contents win over sources, sources over cues. */
export function goldLabels(doc: TokenisedText, attributions: readonly Attribution[]): Uint8Array {
  const labels = new Uint8Array(doc.count);
  for (const { cue, source, content } of attributions) {
    paint(doc, labels, cue, LABEL.cueBegin);
    paint(doc, labels, source ?? [], LABEL.sourceBegin);
    paint(doc, labels, content, LABEL.contentBegin);
  }
  return labels;
}

/** Gives the tokens of each span the begin label and then the inside label that follows it. */
export function paint(doc: TokenisedText, labels: Uint8Array, spans: readonly Span[], begin: number): void {
  for (const span of spans) {
    const [from, to] = tokensOf(doc, span);
    for (let i = from; i < to; i++) labels[i] = i === from ? begin : begin + 1;
  }
}

/** Tokens whose middle lies in the span, as [first, end). */
export function tokensOf(doc: TokenisedText, [start, end]: Span): [number, number] {
  const middleFrom = (offset: number) => {
    let low = 0;
    let high = doc.count;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((doc.start[mid]! + doc.end[mid]!) / 2 < offset) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  return [middleFrom(start), middleFrom(end)];
}
