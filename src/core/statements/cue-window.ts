import type { QuotationMap } from '../text/quotations.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { clausePattern } from './clause-pattern.ts';
import type { LabelledSpan } from './labelled-span.ts';
import { closedKind, KIND, type TokenTraits } from './token-traits.ts';

/** A possible cue with what the second model needs to know of it. */
export interface CueView {
  readonly cue: LabelledSpan;
  /** Tokens that its source and contents may lie in, [from, to). */
  readonly from: number;
  readonly to: number;
  /** The token that says what kind of cue it is: its first reporting word, else its last word. */
  readonly head: number;
  /** Lemma hash of the head, or its word hash when it is no reporting word. */
  readonly lemma: number;
  /** How the clause around the cue is built: see `clausePattern`. */
  readonly pattern: number;
}

/** Longest window on either side of the cue's first token, in tokens: keeps the work linear on hostile texts. */
const REACH = 300;

/**
 * Sentences longer than this, in tokens, are lists or broken text: their windows reach only `SHORT_REACH`, or the
 * work would grow with the number of cues in the sentence times its length.
 */
const LONGEST_SENTENCE = 400;
const SHORT_REACH = 24;

/** No window has more tokens than this. */
export const MAX_WINDOW = REACH * 2;

/**
 * Describes the cue and its window: its sentence, the quoted sentences that adjoin it on either side, over
 * paragraph ends where a quotation runs on, and the rest of the paragraph (or the next one) after a colon.
 */
export function viewCue(traits: TokenTraits, cue: LabelledSpan): CueView {
  const { doc, kind, lemma } = traits;
  let head = cue.end - 1;
  for (let i = cue.end - 1; i >= cue.first; i--) if (lemma[i]! !== 0) head = i;
  const reach = reachOf(doc, cue.first);
  return {
    cue,
    from: Math.max(windowStart(traits, cue.first), cue.first - reach),
    to: Math.min(windowEnd(traits, cue.end - 1), cue.first + reach),
    head,
    lemma: lemma[head]! !== 0 ? lemma[head]! : doc.hash[head]! ^ kind[head]!,
    pattern: clausePattern(traits, cue),
  };
}

function reachOf(doc: TokenisedText, at: number): number {
  const sentence = doc.sentence[at]!;
  const length = doc.sentenceStart[sentence + 1]! - doc.sentenceStart[sentence]!;
  return length > LONGEST_SENTENCE ? SHORT_REACH : REACH;
}

function windowStart({ doc, quotes, kind }: TokenTraits, at: number): number {
  const own = doc.sentence[at]!;
  let sentence = own;
  let start = doc.sentenceStart[sentence]!;
  while (start > 0 && at - start < REACH) {
    const before = start - 1;
    const crossesParagraph = doc.paragraph[before] !== doc.paragraph[start];
    if (crossesParagraph && !runsOnAt(quotes, before)) break;
    const quotedBefore = quotes.inside[before]! >= 0 || kind[before] === KIND.closingMark;
    const quotedHere = quotes.inside[start]! >= 0 || kind[start] === KIND.closingMark || crossesParagraph;
    // "One. Two," he said: the quotation runs through the sentence before; or it ends there: "One." He said.
    if (!quotedBefore || !(quotedHere || sentence === own)) break;
    sentence--;
    start = doc.sentenceStart[sentence]!;
  }
  return start;
}

function windowEnd({ doc, quotes, kind }: TokenTraits, at: number): number {
  const paragraph = doc.paragraph[at]!;
  const paragraphEnd = doc.paragraphStart[paragraph + 1]!;
  if (doc.lower[at] === ':' || doc.lower[at + 1] === ':') {
    const colonEndsParagraph = at + 2 >= paragraphEnd && paragraphEnd < doc.count;
    return colonEndsParagraph ? doc.paragraphStart[paragraph + 2]! : paragraphEnd;
  }
  let sentence = doc.sentence[at]!;
  let end = doc.sentenceStart[sentence + 1]!;
  while (end < doc.count && end - at < REACH) {
    if (doc.paragraph[end] !== doc.paragraph[end - 1] && !runsOnAt(quotes, end - 1)) break;
    if (quotes.inside[end]! < 0 && kind[end] !== KIND.openingMark) break;
    sentence++;
    end = doc.sentenceStart[sentence + 1]!;
  }
  return end;
}

/** True when the token lies in a quotation that the next paragraph continues. */
function runsOnAt(quotes: QuotationMap, at: number): boolean {
  const inside = quotes.inside[at]!;
  return inside >= 0 && quotes.quotations[inside]!.runsOn;
}

const MODAL = closedKind('modal');
const BE = closedKind('be');
const HAVE = closedKind('have');
const SUBORDINATOR = closedKind('subordinator');
const RELATIVE = closedKind('relative');

/**
 * What lies between each token of the window and the cue, packed into bits: commas (0-3), verbs (0-3), clause
 * openers (0-1), quotation marks (0-3), sentence ends (0-3).
 * @param out indexed by token minus `view.from`
 */
export function pathsToCue(traits: TokenTraits, { cue, from, to }: CueView, out: Int32Array): void {
  for (let i = cue.first; i < cue.end && i < to; i++) out[i - from] = 0;
  for (let i = cue.end, path = EMPTY; i < to; i++) {
    out[i - from] = path;
    path = extendPath(path, traits.kind[i]!);
  }
  for (let i = cue.first - 1, path = EMPTY; i >= from; i--) {
    out[i - from] = path;
    path = extendPath(path, traits.kind[i]!);
  }
}

const EMPTY = 0;

function extendPath(path: number, kind: number): number {
  if (kind === KIND.comma) return (path & 3) === 3 ? path : path + 1;
  if (
    kind === MODAL ||
    kind === BE ||
    kind === HAVE ||
    kind === KIND.speechVerb ||
    kind === KIND.attitudeVerb
  )
    return (path & 12) === 12 ? path : path + 4;
  if (kind === SUBORDINATOR || kind === RELATIVE) return path | 16;
  if (kind === KIND.openingMark || kind === KIND.closingMark) return (path & 96) === 96 ? path : path + 32;
  if (kind === KIND.stop || kind === KIND.colon) return (path & 384) === 384 ? path : path + 128;
  return path;
}
