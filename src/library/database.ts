import type {
  BindableValue,
  PreparedStatement,
  Database as SqliteDatabase,
  SqlValue,
} from '@sqlite.org/sqlite-wasm';
import type { ColumnReader } from './column-reader.ts';
import { LibraryError } from './errors.ts';

export type Row = Readonly<Record<string, SqlValue>>;

/** Result codes of SQLite that mean that the file is damaged or is none of its files. */
const DAMAGED = new Set([11, 26]);
/** SQLITE_FULL: no room left. On OPFS a failed write (SQLITE_IOERR_WRITE) has the same cause. */
const FULL = new Set([13, 778]);

/** Names of columns are kept: asking SQLite for them took as long as asking for the values. */
interface Prepared {
  readonly statement: PreparedStatement;
  /** SQLite's own pointer to it. */
  readonly pointer: number;
  readonly columns: readonly string[];
}

/**
 * The few calls that the library makes on SQLite. Statements are prepared once and kept.
 * Damage and lack of room come out as `LibraryError`.
 */
export class Database {
  readonly #sqlite: SqliteDatabase;
  readonly #reader: ColumnReader;
  readonly #statements = new Map<string, Prepared>();
  #depth = 0;

  /** @param reader of the SQLite that the database was opened by */
  constructor(sqlite: SqliteDatabase, reader: ColumnReader) {
    this.#sqlite = sqlite;
    this.#reader = reader;
  }

  /** Runs SQL text of any number of statements, without parameters. */
  script(sql: string): void {
    this.#guard(() => this.#sqlite.exec(sql));
  }

  /** Runs one statement that gives no rows. */
  run(sql: string, ...values: readonly BindableValue[]): void {
    this.#step(sql, values, () => undefined);
  }

  /** All rows of a query. */
  all(sql: string, ...values: readonly BindableValue[]): Row[] {
    const rows: Row[] = [];
    this.#step(sql, values, ({ pointer, columns }) => rows.push(this.#row(pointer, columns)));
    return rows;
  }

  /** The first row, or `undefined`. */
  first(sql: string, ...values: readonly BindableValue[]): Row | undefined {
    return this.all(sql, ...values)[0];
  }

  /** First column of all rows, as numbers. */
  numbers(sql: string, ...values: readonly BindableValue[]): number[] {
    const found: number[] = [];
    this.#step(sql, values, ({ pointer }) => found.push(this.#reader.number(pointer, 0)));
    return found;
  }

  /**
   * Visits the numbers, from 0 up, of a query whose one value is a `group_concat` of them: ten thousand ids take one
   * call of SQLite instead of one a row.
   */
  eachListed(sql: string, value: BindableValue, visit: (number: number) => void): void {
    this.#step(sql, [value], ({ pointer }) => this.#reader.eachListed(pointer, 0, visit));
  }

  /** All rows of a query that gives numbers alone, in the order of its columns; NULL is 0. */
  numberRows(sql: string, ...values: readonly BindableValue[]): (readonly number[])[] {
    const rows: (readonly number[])[] = [];
    this.#step(sql, values, ({ pointer, columns }) =>
      rows.push(columns.map((_, column) => this.#reader.number(pointer, column))),
    );
    return rows;
  }

  /** First column of the first row as a number; 0 without rows. */
  number(sql: string, ...values: readonly BindableValue[]): number {
    return this.numbers(sql, ...values)[0] ?? 0;
  }

  /** The rowid of the last insert. */
  lastId(): number {
    return this.number('SELECT last_insert_rowid()');
  }

  /** Does all of `work` or, if it throws, nothing of it. May be nested; the outermost call decides. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return this.#nested(work);
    this.begin();
    try {
      const result = work();
      this.commit();
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  /** Opens a transaction that lasts over several calls, until `commit` or `rollBack`. */
  begin(): void {
    this.script('BEGIN IMMEDIATE');
    this.#depth = 1;
  }

  /** Keeps what was done since `begin`. When it throws, the transaction is still open. */
  commit(): void {
    this.script('COMMIT');
    this.#depth = 0;
  }

  /** Undoes what was done since `begin`. */
  rollBack(): void {
    this.#depth = 0;
    try {
      this.#sqlite.exec('ROLLBACK');
    } catch {
      // After a full disk SQLite has rolled back already; the first error is the one to report.
    }
  }

  /**
   * Writes the log into the file and empties it, unless a transaction is open: a library that is opened has to read its
   * whole log first.
   */
  emptyLog(): void {
    if (this.#depth === 0) this.script('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    for (const { statement } of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.#sqlite.close();
  }

  /** A part of a transaction that fails is undone alone, so that the rest of a long import is not left half done. */
  #nested<T>(work: () => T): T {
    this.script('SAVEPOINT part');
    try {
      const result = work();
      this.script('RELEASE part');
      return result;
    } catch (error) {
      this.#undoPart();
      throw error;
    }
  }

  #undoPart(): void {
    try {
      this.#sqlite.exec('ROLLBACK TO part; RELEASE part');
    } catch {
      // The whole transaction is gone already, as after a full disk.
    }
  }

  #row(pointer: number, columns: readonly string[]): Row {
    const row: Record<string, SqlValue> = {};
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = this.#reader.value(pointer, i);
    return row;
  }

  #step(sql: string, values: readonly BindableValue[], row: (prepared: Prepared) => void): void {
    this.#guard(() => {
      const prepared = this.#prepared(sql);
      const { statement } = prepared;
      try {
        if (values.length) statement.bind(values);
        const error = this.#reader.eachRow(prepared.pointer, () => row(prepared));
        if (error !== 0) this.#sqlite.checkRc(error);
      } finally {
        statement.reset(true);
      }
    });
  }

  #prepared(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#sqlite.prepare(sql);
    const columns = statement.columnCount > 0 ? statement.getColumnNames() : [];
    // Undefined once it is finalized only.
    const prepared = { statement, pointer: statement.pointer!, columns };
    this.#statements.set(sql, prepared);
    return prepared;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asLibraryError(error);
    }
  }
}

function asLibraryError(error: unknown): unknown {
  if (!(error instanceof Error) || !('resultCode' in error)) return error;
  const code = Number(error.resultCode);
  if (DAMAGED.has(code & 0xff)) return new LibraryError('unreadable', error.message);
  if (FULL.has(code) || FULL.has(code & 0xff)) {
    return new LibraryError('quota-full', 'There is no room left for the library; nothing was changed.');
  }
  return error;
}
