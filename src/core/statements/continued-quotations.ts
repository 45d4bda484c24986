import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import type { Candidate } from './statement-draft.ts';

/** How many candidates before one are looked at. */
const LOOK_BACK = 6;

/**
 * Drops candidates that only claim a continued quotation: in “A,” said Holm, who was called to the hearing. “B.”
 * the second quotation is Holm's, not of "was called". Such a candidate has one content, a quotation that begins
 * a sentence after its cue's, no colon between them, and another quoted statement before it in its paragraph.
 */
export function withoutContinuations(doc: TokenisedText, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate, index) => {
    if (!beginsAfterCue(doc, candidate)) return true;
    const earlier = candidates.slice(Math.max(0, index - LOOK_BACK), index);
    return !earlier.some((other) => quotesBefore(doc, other, candidate));
  });
}

function beginsAfterCue(doc: TokenisedText, { contents, cue }: Candidate): boolean {
  const content = contents[0];
  if (!cue || !content || contents.length > 1 || content.first < cue.end) return false;
  const opens = (doc.shape[content.first]! & SHAPE.quoteMark) !== 0;
  const laterSentence = doc.sentence[content.first]! > doc.sentence[cue.end - 1]!;
  const sameParagraph = doc.paragraph[content.first] === doc.paragraph[cue.first];
  return opens && laterSentence && sameParagraph && doc.lower[content.first - 1] !== ':';
}

function quotesBefore(doc: TokenisedText, other: Candidate, candidate: Candidate): boolean {
  const content = other.contents[0]!;
  const cue = candidate.cue!;
  if (!other.cue || other.cue.first >= cue.first || content.end > cue.first) return false;
  const quoted = (doc.shape[content.first]! & SHAPE.quoteMark) !== 0;
  return quoted && doc.paragraph[content.first] === doc.paragraph[cue.first];
}
