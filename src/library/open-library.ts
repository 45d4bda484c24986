import { ColumnReader } from './column-reader.ts';
import { Database } from './database.ts';
import type { LibraryFile } from './library.ts';
import { migrate } from './migrations.ts';
import { loadSqlite } from './sqlite.ts';

const POOL = 'parley-library';
/** The pool holds this many files at least: the library, its log, and what a rebuild adds. */
const POOL_CAPACITY = 8;

/**
 * A WAL database on this file system has to be opened in exclusive mode first; WAL with NORMAL came back whole
 * after every kill. See docs/decisions on storage.
 */
const PRAGMAS = `
PRAGMA page_size = 32768;
PRAGMA locking_mode = exclusive;
PRAGMA journal_mode = wal;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -16000;
PRAGMA temp_store = MEMORY;
PRAGMA secure_delete = FAST;
`;

/** A library in memory: for tests and commands. */
export async function inMemory(): Promise<LibraryFile> {
  const sqlite = await loadSqlite();
  const reader = new ColumnReader(sqlite);
  const open = () => opened(new Database(new sqlite.oo1.DB(':memory:', 'c'), reader));
  return { open, openAnother: async () => open(), removeOthers: () => undefined };
}

/**
 * The reader's library in the origin's private file system: the file with the highest number. Only in a dedicated
 * worker, one at a time; rejects when another worker holds it.
 */
export async function onDisk(): Promise<LibraryFile> {
  const sqlite = await loadSqlite();
  // The default on a failed start (another worker holds the pool) is to delete the store.
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: POOL, preserveOnInitFailure: true });
  await pool.reserveMinimumCapacity(POOL_CAPACITY);
  const newest = () => Math.max(1, ...pool.getFileNames().map(numberOf));
  const reader = new ColumnReader(sqlite);
  const open = (number: number) => opened(new Database(new pool.OpfsSAHPoolDb(fileName(number)), reader));
  return {
    open: () => open(newest()),
    openAnother: async () => {
      await pool.reserveMinimumCapacity(pool.getFileNames().length + POOL_CAPACITY);
      return open(newest() + 1);
    },
    removeOthers: () => {
      const current = newest();
      for (const name of pool.getFileNames()) {
        if (!name.startsWith(fileName(current))) pool.unlink(name);
      }
    },
  };
}

function opened(database: Database): Database {
  try {
    database.script(PRAGMAS);
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function fileName(number: number): string {
  return `/library-${number}.sqlite3`;
}

/** The number in a library's file name; 0 for other files, such as logs. */
function numberOf(name: string): number {
  return Number(/^\/library-(\d+)\.sqlite3$/.exec(name)?.[1] ?? 0);
}
