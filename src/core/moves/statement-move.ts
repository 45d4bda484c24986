import { contains, overlaps, type Span } from '../model/span.ts';
import type { Move, StatementKind } from '../model/statement.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { cuesOfSentence, type MoveCue } from './find-cues.ts';
import { pickMove } from './pick-move.ts';

/** Subjects that stand for the speaker, always or in reported speech. */
const OWN = /^(?:i|we)$/;
const OTHERS = /^(?:he|she|it|they|that)$/;

/** The parts of a statement that its move is read from; UTF-16 spans of the text. */
export interface StatementParts {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly kind: StatementKind;
}

/**
 * What a statement does: first what its cue says ("demanded", "opposition to"), then what its content says
 * ("a lot closer", "must leave"); `states` without a cue when neither tells.
 */
export function moveOfStatement(
  doc: TokenisedText,
  statement: StatementParts,
): { readonly move: Move; readonly cue: Span | null } {
  const cues = cuesAround(doc, statement);
  const picked =
    pickMove(cues.filter((cue) => speaks(spanOf(doc, cue), statement))) ??
    pickMove(cues.filter((cue) => isSaid(doc, cue, statement)));
  return picked === null
    ? { move: 'states', cue: null }
    : { move: picked.move, cue: spanOf(doc, picked.cue) };
}

/** True for a cue of a move that lies on the statement's cue, or reaches from it into the content. */
function speaks(cue: Span, statement: StatementParts): boolean {
  return statement.cue !== null && overlaps(cue, statement.cue);
}

/**
 * True for a cue inside the content that is the speaker's own: what is said to be hard, near or needed, and what the
 * speaker does ("we reject", in reported speech "it rejected"), not what others are said to have done.
 */
function isSaid(doc: TokenisedText, cue: MoveCue, { content, kind }: StatementParts): boolean {
  if (!content.some((part) => contains(part, spanOf(doc, cue)))) return false;
  if (cue.act === 'optimistic' || cue.act === 'doubtful') return true;
  if (cue.strength === 'weak') return cue.act === 'demands';
  if (cue.strength === 'plain' && cue.act !== 'concedes') return true;
  const subject = doc.lower[cue.before] ?? '';
  return OWN.test(subject) || (kind === 'indirect' && OTHERS.test(subject));
}

/** The cues of moves in the sentences that hold the statement. */
function cuesAround(doc: TokenisedText, statement: StatementParts): readonly MoveCue[] {
  const spans = statement.cue === null ? statement.content : [...statement.content, statement.cue];
  const sentences = new Set<number>();
  for (const [start, end] of spans) {
    const last = tokenAt(doc, Math.max(start, end - 1));
    for (let token = tokenAt(doc, start); token <= last; token++) sentences.add(doc.sentence[token]!);
  }
  return [...sentences]
    .sort((a, b) => a - b)
    .flatMap((sentence) => cuesOfSentence(doc, sentence))
    .filter((cue) => cue.act !== 'states' && cue.act !== 'outside-talks');
}

/** The token that holds the offset, or the last one before it. */
function tokenAt(doc: TokenisedText, offset: number): number {
  let low = 0;
  let high = doc.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (doc.start[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function spanOf(doc: TokenisedText, cue: MoveCue): Span {
  return [doc.start[cue.first]!, doc.end[cue.end - 1]!];
}
