import { isFiller } from '../../moves/word-sense.ts';
import type { QuotationMap } from '../../text/quotations.ts';
import { SHAPE, type TokenisedText } from '../../text/tokens.ts';
import type { LabelledSpan } from '../labelled-span.ts';
import type { StatementDraft } from '../statement-draft.ts';
import { contentEnd } from './content-end.ts';
import { ATTITUDES, CUE_VERBS, POINTS, TERMS, type VerbFrame } from './cue-words.ts';
import { subjectAfter, subjectBefore } from './speaker-phrase.ts';

const LONGEST_OBJECT = 10;
const OPENING = new Set(['by', 'in', 'while', 'when', 'after']);

interface VerbContent {
  readonly content: LabelledSpan;
  readonly cueEnd: number;
}

/**
 * The statement of a verb at token `verb` that statistics often miss: "framed X as Y", "highlighted the role of",
 * "insists on", "floated proposals", "expressed belief that", and "By emphasizing that …, Norland …", whose speaker
 * stands behind. Only with a subject that can speak.
 */
export function verbCueAt(
  doc: TokenisedText,
  quotes: QuotationMap,
  verb: number,
  sentence: LabelledSpan,
): StatementDraft | null {
  const frames = CUE_VERBS.get(doc.lower[verb]!);
  if (frames === undefined || quotes.inside[verb]! >= 0) return null;
  const found = contentOf(doc, quotes, verb, frames, sentence);
  if (found === null || found.content.end - found.content.first < 2) return null;
  const source = speakerOf(doc, verb, found.content.end, sentence);
  return source && { contents: [found.content], source, cue: { first: verb, end: found.cueEnd } };
}

function speakerOf(
  doc: TokenisedText,
  verb: number,
  contentStop: number,
  sentence: LabelledSpan,
): LabelledSpan | null {
  if (!doc.lower[verb]!.endsWith('ing')) return subjectBefore(doc, verb, sentence.first);
  const opens = verb === sentence.first + 1 && OPENING.has(doc.lower[sentence.first]!);
  return opens
    ? subjectAfter(doc, contentStop, sentence.end)
    : subjectOfProgressive(doc, verb, sentence.first);
}

/** "is framing": a participle counts only behind a form of "be". */
function subjectOfProgressive(doc: TokenisedText, verb: number, sentenceFirst: number): LabelledSpan | null {
  return /^(?:is|are|was|were|been)$/.test(doc.lower[verb - 1] ?? '')
    ? subjectBefore(doc, verb, sentenceFirst)
    : null;
}

function contentOf(
  doc: TokenisedText,
  quotes: QuotationMap,
  verb: number,
  frames: ReadonlySet<VerbFrame>,
  sentence: LabelledSpan,
): VerbContent | null {
  let next = verb + 1;
  while (next < Math.min(sentence.end, verb + 4) && isFiller(doc.lower[next]!)) next++;
  if (next + 1 >= sentence.end) return null;
  const word = doc.lower[next]!;
  if ((doc.shape[next]! & (SHAPE.word | SHAPE.quoteMark)) === 0) return null;
  const upTo = (first: number, from: number, cueEnd: number): VerbContent => ({
    content: {
      first,
      end: contentEnd(doc, from, { sentenceEnd: sentence.end, inside: quotes.inside, subject: 'none' }),
    },
    cueEnd,
  });
  if (frames.has('that') && word === 'that') return upTo(next, next + 1, verb + 1);
  if (frames.has('on') && (word === 'on' || word === 'upon')) return upTo(next, next + 1, verb + 1);
  if (frames.has('attitude')) {
    const noun = findAny(doc, ATTITUDES, next, Math.min(sentence.end, next + 4));
    if (noun < 0 || !/^(?:that|about|over|in)$/.test(doc.lower[noun + 1] ?? '')) return null;
    return upTo(noun + 1, noun + 2, noun + 1);
  }
  const limit = Math.min(sentence.end, next + LONGEST_OBJECT);
  if (frames.has('as')) {
    const as = findAs(doc, next, limit);
    return as < 0 ? null : upTo(next, as + 1, verb + 1);
  }
  if (frames.has('points') && findAny(doc, POINTS, next, Math.min(limit, next + 4)) >= 0) {
    return upTo(next, next + 1, verb + 1);
  }
  if (frames.has('terms') && findAny(doc, TERMS, next, Math.min(limit, next + 5)) >= 0) {
    return upTo(next, next + 1, verb + 1);
  }
  return null;
}

function findAny(doc: TokenisedText, words: ReadonlySet<string>, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (words.has(doc.lower[at]!)) return at;
    if ((doc.shape[at]! & SHAPE.word) === 0) return -1;
  }
  return -1;
}

/** The "as" of "framed the delay as"; not that of "as well", "such as" or a clause behind a comma. */
function findAs(doc: TokenisedText, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = doc.lower[at]!;
    if (/^[,;:.]$/.test(word)) return -1;
    if (word === 'as' && at > from && doc.lower[at - 1] !== 'such' && doc.lower[at + 1] !== 'well') return at;
  }
  return -1;
}
