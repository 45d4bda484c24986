import { CHARACTER, characterClass } from './characters.ts';
import { SHAPE, type TokenisedText } from './tokens.ts';

/** Stretch of text between a pair of quotation marks, within one paragraph. */
export interface Quotation {
  /** First token between the marks, and the token after the last one. */
  readonly first: number;
  readonly end: number;
  /** Token of the opening and of the closing mark; `closing` is -1 where the mark is missing. */
  readonly opening: number;
  readonly closing: number;
  /** Single marks; these may stand inside a double-marked quotation. */
  readonly single: boolean;
  /** Not closed because the next paragraph opens the same quotation again. */
  readonly runsOn: boolean;
}

/** All quotations of a text and, for each token, the outermost one it lies in. */
export interface QuotationMap {
  readonly quotations: readonly Quotation[];
  /** Index into `quotations`, or -1; marks themselves are outside. */
  readonly inside: Int32Array;
}

/** Longest stretch between straight single quotes, in UTF-16 units: apostrophes make longer ones unsafe. */
const LONGEST_SINGLE = 400;

/**
 * Pairs quotation marks: curly, straight, doubled ('' and ``), low and angle marks by one state machine over
 * each paragraph; single marks where no double-marked quotation is open. A quotation without closing mark counts
 * when the next paragraph opens again, or when its paragraph begins with the mark or ends like a sentence.
 */
export function findQuotations(doc: TokenisedText): QuotationMap {
  const quotations: Quotation[] = [];
  const inside = new Int32Array(doc.count).fill(-1);
  const paragraphs = doc.paragraphStart.length - 1;
  for (let p = 0; p < paragraphs; p++) {
    const from = doc.paragraphStart[p]!;
    const to = doc.paragraphStart[p + 1]!;
    const firstNew = quotations.length;
    pairDoubleMarks(doc, from, to, quotations);
    for (let q = firstNew; q < quotations.length; q++) {
      inside.fill(q, quotations[q]!.first, quotations[q]!.end);
    }
    pairSingleMarks(doc, from, to, inside, quotations);
  }
  return { quotations, inside };
}

function pairDoubleMarks(doc: TokenisedText, from: number, to: number, found: Quotation[]): void {
  let opening = -1;
  const close = (at: number, closing: number, runsOn: boolean) => {
    if (hasWord(doc, opening + 1, at))
      found.push({ first: opening + 1, end: at, opening, closing, single: false, runsOn });
    opening = -1;
  };
  for (let i = from; i < to; i++) {
    if ((doc.shape[i]! & SHAPE.quoteMark) === 0) continue;
    const side = markSide(doc, i, opening);
    if (side === 'opens') opening = i;
    else if (side === 'closes') close(i, i, false);
  }
  if (opening < 0) return;
  const runsOn = to < doc.count && (doc.shape[to]! & SHAPE.quoteMark) !== 0 && doc.lower[to] !== '”';
  if (runsOn || opening === from || /^[.!?,]$/.test(doc.lower[to - 1]!)) close(to, -1, runsOn);
}

function markSide(doc: TokenisedText, i: number, opening: number): 'opens' | 'closes' | 'neither' {
  const mark = doc.lower[i]!;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return 'opens';
  const before = kindAt(doc, doc.start[i]! - 1);
  const after = kindAt(doc, doc.end[i]!);
  const spaceBefore = before === CHARACTER.space || before === CHARACTER.newline;
  const spaceAfter = after === CHARACTER.space || after === CHARACTER.newline;
  if (mark === '”' || mark === '»') {
    if (opening >= 0) return 'closes';
    return spaceBefore && !spaceAfter ? 'opens' : 'neither';
  }
  if (opening < 0) return spaceAfter && !spaceBefore ? 'neither' : 'opens';
  const bracketBefore = '(['.includes(doc.text.charAt(doc.start[i]! - 1) || ' ');
  const wordAfter = after >= CHARACTER.lower && after <= CHARACTER.digit;
  // A mark that looks like an opening one inside an open quotation: the writer forgot to close.
  return (spaceBefore || bracketBefore) && wordAfter && i > opening + 1 ? 'opens' : 'closes';
}

function pairSingleMarks(
  doc: TokenisedText,
  from: number,
  to: number,
  inside: Int32Array,
  found: Quotation[],
): void {
  let i = from;
  while (i < to) {
    if (!opensSingle(doc, i)) {
      i++;
      continue;
    }
    const closing = findSingleClose(doc, i, to);
    if (closing < 0 || !hasWord(doc, i + 1, closing)) {
      i++;
      continue;
    }
    const index = found.length;
    found.push({ first: i + 1, end: closing, opening: i, closing, single: true, runsOn: false });
    for (let k = i + 1; k < closing; k++) if (inside[k]! < 0) inside[k] = index;
    i = closing + 1;
  }
}

function opensSingle(doc: TokenisedText, i: number): boolean {
  const mark = doc.text.charCodeAt(doc.start[i]!);
  if (doc.end[i]! - doc.start[i]! !== 1 || (mark !== 39 && mark !== 0x2018)) return false;
  const before = kindAt(doc, doc.start[i]! - 1);
  const after = kindAt(doc, doc.end[i]!);
  if (after === CHARACTER.space || after === CHARACTER.newline) return false;
  if (/^'(?:\d0s|em|til|tis|twas|cause|n)\b/i.test(doc.text.slice(doc.start[i]!, doc.start[i]! + 7)))
    return false;
  return before < CHARACTER.lower || '-'.includes(doc.text.charAt(doc.start[i]! - 1));
}

/** Closing single mark for the opening one at `open`, or -1; plural possessives ("workers' pay") are passed over. */
function findSingleClose(doc: TokenisedText, open: number, to: number): number {
  let possessive = -1;
  for (let k = open + 1; k < to; k++) {
    if (doc.start[k]! - doc.start[open]! > LONGEST_SINGLE) break;
    if ((doc.shape[k]! & SHAPE.quoteMark) !== 0 && doc.lower[k] === '“') break;
    const mark = doc.text.charCodeAt(doc.start[k]!);
    if (doc.end[k]! - doc.start[k]! !== 1 || (mark !== 39 && mark !== 0x2019)) continue;
    if (doc.start[k]! !== doc.end[k - 1]!) {
      if (opensSingle(doc, k)) break;
      continue;
    }
    const after = kindAt(doc, doc.end[k]!);
    if (after >= CHARACTER.lower && after <= CHARACTER.digit) continue;
    const next = kindAt(doc, doc.end[k]! + 1);
    if (doc.lower[k - 1]!.endsWith('s') && after === CHARACTER.space && next === CHARACTER.lower) {
      if (possessive < 0) possessive = k;
      continue;
    }
    return k;
  }
  return possessive;
}

function kindAt(doc: TokenisedText, offset: number): number {
  if (offset < 0 || offset >= doc.text.length) return CHARACTER.space;
  return characterClass(doc.text.charCodeAt(offset));
}

function hasWord(doc: TokenisedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((doc.shape[i]! & SHAPE.word) !== 0) return true;
  return false;
}
