import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { sentenceAround } from './sentence-around.ts';

/** A mark's words with a little of their sentence, to tell one place from another. */
export interface MarkedPassage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** As much of the sentence on each side as a line of the side panel holds, in UTF-16 units. */
const ROOM = 48;

/** What stands around a mark in its sentence, or without sentences in its paragraph, cut between words. */
export function passageAround(text: string, analysis: Analysis, [start, end]: Span): MarkedPassage {
  const [from, to] = sentenceAround(text, analysis, [start, end]);
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  return {
    before: before.length > ROOM ? `… ${before.slice(-ROOM).replace(/^\S*\s+/, '')}` : before,
    words: text.slice(start, end),
    after: after.length > ROOM ? `${after.slice(0, ROOM).replace(/\s+\S*$/, '')} …` : after,
  };
}
