import { closedKind, KIND, type TokenTraits } from './token-traits.ts';

/** Labels of the first model: outside, then begin and inside of content, source and cue. */
export const LABEL = {
  outside: 0,
  contentBegin: 1,
  contentInside: 2,
  sourceBegin: 3,
  sourceInside: 4,
  cueBegin: 5,
  cueInside: 6,
} as const;

export const LABEL_COUNT = 7;

/** True when `label` may follow `previous`: an inside label needs its own begin or inside label before it. */
export function mayFollow(previous: number, label: number): boolean {
  if (label === LABEL.outside || label % 2 === 1) return true;
  return previous === label || previous === label - 1;
}

/** Number of context symbols that transitions are learnt for. */
export const SYMBOLS = 18;

const AND = closedKind('and');
const BUT = closedKind('but');
const THAT = closedKind('that');
const TO = closedKind('to');
const SUBJECT = closedKind('subjectPronoun');
const SUBORDINATOR = closedKind('subordinator');

/** Context symbol of token `i` in a sequence that starts at `from`: which table of transitions holds there. */
export function symbolOf(traits: TokenTraits, from: number, i: number): number {
  const kind = traits.kind[i]!;
  if (kind === KIND.openingMark) return 1;
  if (kind === KIND.closingMark) return 2;
  if (kind === KIND.comma) return 3;
  if (kind === KIND.stop) return 4;
  if (kind === THAT) return 5;
  if (kind === KIND.speechVerb || kind === KIND.speechParticiple) return 6;
  if (kind === KIND.attitudeVerb) return 7;
  const before = i > from ? traits.kind[i - 1]! : -1;
  const name = kind === KIND.capitalised || kind === KIND.allCaps;
  if (before === KIND.closingMark) return name ? 8 : 9;
  if (kind === SUBORDINATOR) return 10;
  if (kind === AND || kind === BUT) return 11;
  if (kind === TO) return 12;
  if (kind === SUBJECT) return 13;
  if (before === KIND.comma) return 14;
  if (i > from && traits.doc.sentence[i] !== traits.doc.sentence[i - 1]) return 15;
  if (before === KIND.openingMark) return 16;
  return name ? 17 : 0;
}
