import init, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

declare global {
  /** Read by sqlite-wasm before it starts. */
  var sqlite3ApiConfig: object | undefined;
}

/** Begun when this file is loaded: the worker's other files are evaluated while the WebAssembly is fetched and compiled. */
let first: Promise<Sqlite3Static> | null = start();

/** SQLite, ready to open a library. Another one at each call: it never forgets that it could not open its files. */
export function loadSqlite(): Promise<Sqlite3Static> {
  const loading = first ?? start();
  first = null;
  return loading;
}

function start(): Promise<Sqlite3Static> {
  globalThis.sqlite3ApiConfig = { disable: { vfs: { opfs: true, 'opfs-wl': true, kvvfs: true } } };
  const loading = init();
  // Told to who asks for it.
  loading.catch(() => undefined);
  return loading;
}
