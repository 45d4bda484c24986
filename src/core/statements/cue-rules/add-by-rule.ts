import { overlaps, type Span } from '../../model/span.ts';
import type { TokenisedText } from '../../text/tokens.ts';
import type { FoundStatement } from '../find-statements.ts';
import { findByRule, type RuleStatement } from './find-by-rule.ts';

/**
 * The statements already found and those of the rules, in text order. Where the two meet, the one already found stays
 * and the rule adds nothing, but for three cases: a statement without a source takes that of the rule on the same cue;
 * a noun's clause gives way to the rule on the same noun where the rule sees the verb that ends it ("the claim that … |
 * surprised nobody"); a piece that was carried over from another sentence gives way too.
 */
export function addByRule(doc: TokenisedText, found: readonly FoundStatement[]): readonly FoundStatement[] {
  const kept: (FoundStatement | null)[] = [...found];
  const added: RuleStatement[] = [];
  const places = placesOf(found);
  let from = 0;
  for (const rule of findByRule(doc)) {
    const span = rule.content[0]!;
    while (from < places.length && places[from]!.reach <= span[0]) from++;
    const meetings = statementsOn(span, places, from, kept).map((index) => ({
      index,
      outcome: meet(doc, kept[index]!, rule),
    }));
    if (meetings.some(({ outcome }) => outcome === 'keeps-rule-out')) continue;
    for (const { index, outcome } of meetings) kept[index] = afterMeeting(kept[index]!, rule, outcome);
    if (!meetings.some(({ outcome }) => outcome === 'takes-source')) added.push(rule);
  }
  return [...kept.filter((one) => one !== null), ...added].sort(
    (a, b) => a.content[0]![0] - b.content[0]![0],
  );
}

/** Indices of the statements whose content shares something with the span. */
function statementsOn(
  span: Span,
  places: readonly Place[],
  from: number,
  kept: readonly (FoundStatement | null)[],
): readonly number[] {
  const indices = new Set<number>();
  for (let at = from; at < places.length && places[at]!.start < span[1]; at++) {
    const { index } = places[at]!;
    const statement = kept[index];
    if (statement && sharedWith(statement, span) > 0) indices.add(index);
  }
  return [...indices];
}

function afterMeeting(
  statement: FoundStatement,
  rule: RuleStatement,
  outcome: Meeting,
): FoundStatement | null {
  if (outcome === 'gives-way') return null;
  if (outcome === 'gives-piece') return withoutPieces(statement, rule.content[0]!);
  return outcome === 'takes-source' ? { ...statement, source: rule.source } : statement;
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

type Meeting = 'gives-way' | 'gives-piece' | 'lets-be' | 'takes-source' | 'keeps-rule-out';

function meet(doc: TokenisedText, statement: FoundStatement, rule: RuleStatement): Meeting {
  const span = rule.content[0]!;
  if (statement.cue !== null && rule.cue !== null && overlaps(statement.cue, rule.cue)) {
    if (rule.endsAtVerb) return 'gives-way';
    return statement.source === null && rule.source !== null ? 'takes-source' : 'keeps-rule-out';
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
