import type { Statement } from '../model/statement.ts';

/** The content of a statement as it stands in the text, its pieces joined by an ellipsis. */
export function statementWords(text: string, statement: Statement): string {
  return statement.content.map(([start, end]) => text.slice(start, end).trim()).join(' … ');
}
