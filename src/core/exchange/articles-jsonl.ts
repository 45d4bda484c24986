import { isRecord, stringOf } from '../model/json-value.ts';
import { linesOf } from './text-lines.ts';
import { type FiledArticle, writtenArticle } from './written-article.ts';

/** What one line of a file gave, with the line's number from 1. */
export interface FiledLine {
  readonly line: number;
  readonly read: FiledArticle;
}

/**
 * Articles of a JSON Lines file: per line an object with `url`, `title`, `date`, `text` and, if known, `source` (the
 * outlet). A line that is none is a problem; the others count all the same. Empty lines are left out.
 */
export async function* readArticleLines(pieces: AsyncIterable<string>): AsyncGenerator<FiledLine> {
  for await (const { text, number } of linesOf(pieces)) {
    const line = number === 1 ? text.replace(/^\ufeff/, '') : text;
    if (line.trim() !== '') yield { line: number, read: readLine(line) };
  }
}

function readLine(line: string): FiledArticle {
  const item = parsed(line);
  if (!isRecord(item)) return { kind: 'problem', problem: 'not-object' };
  const text = stringOf(item, 'text');
  if (text === null) return { kind: 'problem', problem: 'no-text-field' };
  return writtenArticle({
    url: stringOf(item, 'url'),
    title: stringOf(item, 'title'),
    date: stringOf(item, 'date'),
    source: stringOf(item, 'source'),
    text,
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
