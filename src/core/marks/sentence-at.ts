import type { Analysis } from '../model/analysis.ts';

/** The sentence that a place of the text is in, a UTF-16 offset; `undefined` where the analysis has none. */
export function sentenceAt(
  { sentences }: Analysis,
  place: number,
): Analysis['sentences'][number] | undefined {
  return sentences.find(({ start, end }) => start <= place && place < end);
}
