import type { Span } from '../../model/span.ts';
import type { StatementKind } from '../../model/statement.ts';
import { findQuotations, type QuotationMap } from '../../text/quotations.ts';
import { SHAPE, type TokenisedText } from '../../text/tokens.ts';
import type { FoundStatement } from '../find-statements.ts';
import type { LabelledSpan } from '../labelled-span.ts';
import type { StatementDraft } from '../statement-draft.ts';
import { nounCueAt } from './noun-cues.ts';
import { verbCueAt } from './verb-cues.ts';

/** A statement that a rule found. */
export interface RuleStatement extends FoundStatement {
  /** The content ends where the verb of its sentence stands: the noun cue is the subject ("his claim that … | drew"). */
  readonly endsAtVerb: boolean;
}

/** Statements that hang on a noun of saying or on a verb of the rules, in text order; linear in the text. */
export function findByRule(doc: TokenisedText): readonly RuleStatement[] {
  const quotes = findQuotations(doc);
  const found: RuleStatement[] = [];
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const sentence = { first: doc.sentenceStart[s]!, end: doc.sentenceStart[s + 1]! };
    let free = sentence.first;
    for (let at = sentence.first; at < sentence.end; at++) {
      if (at < free) continue;
      const byNoun = nounCueAt(doc, quotes, at, sentence);
      const draft = byNoun ?? verbCueAt(doc, quotes, at, sentence);
      if (draft === null) continue;
      const trimmed = trim(doc, draft);
      if (trimmed === null) continue;
      const { end } = draft.contents[0]!;
      const endsAtVerb = byNoun !== null && end < sentence.end && (doc.shape[end]! & SHAPE.word) !== 0;
      found.push({ ...toStatement(doc, quotes, trimmed), endsAtVerb });
      free = trimmed.contents[0]!.end;
    }
  }
  return found;
}

/** Drops signs at the end that are no closing quotation mark; `null` when nothing is left. */
function trim(doc: TokenisedText, draft: StatementDraft): StatementDraft | null {
  const { first, end } = draft.contents[0]!;
  let last = end;
  while (last > first && (doc.shape[last - 1]! & (SHAPE.word | SHAPE.quoteMark)) === 0) last--;
  return last > first ? { ...draft, contents: [{ first, end: last }] } : null;
}

function toStatement(doc: TokenisedText, quotes: QuotationMap, draft: StatementDraft): FoundStatement {
  const toSpan = ({ first, end }: LabelledSpan): Span => [doc.start[first]!, doc.end[end - 1]!];
  return {
    kind: kindOf(doc, quotes, draft.contents[0]!),
    content: draft.contents.map(toSpan),
    source: draft.source && toSpan(draft.source),
    cue: draft.cue && toSpan(draft.cue),
  };
}

function kindOf(doc: TokenisedText, quotes: QuotationMap, { first, end }: LabelledSpan): StatementKind {
  let words = 0;
  let quoted = 0;
  for (let at = first; at < end; at++) {
    if ((doc.shape[at]! & SHAPE.word) === 0) continue;
    words++;
    if (quotes.inside[at]! >= 0) quoted++;
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}
