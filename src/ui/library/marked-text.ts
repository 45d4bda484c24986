import type { MarkId } from '#core/contract/page-api.ts';
import type { ShownMark } from '#core/marks/shown-marks.ts';
import type { Span } from '#core/model/span.ts';

/** A stretch of text in which the marks do not change. */
export interface TextPiece {
  /** UTF-16 offset into the article's text. */
  readonly start: number;
  readonly text: string;
  /** The topic that is underlined here; where several lie over each other, the one that starts first. */
  readonly topic: ShownMark | null;
}

/** Pieces that follow each other in one statement, or between statements. */
export interface TextRun {
  /** The statement that is tinted here. */
  readonly statement: MarkId | null;
  readonly pieces: readonly TextPiece[];
}

export interface MarkedParagraph {
  readonly start: number;
  readonly runs: readonly TextRun[];
}

/** Cuts an article's text into paragraphs and these where a mark starts or ends. The pieces give back the whole text. */
export function markedParagraphs(text: string, marks: readonly ShownMark[]): readonly MarkedParagraph[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const span: Span = [start, start + words.length];
    start = span[1] + 1;
    return { start: span[0], runs: runsOf(text, span, marks) };
  });
}

function runsOf(text: string, [from, to]: Span, marks: readonly ShownMark[]): readonly TextRun[] {
  const here = marks.flatMap((mark) =>
    mark.spans.filter(([start, end]) => start < to && from < end).map((span) => ({ mark, span })),
  );
  const cuts = [from, to, ...here.flatMap(({ span }) => span.filter((at) => from < at && at < to))];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  const runs: { statement: MarkId | null; pieces: TextPiece[] }[] = [];
  places.slice(0, -1).forEach((start, index) => {
    const covering = here.filter(({ span }) => span[0] <= start && start < span[1]).map(({ mark }) => mark);
    const statement = covering.find(({ paint }) => paint === 'statement')?.id ?? null;
    const topic = covering.find(({ paint }) => paint !== 'statement') ?? null;
    const piece = { start, text: text.slice(start, places[index + 1]), topic };
    const run = runs.at(-1);
    if (run && run.statement === statement) run.pieces.push(piece);
    else runs.push({ statement, pieces: [piece] });
  });
  return runs;
}
