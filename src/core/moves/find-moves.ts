import type { SentenceMove } from '../model/statement.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { cuesOfSentence } from './find-cues.ts';
import { pickMove } from './pick-move.ts';

/**
 * The moves that sentences make, in speech or deed ("will not accept", "rejected the plan"), in text order.
 * A sentence without a move is left out; one that only reports speech has the move `states` with its reporting
 * word as cue. Spans are UTF-16 offsets into `doc.text`. Linear in the length of the text.
 */
export function findSentenceMoves(doc: TokenisedText): readonly SentenceMove[] {
  const moves: SentenceMove[] = [];
  for (let sentence = 0; sentence + 1 < doc.sentenceStart.length; sentence++) {
    const first = doc.sentenceStart[sentence]!;
    const end = doc.sentenceStart[sentence + 1]!;
    const picked = pickMove(cuesOfSentence(doc, sentence));
    if (picked === null) continue;
    moves.push({
      start: doc.start[first]!,
      end: doc.end[end - 1]!,
      move: picked.move,
      cue: [doc.start[picked.cue.first]!, doc.end[picked.cue.end - 1]!],
    });
  }
  return moves;
}
