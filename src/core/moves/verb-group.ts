import type { TokenisedText } from '../text/tokens.ts';
import { isFiller } from './word-sense.ts';

/** The auxiliaries, negations and modals to the left of a verb. */
export interface VerbGroup {
  /** First token of the group: "will" in "will not accept"; the verb itself when it stands alone. */
  readonly first: number;
  readonly negated: boolean;
  /** will, would, going to, plans to. */
  readonly future: boolean;
  /** ready to, willing to, promised to. */
  readonly ready: boolean;
  /** may, might, could, can. */
  readonly tentative: boolean;
  /** must, should, has to, ought to. */
  readonly duty: boolean;
  /** An infinitive with nothing of the above before its "to". */
  readonly bareInfinitive: boolean;
  /** Has a form of "be" right before it: passive or progressive. */
  readonly withBe: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const BE = words(
  "is are am was were be been being 's 're 'm it's they're we're he's she's i'm that's gets get got",
);
const AUXILIARY = words(
  "has have had do does did having it've they've we've i've they'd we'd he'd she'd i'd",
);
const NEGATION = words('not never neither nor cannot no without');
const FUTURE = words(
  "will would shall wo going intends intend intended plans planned planning set due about we'll they'll i'll he'll she'll it'll",
);
const TENTATIVE = words('may might could can');
const DUTY = words('must should ought');
const READY = words(
  'ready willing prepared promised promises promise pledged pledges pledge undertaken undertook committed keen happy eager readiness willingness',
);
const UNWILLING = words(
  'unwilling reluctant unable failed fails fail failing yet unprepared hesitant loath reluctance unwillingness inability failure',
);
const OBLIGED = words('has have had need needs needed ought');
const NEGATED_CONTRACTION =
  /^(?:wo|would|ca|could|do|does|did|is|are|was|were|has|have|had|must|should|sha|might)n't$/;
const REACH = 8;

interface Traits {
  first: number;
  negated: boolean;
  future: boolean;
  ready: boolean;
  tentative: boolean;
  duty: boolean;
  bareInfinitive: boolean;
  withBe: boolean;
}

/** Reads the words before the verb at token `head`, never beyond the sentence's first token. */
export function verbGroupAt(doc: TokenisedText, head: number, sentenceFirst: number): VerbGroup {
  const traits: Traits = {
    first: head,
    negated: false,
    future: false,
    ready: false,
    tentative: false,
    duty: false,
    bareInfinitive: false,
    withBe: false,
  };
  let infinitive = false;
  const leftmost = Math.max(sentenceFirst, head - REACH);
  let at = head - 1;
  for (; at >= leftmost; at--) {
    const word = doc.lower[at]!;
    if (word === 'to') {
      infinitive = true;
      traits.bareInfinitive = true;
    } else if (!absorb(word, traits, infinitive)) {
      if (isFiller(word) && at > leftmost) continue;
      break;
    } else if (infinitive && OBLIGED.has(word)) {
      traits.duty = true;
    }
    if (word !== 'to') {
      if (infinitive) traits.bareInfinitive = false;
      traits.first = at;
    }
  }
  if (!traits.negated) traits.negated = hasNegativeSubject(doc, at, sentenceFirst);
  return traits;
}

/** Takes one word to the left into the group; false when it is no part of it. */
function absorb(word: string, traits: Traits, infinitive: boolean): boolean {
  if (word.endsWith("n't") && NEGATED_CONTRACTION.test(word)) {
    traits.negated = true;
    if (/^(?:wo|would|sha)n't$/.test(word)) traits.future = true;
    if (/^(?:must|should)n't$/.test(word)) traits.duty = true;
    return true;
  }
  if (NEGATION.has(word)) traits.negated = true;
  else if (FUTURE.has(word)) traits.future = true;
  else if (TENTATIVE.has(word)) traits.tentative = true;
  else if (DUTY.has(word)) traits.duty = true;
  else if (infinitive && READY.has(word)) traits.ready = true;
  else if (infinitive && UNWILLING.has(word)) traits.negated = true;
  else if (BE.has(word)) traits.withBe ||= !infinitive;
  else if (!AUXILIARY.has(word) && !(infinitive && OBLIGED.has(word))) return false;
  return true;
}

/** "Neither side accepted", "No minister has agreed": a negative subject within four words. */
function hasNegativeSubject(doc: TokenisedText, subjectLast: number, sentenceFirst: number): boolean {
  for (let at = subjectLast; at >= Math.max(sentenceFirst, subjectLast - 4); at--) {
    const word = doc.lower[at]!;
    if (word === 'neither' || word === 'nobody' || word === 'none') return true;
    if (word === 'no') return at === sentenceFirst || /^(?:that|said|["“,])$/.test(doc.lower[at - 1]!);
    if (!/^[\p{L}\p{N}]/u.test(word)) return false;
  }
  return false;
}
