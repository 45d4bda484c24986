import type { LabelledSpan } from './labelled-span.ts';
import { closedKind, KIND, type TokenTraits } from './token-traits.ts';

/** How far to the left the start of the cue's clause is looked for, in tokens. */
const LOOK_BACK = 16;

const AND = closedKind('and');
const BUT = closedKind('but');
const SUBORDINATOR = closedKind('subordinator');
const RELATIVE = closedKind('relative');
const MODAL = closedKind('modal');
const BE = closedKind('be');
const HAVE = closedKind('have');
const THAT = closedKind('that');
const TO = closedKind('to');

/**
 * The shape of the clause around a cue as a small number: what stands to the left of its subject (start of the
 * sentence, comma, closing mark, conjunction, another verb), how far away, and what follows the cue. It tells
 * "…, the minister said." from "The minister said that …" and "“…,” said the minister".
 */
export function clausePattern(traits: TokenTraits, cue: LabelledSpan): number {
  const { doc, kind } = traits;
  const sentenceStart = doc.sentenceStart[doc.sentence[cue.first]!]!;
  let left = 0;
  let distance = 0;
  for (let i = cue.first - 1; ; i--, distance++) {
    if (i < sentenceStart) left = 1;
    else if (distance === LOOK_BACK) left = 2;
    else left = boundaryOf(kind[i]!);
    if (left !== 0) break;
  }
  const near = distance === 0 ? 0 : distance < 4 ? 1 : 2;
  const after = cue.end < doc.count ? kind[cue.end]! : KIND.stop;
  const startsText = left !== 1 && kind[sentenceStart] === KIND.openingMark ? 1 : 0;
  return (left * 3 + near) * 32 + followerOf(after) * 2 + startsText;
}

function boundaryOf(kind: number): number {
  if (kind === KIND.comma || kind === KIND.dash) return 3;
  if (kind === KIND.closingMark) return 4;
  if (kind === KIND.openingMark) return 5;
  if (kind === AND || kind === BUT) return 6;
  if (kind === SUBORDINATOR || kind === RELATIVE || kind === THAT) return 7;
  if (
    kind === KIND.speechVerb ||
    kind === KIND.attitudeVerb ||
    kind === MODAL ||
    kind === BE ||
    kind === HAVE
  )
    return 8;
  return kind === KIND.colon || kind === KIND.stop ? 9 : 0;
}

function followerOf(kind: number): number {
  if (kind === THAT) return 1;
  if (kind === TO) return 2;
  if (kind === KIND.comma) return 3;
  if (kind === KIND.stop) return 4;
  if (kind === KIND.colon) return 5;
  if (kind === KIND.openingMark) return 6;
  if (kind === KIND.capitalised || kind === KIND.allCaps) return 7;
  if (kind >= KIND.firstClosed && kind <= KIND.firstClosed + 6) return 8;
  return kind === SUBORDINATOR ? 9 : 0;
}
