import type { LabelledSpan } from './labelled-span.ts';
import { closedKind, KIND, type TokenTraits } from './token-traits.ts';

const CONTRACTION = closedKind('contraction');
const SUBJECT = closedKind('subjectPronoun');
const RELATIVE = closedKind('relative');

/** What may stand between a subject and its verb: auxiliaries, adverbs, "not". */
const BETWEEN: ReadonlySet<number> = new Set([
  closedKind('modal'),
  closedKind('be'),
  closedKind('have'),
  closedKind('do'),
  closedKind('not'),
  closedKind('adverb'),
  KIND.endsInLy,
]);

/**
 * The pronoun that is plainly the subject of a cue for which the model found no source: "he" or "which" right
 * before it, but for auxiliaries and adverbs, or inside its first word ("he's claiming").
 */
export function evidentSource({ doc, kind }: TokenTraits, cue: LabelledSpan): LabelledSpan | null {
  const inCue = kind[cue.first] === CONTRACTION && !/^(?:that|there|what|let)/.test(doc.lower[cue.first]!);
  if (inCue) return { first: cue.first, end: cue.first + 1 };
  const start = doc.sentenceStart[doc.sentence[cue.first]!]!;
  let i = cue.first - 1;
  while (i >= start && BETWEEN.has(kind[i]!)) i--;
  const isSubject = i >= start && (kind[i] === SUBJECT || kind[i] === RELATIVE);
  return isSubject ? { first: i, end: i + 1 } : null;
}
