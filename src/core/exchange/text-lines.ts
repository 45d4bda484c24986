import { ImportError } from './import-error.ts';

/** Longer lines are not kept in memory: no article is that long. */
const LONGEST_LINE = 64 * 1024 * 1024;

export interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** The lines of a text that comes in pieces, without their ends (LF or CR LF); a last line without end counts. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let number = 0;
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield { text: line.replace(/\r$/, ''), number: ++number };
    if (rest.length > LONGEST_LINE) throw new ImportError({ code: 'line-too-long', line: number + 1 });
  }
  if (rest) yield { text: rest.replace(/\r$/, ''), number: number + 1 };
}
