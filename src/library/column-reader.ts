import type { Sqlite3Static, SqlValue } from '@sqlite.org/sqlite-wasm';

/** SQLite's own functions, called without the wrappers of its JavaScript, and the memory that they point into. */
interface RawCalls {
  sqlite3_step(statement: number): number;
  sqlite3_column_type(statement: number, column: number): number;
  sqlite3_column_double(statement: number, column: number): number;
  sqlite3_column_text(statement: number, column: number): number;
  sqlite3_column_blob(statement: number, column: number): number;
  sqlite3_column_bytes(statement: number, column: number): number;
}

/** Fundamental datatypes of SQLite's interface (https://sqlite.org/c3ref/c_blob.html). */
const INTEGER = 1;
const FLOAT = 2;
const TEXT = 3;
const BLOB = 4;

const COMMA = 0x2c;
const ZERO = 0x30;

/** Results of a step. */
const ROW = 100;
const DONE = 101;

/** Text of so few bytes is decoded faster letter by letter, as long as it is ASCII. */
const SHORT_TEXT = 24;

/**
 * Reads the columns of a row. SQLite's own `get` checks and converts so much that a value takes several microseconds,
 * a hundred thousand of them longer than the query; these calls take a tenth of it.
 */
export class ColumnReader {
  readonly #raw: RawCalls;
  readonly #memory: () => Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor({ wasm }: Pick<Sqlite3Static, 'wasm'>) {
    this.#raw = wasm.exports as RawCalls;
    // Asked for anew each time: memory that grows is another array.
    this.#memory = () => wasm.heap8u();
  }

  /** Steps through a statement. Gives the code of an error, or 0 when all rows were there. */
  eachRow(statement: number, row: () => void): number {
    let result = this.#raw.sqlite3_step(statement);
    while (result === ROW) {
      row();
      result = this.#raw.sqlite3_step(statement);
    }
    return result === DONE ? 0 : result;
  }

  /** The value as a number; NULL is 0. */
  number(statement: number, column: number): number {
    return this.#raw.sqlite3_column_double(statement, column);
  }

  /** Visits the whole numbers of a text such as "3,17,4", read where SQLite holds it; none of NULL. */
  eachListed(statement: number, column: number, visit: (number: number) => void): void {
    const start = this.#raw.sqlite3_column_text(statement, column);
    const end = start + this.#raw.sqlite3_column_bytes(statement, column);
    const memory = this.#memory();
    let number = 0;
    for (let at = start; at < end; at++) {
      const byte = memory[at]!;
      if (byte === COMMA) {
        visit(number);
        number = 0;
      } else number = number * 10 + byte - ZERO;
    }
    if (end > start) visit(number);
  }

  /**
   * The value as SQLite holds it. Integers are read as doubles, exact up to 2^53; the library stores none that are
   * larger, and converting from a BigInt costs more than all the rest.
   */
  value(statement: number, column: number): SqlValue {
    switch (this.#raw.sqlite3_column_type(statement, column)) {
      case INTEGER:
      case FLOAT:
        return this.#raw.sqlite3_column_double(statement, column);
      case TEXT:
        return this.#text(statement, column);
      case BLOB:
        return this.#bytes(statement, column).slice();
      default:
        return null;
    }
  }

  /** The bytes in SQLite's memory, until the statement's next step. */
  #bytes(statement: number, column: number): Uint8Array {
    const start = this.#raw.sqlite3_column_blob(statement, column);
    return this.#memory().subarray(start, start + this.#raw.sqlite3_column_bytes(statement, column));
  }

  #text(statement: number, column: number): string {
    // Asked for first: it is what turns the value into UTF-8, and may move it.
    const start = this.#raw.sqlite3_column_text(statement, column);
    const length = this.#raw.sqlite3_column_bytes(statement, column);
    const bytes = this.#memory().subarray(start, start + length);
    return (length <= SHORT_TEXT ? asciiOrNull(bytes) : null) ?? this.#decoder.decode(bytes);
  }
}

function asciiOrNull(bytes: Uint8Array): string | null {
  let text = '';
  for (const byte of bytes) {
    if (byte > 0x7f) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}
