import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import { bareWord } from './bare-word.ts';

/**
 * The words of a text as phrases see them: hyphenated words cut at their hyphens, quotation marks and brackets
 * passed over, possessive endings dropped. All arrays have `count` entries; offsets are UTF-16, end excluded.
 */
export interface TextUnits {
  readonly text: string;
  readonly count: number;
  /** Lower case, without "'s"; dotted initials without dots, except "u.s.", which "US" becomes too. */
  readonly word: readonly string[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly kind: Uint8Array;
}

/** Kinds of unit. No gap in a phrase reaches over a `stop`. */
export const UNIT = { word: 0, number: 1, comma: 2, stop: 3 } as const;

const PASSED_OVER = /^[()[\]{}\-‐‑'‘’*_]$/;
const JOINT = /[-/–]/;

function hasJoint(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit === 45 || unit === 47 || unit === 0x2013) return true;
  }
  return false;
}

/** Cuts tokens into units, in one pass. */
export function cutUnits(doc: TokenisedText): TextUnits {
  const word: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const sentence: number[] = [];
  const paragraph: number[] = [];
  const kind: number[] = [];
  const push = (text: string, from: number, to: number, at: number, sort: number): void => {
    word.push(text);
    start.push(from);
    end.push(to);
    sentence.push(doc.sentence[at]!);
    paragraph.push(doc.paragraph[at]!);
    kind.push(sort);
  };
  for (let at = 0; at < doc.count; at++) {
    const text = doc.lower[at]!;
    const shape = doc.shape[at]!;
    const from = doc.start[at]!;
    const to = doc.end[at]!;
    if (shape & SHAPE.punctuation) {
      if (shape & SHAPE.quoteMark || PASSED_OVER.test(text)) continue;
      push(text, from, to, at, text === ',' ? UNIT.comma : UNIT.stop);
    } else if (text.length > 2 && hasJoint(text)) {
      cutJoints(text, from, (part, offset, length) =>
        push(bareWord(part), offset, offset + length, at, /^\p{N}/u.test(part) ? UNIT.number : UNIT.word),
      );
    } else {
      const isUnitedStates = text === 'us' && (shape & SHAPE.allCaps) !== 0;
      push(
        isUnitedStates ? 'u.s.' : bareWord(text),
        from,
        to,
        at,
        shape & SHAPE.number ? UNIT.number : UNIT.word,
      );
    }
  }
  return {
    text: doc.text,
    count: word.length,
    word,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentence: Int32Array.from(sentence),
    paragraph: Int32Array.from(paragraph),
    kind: Uint8Array.from(kind),
  };
}

function cutJoints(
  text: string,
  from: number,
  push: (part: string, offset: number, length: number) => void,
): void {
  let offset = 0;
  for (const part of text.split(JOINT)) {
    if (part !== '') push(part, from + offset, part.length);
    offset += part.length + 1;
  }
}
