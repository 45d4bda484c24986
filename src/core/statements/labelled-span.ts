import { LABEL } from './labels.ts';

/** A run of tokens that one label marks; `end` excluded. */
export interface LabelledSpan {
  readonly first: number;
  readonly end: number;
}

export interface LabelledSpans {
  readonly contents: readonly LabelledSpan[];
  readonly sources: readonly LabelledSpan[];
  readonly cues: readonly LabelledSpan[];
}

/** Reads `length` begin/inside labels as spans; the first label belongs to token `offset`. */
export function spansOfLabels(labels: Uint8Array, offset: number, length: number): LabelledSpans {
  const contents: LabelledSpan[] = [];
  const sources: LabelledSpan[] = [];
  const cues: LabelledSpan[] = [];
  for (let i = 0; i < length; ) {
    const begin = labels[i]!;
    let end = i + 1;
    while (begin !== LABEL.outside && end < length && labels[end] === begin + 1) end++;
    const span = { first: offset + i, end: offset + end };
    if (begin === LABEL.contentBegin) contents.push(span);
    else if (begin === LABEL.sourceBegin) sources.push(span);
    else if (begin === LABEL.cueBegin) cues.push(span);
    i = end;
  }
  return { contents, sources, cues };
}
