import { isFiller } from '../../moves/word-sense.ts';
import type { QuotationMap } from '../../text/quotations.ts';
import { SHAPE, type TokenisedText } from '../../text/tokens.ts';
import type { LabelledSpan } from '../labelled-span.ts';
import type { StatementDraft } from '../statement-draft.ts';
import { contentEnd } from './content-end.ts';
import { CUE_NOUNS, type NounLink } from './cue-words.ts';
import { ownerBefore } from './speaker-phrase.ts';

/** Tokens between "description of" and "as". */
const LONGEST_OBJECT = 9;
/** A quotation of fewer words cannot be told from a scare quote, so a claim of nobody needs more. */
const FEWEST_QUOTED = 2;
const SUBJECT_STARTS = new Set(
  'yet but and while as because that still however although though so even meanwhile when'.split(' '),
);

/**
 * The statement of a noun of saying at token `noun`: "Norland's assertion that …", "the minister's acknowledgment
 * of “…”", "its description of the deal as “…”", "Vastria's opposition to …". Without an owner only a claim that
 * quotes counts ("the claim that talks are “nearly done”"); its speaker is looked up by the quoted words.
 */
export function nounCueAt(
  doc: TokenisedText,
  quotes: QuotationMap,
  noun: number,
  sentence: LabelledSpan,
): StatementDraft | null {
  const links = CUE_NOUNS.get(doc.lower[noun]!);
  if (links === undefined || quotes.inside[noun]! >= 0) return null;
  let link = noun + 1;
  while (link < Math.min(sentence.end, noun + 4) && skips(doc, link)) link++;
  const word = doc.lower[link];
  if (word === undefined || link + 1 >= sentence.end) return null;
  const owner = ownerBefore(doc, noun, sentence.first);
  const content = contentOf(doc, quotes, { links, link, word, owner, noun, sentence });
  if (content === null || content.end - content.first < 2) return null;
  if (owner === null && !(word === 'that' && quotesEnough(doc, quotes, content))) return null;
  return { contents: [content], source: owner, cue: { first: noun, end: noun + 1 } };
}

interface NounCue {
  readonly links: ReadonlySet<NounLink>;
  readonly link: number;
  readonly word: string;
  readonly owner: LabelledSpan | null;
  readonly noun: number;
  readonly sentence: LabelledSpan;
}

function contentOf(doc: TokenisedText, quotes: QuotationMap, cue: NounCue): LabelledSpan | null {
  const { links, link, word, sentence } = cue;
  const isSubject = startsSubject(doc, cue.owner?.first ?? cue.noun - 1, sentence.first);
  const endOf = (from: number, clause: boolean): number =>
    contentEnd(doc, from, {
      sentenceEnd: sentence.end,
      inside: quotes.inside,
      subject: isSubject ? (clause ? 'clause' : 'phrase') : 'none',
    });
  if (word === 'of' && links.has('as')) {
    const as = find(doc, 'as', link + 2, Math.min(sentence.end, link + LONGEST_OBJECT));
    if (as >= 0) {
      return { first: isOpening(doc, as + 1) ? as : link, end: endOf(as + 1, false) };
    }
  }
  if (word === 'that' && links.has('that')) return { first: link, end: endOf(link, true) };
  if (!isLink(word) || !links.has(word)) return null;
  return { first: link, end: endOf(link + 1, false) };
}

function isLink(word: string): word is NounLink {
  return /^(?:of|about|on|to|for)$/.test(word);
}

/** "on Monday", "again": what may stand between the noun and its link. */
function skips(doc: TokenisedText, at: number): boolean {
  const word = doc.lower[at]!;
  return (
    isFiller(word) ||
    (word === 'on' && isFiller(doc.lower[at + 1] ?? '') && !doc.lower[at + 1]!.endsWith('ly'))
  );
}

function startsSubject(doc: TokenisedText, first: number, sentenceFirst: number): boolean {
  if (first <= sentenceFirst) return true;
  const before = doc.lower[first - 1]!;
  return before === ',' || SUBJECT_STARTS.has(before) || /^[—–:;]$/.test(before);
}

function isOpening(doc: TokenisedText, at: number): boolean {
  return at < doc.count && (doc.shape[at]! & SHAPE.quoteMark) !== 0;
}

function find(doc: TokenisedText, word: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (doc.lower[at] === word) return at;
  return -1;
}

function quotesEnough(doc: TokenisedText, quotes: QuotationMap, content: LabelledSpan): boolean {
  let quoted = 0;
  for (let at = content.first; at < content.end; at++) {
    if (quotes.inside[at]! >= 0 && (doc.shape[at]! & SHAPE.word) !== 0) quoted++;
  }
  return quoted >= FEWEST_QUOTED;
}
