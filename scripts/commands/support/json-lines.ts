/** One good line of a JSON-lines stream. */
export interface JsonLine {
  /** Counted from 1. */
  readonly number: number;
  readonly value: Record<string, unknown>;
}

/**
 * Reads JSON lines one by one. A line that is not a JSON object is reported with its number and passed over; empty
 * lines are none.
 * @param onBadLine told of each bad line, in words
 */
export async function* jsonLines(
  input: NodeJS.ReadableStream,
  onBadLine: (message: string) => void,
): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error('not a JSON object');
      yield { number, value: value as Record<string, unknown> };
    } catch (error) {
      onBadLine(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Splits at line feeds only: node's readline also splits at U+2028, which may stand inside a JSON string. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** A field that has to be a string; the error names it. */
export function requiredString(value: Record<string, unknown>, field: string): string {
  const found = value[field];
  if (typeof found !== 'string') throw new Error(`field "${field}" is missing or not a string`);
  return found;
}

/** A field that may be a string. */
export function optionalString(value: Record<string, unknown>, field: string): string | null {
  const found = value[field];
  return typeof found === 'string' ? found : null;
}
