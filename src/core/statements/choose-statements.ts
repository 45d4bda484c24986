import type { TokenisedText } from '../text/tokens.ts';
import { withoutContinuations } from './continued-quotations.ts';
import type { LabelledSpan } from './labelled-span.ts';
import type { Candidate, StatementDraft } from './statement-draft.ts';

/** With less than this share of its contents free of better statements, a candidate keeps only whole parts. */
const LEAST_FREE = 0.6;

/** How many candidates on either side of one may contest its parts; further ones are paragraphs away. */
const NEIGHBOURS = 6;

/**
 * Takes the best-scored candidates first; what a better one has taken is cut from the others, so that no token
 * belongs to two statements and no cue to two either. The result is in text order.
 * @param candidates in the order of their cues
 * @param taken is set to 1 for every token that a chosen statement's contents hold
 */
export function chooseStatements(
  doc: TokenisedText,
  candidates: readonly Candidate[],
  taken: Uint8Array,
): StatementDraft[] {
  const likely = withoutContinuations(doc, candidates);
  const ranked = likely
    .map((candidate, index) => ({ ...candidate, contents: uncontested(doc.sentence, likely, index) }))
    .sort((a, b) => b.score - a.score);
  const chosen: StatementDraft[] = [];
  const used = new Uint8Array(doc.count);
  for (const { contents, source, cue } of ranked) {
    // A cue reports once: “…”, says envoy is no statement about the envoy as well.
    if (cue && used[cue.first] !== 0) continue;
    const free = freeContents(contents, taken);
    if (free.length === 0) continue;
    for (const { first, end } of free) taken.fill(1, first, end);
    if (cue) used.fill(1, cue.first, cue.end);
    chosen.push({ contents: free, source, cue });
  }
  return chosen.sort((a, b) => a.contents[0]!.first - b.contents[0]!.first);
}

/**
 * The candidate's contents without the parts that another candidate's cue is closer to: of “A,” he said. “B,” she
 * said. the second quotation is hers. The part nearest to the own cue always stays.
 */
function uncontested(
  sentence: Int32Array,
  candidates: readonly Candidate[],
  index: number,
): readonly LabelledSpan[] {
  const { contents, cue, score } = candidates[index]!;
  if (contents.length < 2 || !cue) return contents;
  const rivals = candidates.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  const own = nearestTo(sentence, cue, contents);
  return contents.filter((span) => {
    if (span === own) return true;
    const distance = distanceOf(sentence, span, cue);
    return !rivals.some((rival) => {
      if (!rival.cue || distanceOf(sentence, span, rival.cue) >= distance) return false;
      // A weak rival in the sentence before ("…, editor of a blog. “B”") does not take a continued quotation away.
      const inSentence = sentence[rival.cue.first] === sentence[span.first];
      return (inSentence || rival.score > score) && rival.contents.some((other) => coversMost(other, span));
    });
  });
}

/** The part of the contents that is closest to the cue, one of the cue's own sentence before any other. */
function nearestTo(sentence: Int32Array, cue: LabelledSpan, contents: readonly LabelledSpan[]): LabelledSpan {
  const near = (span: LabelledSpan) => distanceOf(sentence, span, cue);
  return contents.reduce((best, span) => (near(span) < near(best) ? span : best));
}

/** Added to the distance of a part and a cue in different sentences, in tokens. */
const OTHER_SENTENCE = 10;

function distanceOf(sentence: Int32Array, part: LabelledSpan, cue: LabelledSpan): number {
  return gap(part, cue) + (sentence[part.first] === sentence[cue.first] ? 0 : OTHER_SENTENCE);
}

/** Tokens between two runs, 0 when they touch or overlap. */
function gap(a: LabelledSpan, b: LabelledSpan): number {
  return Math.max(0, a.first - b.end, b.first - a.end);
}

/** True when `a` holds more than half of `b`. */
function coversMost(a: LabelledSpan, b: LabelledSpan): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.first, b.first);
  return shared * 2 > b.end - b.first;
}

/** What better statements left of the contents; only whole parts when little is left, none when no part is whole. */
function freeContents(contents: readonly LabelledSpan[], taken: Uint8Array): readonly LabelledSpan[] {
  const free = contents.flatMap((span) => freeParts(span, taken));
  if (sizeOf(free) >= LEAST_FREE * sizeOf(contents)) return free;
  return contents.filter((span) => free.some((part) => part.first === span.first && part.end === span.end));
}

function freeParts({ first, end }: LabelledSpan, taken: Uint8Array): LabelledSpan[] {
  const parts: LabelledSpan[] = [];
  for (let i = first; i < end; ) {
    if (taken[i] !== 0) {
      i++;
      continue;
    }
    const start = i;
    while (i < end && taken[i] === 0) i++;
    parts.push({ first: start, end: i });
  }
  return parts;
}

function sizeOf(spans: readonly LabelledSpan[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.first, 0);
}
