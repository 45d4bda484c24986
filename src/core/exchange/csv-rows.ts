import { ImportError } from './import-error.ts';

const LONGEST_CELL = 1_000_000;

export interface CsvRow {
  readonly cells: readonly string[];
  /** The line on which the row starts, from 1. */
  readonly line: number;
}

/**
 * The rows of a CSV text that comes in pieces (RFC 4180; lines may end in LF alone). Comma, semicolon or tab separate,
 * whichever the first line has most of; a byte order mark is left out; empty rows too.
 * @throws {ImportError} when a quoted cell is never closed
 */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let head: string | null = '';
  let parser: RowParser | null = null;
  for await (const piece of pieces) {
    if (parser) {
      yield* parser.read(piece);
      continue;
    }
    head += piece;
    if (!head?.includes('\n')) continue;
    parser = new RowParser(separatorOf(head));
    yield* parser.read(head.replace(/^\ufeff/, ''));
    head = null;
  }
  parser ??= new RowParser(separatorOf(head ?? ''));
  if (head) yield* parser.read(head.replace(/^\ufeff/, ''));
  yield* parser.end();
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n');
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

class RowParser {
  readonly #separator: string;
  #cells: string[] = [];
  #cell = '';
  #quoted = false;
  /** A quotation mark inside a quoted cell: the cell's end, unless another one follows. */
  #afterQuote = false;
  #line = 1;
  #startLine = 1;

  constructor(separator: string) {
    this.#separator = separator;
  }

  *read(piece: string): Generator<CsvRow> {
    for (const sign of piece) {
      if (sign === '\n') this.#line += 1;
      if (this.#quoted && !this.#afterQuote) {
        if (sign === '"') this.#afterQuote = true;
        else this.#add(sign);
      } else if (this.#afterQuote && sign === '"') {
        this.#add(sign);
        this.#afterQuote = false;
      } else {
        this.#quoted &&= !this.#afterQuote;
        this.#afterQuote = false;
        if (sign === '"' && this.#cell === '') this.#quoted = true;
        else if (sign === this.#separator) this.#endCell();
        else if (sign === '\n') yield* this.#endRow();
        else if (sign !== '\r') this.#add(sign);
      }
    }
  }

  *end(): Generator<CsvRow> {
    if (this.#quoted && !this.#afterQuote)
      throw new ImportError({ code: 'quotation-cut-off', line: this.#startLine });
    yield* this.#endRow();
  }

  #add(sign: string): void {
    this.#cell += sign;
    if (this.#cell.length > LONGEST_CELL)
      throw new ImportError({ code: 'cell-too-long', line: this.#startLine });
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
  }

  *#endRow(): Generator<CsvRow> {
    this.#endCell();
    if (this.#cells.some(Boolean)) yield { cells: this.#cells, line: this.#startLine };
    this.#cells = [];
    this.#startLine = this.#line;
  }
}
