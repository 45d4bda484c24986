import type { LibraryApi } from '#core/contract/library-api.ts';
import type { Library } from './library.ts';

/** An import that was silent this long has lost its page: the reader closed it. */
const IMPORT_SILENCE_MS = 60_000;

/**
 * What every call does to the library. What the reader writes while an import runs becomes part of the open transaction,
 * so undoing that must not lose it.
 */
const EFFECTS: Readonly<Record<keyof LibraryApi, 'reads' | 'writes' | 'imports' | 'empties'>> = {
  health: 'reads',
  find: 'reads',
  read: 'reads',
  list: 'reads',
  countOlderThan: 'reads',
  storage: 'reads',
  related: 'reads',
  relatedCounts: 'reads',
  seenBefore: 'reads',
  drifts: 'reads',
  edits: 'reads',
  search: 'reads',
  articleIds: 'reads',
  facets: 'reads',
  index: 'reads',
  negotiation: 'reads',
  timeline: 'reads',
  positions: 'reads',
  statements: 'reads',
  statementsAt: 'reads',
  speaker: 'reads',
  topic: 'reads',
  annotationsFor: 'reads',
  speakers: 'reads',
  settle: 'reads',
  exportIds: 'reads',
  exportArticles: 'reads',
  exportRecords: 'reads',
  exportFile: 'reads',
  checkRecords: 'reads',
  unread: 'reads',
  remember: 'writes',
  rememberMany: 'writes',
  forget: 'writes',
  forgetSite: 'writes',
  forgetPeriod: 'writes',
  applyRetention: 'writes',
  saveNote: 'writes',
  deleteNote: 'writes',
  saveCorrection: 'writes',
  deleteCorrection: 'writes',
  saveOwnMark: 'writes',
  deleteOwnMark: 'writes',
  mergeSpeakers: 'writes',
  splitSpeaker: 'writes',
  beginImport: 'imports',
  importRecords: 'imports',
  endImport: 'imports',
  forgetEverything: 'empties',
  rebuild: 'empties',
};

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
    await this.#endForsakenImport();
    const effect = Object.hasOwn(EFFECTS, method) ? EFFECTS[method as keyof LibraryApi] : null;
    if (!effect) throw new Error(`"${method}" is not part of the library.`);
    if (effect === 'imports') this.#lastImportCall = this.#now();
    // Emptying the library cannot be part of a transaction, and leaves nothing to import into.
    if (effect === 'empties') await this.#undoImport();
    if (method === 'endImport' && args[0] !== true) return this.#undoImport();
    const answer = await this.#apply({ method, args });
    if (method === 'endImport') this.#written = [];
    if (this.#library.exchange.importing && effect === 'writes') this.#written.push({ method, args });
    return answer;
  }

  /** Undoes an import whose page is gone. Every call looks for that first. */
  async #endForsakenImport(): Promise<void> {
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
