import { overlaps, type Span } from '../../model/span.ts';
import type { TokenisedText } from '../../text/tokens.ts';
import type { FoundStatement } from '../find-statements.ts';
import { findByRule, type RuleStatement } from './find-by-rule.ts';

/**
 * The statements already found and those of the rules, in text order. Where the two meet, the statement already found
 * stays and the rule adds nothing, but for two cases: a noun's clause that was read on past the verb of its sentence
 * ("the claim that … | surprised nobody") gives way to the rule on the same noun, and so does a piece that was carried
 * over from another sentence.
 */
export function addByRule(doc: TokenisedText, found: readonly FoundStatement[]): readonly FoundStatement[] {
  const byRule = findByRule(doc);
  const kept: (FoundStatement | null)[] = [...found];
  const added: RuleStatement[] = [];
  const places = placesOf(found);
  let from = 0;
  for (const rule of byRule) {
    const span = rule.content[0]!;
    while (from < places.length && places[from]!.reach <= span[0]) from++;
    const meeting: number[] = [];
    for (let at = from; at < places.length && places[at]!.start < span[1]; at++) {
      const { index } = places[at]!;
      if (kept[index] && !meeting.includes(index) && sharedWith(kept[index], span) > 0) meeting.push(index);
    }
    const outcomes = meeting.map((index) => meet(doc, kept[index]!, rule));
    if (outcomes.includes('keeps-rule-out')) continue;
    meeting.forEach((index, k) => {
      if (outcomes[k] === 'gives-way') kept[index] = null;
      if (outcomes[k] === 'gives-piece') kept[index] = withoutPieces(kept[index]!, span);
    });
    added.push(rule);
  }
  if (added.length === 0) return found;
  return [...kept.filter((one) => one !== null), ...added].sort(
    (a, b) => a.content[0]![0] - b.content[0]![0],
  );
}

/** A piece of content: whose it is, where it starts, and how far this and all pieces before it reach. */
interface Place {
  readonly index: number;
  readonly start: number;
  readonly reach: number;
}

function placesOf(found: readonly FoundStatement[]): readonly Place[] {
  const pieces = found.flatMap(({ content }, index) =>
    content.map(([start, end]) => ({ index, start, end })),
  );
  let reach = 0;
  return pieces
    .sort((a, b) => a.start - b.start)
    .map(({ index, start, end }) => {
      reach = Math.max(reach, end);
      return { index, start, reach };
    });
}

type Meeting = 'gives-way' | 'gives-piece' | 'lets-be' | 'keeps-rule-out';

function meet(doc: TokenisedText, statement: FoundStatement, rule: RuleStatement): Meeting {
  const span = rule.content[0]!;
  if (statement.cue !== null && rule.cue !== null && overlaps(statement.cue, rule.cue)) {
    return rule.endsAtVerb && endOf(statement) > endOf(rule) ? 'gives-way' : 'keeps-rule-out';
  }
  if (sharedWith(statement, span) * 2 < span[1] - span[0]) return 'lets-be';
  const others = withoutPieces(statement, span);
  return others !== null && statement.kind === 'indirect' && isCarriedOver(doc, statement, span)
    ? 'gives-piece'
    : 'keeps-rule-out';
}

/** The statement's cue stands in another sentence than the stretch. */
function isCarriedOver(doc: TokenisedText, { cue }: FoundStatement, [start]: Span): boolean {
  if (cue === null) return false;
  return /[.!?][”"’')]*\s/.test(doc.text.slice(Math.min(cue[1], start), Math.max(cue[0], start)));
}

function withoutPieces(statement: FoundStatement, span: Span): FoundStatement | null {
  const content = statement.content.filter((piece) => !overlaps(piece, span));
  return content.length > 0 ? { ...statement, content } : null;
}

/** UTF-16 units of the stretch that the statement's content holds. */
function sharedWith({ content }: FoundStatement, [from, to]: Span): number {
  return content.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
}

function endOf({ content }: FoundStatement): number {
  return content[content.length - 1]![1];
}
