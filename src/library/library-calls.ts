import type { LibraryApi } from '#core/contract/library-api.ts';
import type { Library } from './library.ts';

/** An import that was silent this long has lost its page: the reader closed it. */
const IMPORT_SILENCE_MS = 60_000;

/** What readers do while an import runs. It becomes part of the open transaction, so undoing that must not lose it. */
const WRITES: ReadonlySet<string> = new Set<keyof LibraryApi>([
  'remember',
  'rememberMany',
  'forget',
  'forgetSite',
  'forgetPeriod',
  'applyRetention',
  'saveNote',
  'deleteNote',
  'saveCorrection',
  'deleteCorrection',
  'mergeSpeakers',
  'splitSpeaker',
]);

const IMPORT_CALLS: ReadonlySet<string> = new Set<keyof LibraryApi>(['importRecords', 'endImport']);

interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Answers calls to a library by name, and keeps what the reader does during an import safe from its undoing. */
export class LibraryCalls {
  readonly #library: Library;
  readonly #now: () => number;
  #written: Call[] = [];
  #lastImportCall = 0;

  /** @param now milliseconds */
  constructor(library: Library, now: () => number = () => Date.now()) {
    this.#library = library;
    this.#now = now;
  }

  async call(method: string, args: readonly unknown[]): Promise<unknown> {
    await this.endForsakenImport();
    if (IMPORT_CALLS.has(method) || method === 'beginImport') this.#lastImportCall = this.#now();
    // Emptying the library cannot be part of a transaction, and leaves nothing to import into.
    if (method === 'forgetEverything') await this.#undoImport();
    if (method === 'endImport' && args[0] !== true) return this.#undoImport();
    const answer = await this.#apply({ method, args });
    if (method === 'endImport') this.#written = [];
    if (this.#library.exchange.importing && WRITES.has(method)) this.#written.push({ method, args });
    return answer;
  }

  /** Undoes an import whose page is gone. Called with every call, and when idle. */
  async endForsakenImport(): Promise<void> {
    if (!this.#library.exchange.importing) return;
    if (this.#now() - this.#lastImportCall > IMPORT_SILENCE_MS) await this.#undoImport();
  }

  async #undoImport(): Promise<void> {
    await this.#library.exchange.endImport(false);
    const written = this.#written;
    this.#written = [];
    for (const call of written) await this.#apply(call);
  }

  async #apply({ method, args }: Call): Promise<unknown> {
    const served = [this.#library, this.#library.exchange].find((part) => method in part);
    const found: unknown = served && Reflect.get(served, method);
    if (!served || typeof found !== 'function') throw new Error(`"${method}" is not part of the library.`);
    return Reflect.apply(found, served, args);
  }
}
