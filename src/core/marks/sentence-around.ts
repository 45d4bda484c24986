import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';

/** The sentence that a stretch begins in, or without sentences its paragraph, and all of the stretch; UTF-16 offsets. */
export function sentenceAround(text: string, { sentences }: Analysis, [start, end]: Span): Span {
  const around = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  const [from, to] = around ? [around.start, around.end] : paragraphAround(text, start);
  return [from, Math.max(to, end)];
}

function paragraphAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end];
}
